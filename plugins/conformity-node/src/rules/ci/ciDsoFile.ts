import { ciDsoFile } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { DSO_FILE, GITLAB_FILE } from '../../ci/readPipeline';
import { isBuiltHere, NOTHING_BUILT } from '../../code/builtHere';
import {
  conforming,
  notApplicable,
  notConforming,
  unknown,
} from '../../outcomes';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { absent } from './absent';

/** The names that the documentation gives by mistake, and others like them. */
const NEARLY =
  /(^|\/)(\.?gitlab-ci[-_.]dso\.ya?ml|\.?gitlab-ci\.ya?ml|gitlab-ci-dso)$/i;

const UNKNOWN_ORIGIN = {
  fr: 'On ne sait pas si ce dépôt est synchronisé depuis une forge externe : GitLab y attendrait .gitlab-ci-dso.yml.',
  en: 'Nobody can tell whether this repository is mirrored from another forge: GitLab would expect .gitlab-ci-dso.yml.',
};

const misplaced = (file: string, expected: string): Clue => ({
  file,
  detail: {
    fr: `GitLab ne lit pas ce fichier : il attend ${expected} à la racine.`,
    en: `GitLab does not read this file: it expects ${expected} at the root.`,
  },
});

/** What was written in place of the file, or its absence. */
function instead({ snapshot }: Repository, expected: string): Clue[] {
  const clues = [...snapshot.files.keys()]
    .filter(path => NEARLY.test(path))
    .sort((a, b) => a.split('/').length - b.split('/').length)
    .map(path => misplaced(path, expected));
  return clues.length > 0 ? clues : [absent(expected)];
}

export const ciDsoFileRule: Rule = {
  description: ciDsoFile,
  check: repository => {
    const { standalone } = repository.snapshot.platform;
    const expected = standalone === true ? GITLAB_FILE : DSO_FILE;
    if (repository.has(expected)) {
      return conforming([{ file: expected }]);
    }
    if (!isBuiltHere(repository)) {
      return notApplicable(NOTHING_BUILT);
    }
    return standalone === undefined && repository.has(GITLAB_FILE)
      ? unknown(UNKNOWN_ORIGIN, [{ file: GITLAB_FILE }])
      : notConforming(instead(repository, expected));
  },
};
