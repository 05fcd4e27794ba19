import {
  dockerIgnore,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { clueAt, copiesOf, onImages } from '../../docker/builtImages';
import { DockerFile } from '../../docker/readDockerfiles';
import { judge, notApplicable } from '../../outcomes';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

const NO_WHOLE_COPY: Localized = {
  fr: 'Aucun Dockerfile ne copie tout son contexte.',
  en: 'No Dockerfile copies its whole context.',
};
const MISSING: Localized = {
  fr: 'Tout le contexte est copié, sans fichier .dockerignore.',
  en: 'The whole context is copied, without a .dockerignore file.',
};

const EVERYTHING = ['.', './', '*', './*', '/'];

const wholeCopies = ({ file, stages }: DockerFile) =>
  copiesOf(stages.flatMap(({ instructions }) => instructions))
    .filter(({ sources }) =>
      sources.some(source => EVERYTHING.includes(source)),
    )
    .map(({ instruction }) => ({ file, instruction }));

/** The context may be any folder above the Dockerfile. */
function hasIgnore(repository: Repository, file: string): boolean {
  const folders = file.split('/').slice(0, -1);
  return (
    repository.has(`${file}.dockerignore`) ||
    [...folders, ''].some((_, index) =>
      repository.has([...folders.slice(0, index), '.dockerignore'].join('/')),
    )
  );
}

export const ignoreRule: Rule = {
  description: dockerIgnore,
  check: repository =>
    onImages(repository, () => {
      const whole = repository.dockerfiles.filter(
        file => wholeCopies(file).length > 0,
      );
      if (whole.length === 0) {
        return notApplicable(NO_WHOLE_COPY);
      }
      const doubtful = whole
        .filter(({ file }) => !hasIgnore(repository, file))
        .flatMap((file): Clue[] =>
          wholeCopies(file).map(({ instruction: { keyword, text, line } }) =>
            clueAt(file, line, `${keyword} ${text}`, MISSING),
          ),
        );
      return judge({ doubtful });
    }),
};
