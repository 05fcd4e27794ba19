import {
  dockerBaseChoice,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  BuiltImage,
  builtImage,
  clueAt,
  IMAGE_BY_ARGUMENT,
  judgeImages,
  namedImages,
  onImages,
} from '../../docker/builtImages';
import { isAlpine, isBuilder, isHeavy } from '../../docker/knownImages';
import { DockerFile } from '../../docker/readDockerfiles';
import { support } from '../../docker/support';
import { isUnresolved } from '../../docker/variables';
import { Clue, Rule } from '../../Rule';

const ENDED: Localized = {
  fr: 'Cette base n’est plus maintenue.',
  en: 'This base is no longer maintained.',
};
const SHORT: Localized = {
  fr: 'Cette version n’a pas de support long.',
  en: 'This version has no long support.',
};
const BUILDER: Localized = {
  fr: 'Cette image sert à construire : livrez une image d’exécution.',
  en: 'This image is made to build: ship a runtime image.',
};
const HEAVY: Localized = {
  fr: 'Cette base est complète : une variante slim ou distroless suffit à l’exécution.',
  en: 'This base is complete: a slim or distroless variant is enough to run.',
};
const ALPINE: Localized = {
  fr: 'Alpine est acceptée ; distroless est préférée.',
  en: 'Alpine is accepted; distroless is preferred.',
};

const shipped = ({ file, first, base }: BuiltImage, detail: Localized): Clue =>
  clueAt(file, first.line, base.text, detail);

/** Images that only serve to build, and are no longer looked after. */
function oldBuilders(file: DockerFile): Clue[] {
  const shippedLine = builtImage(file)?.first.line;
  return namedImages(file)
    .filter(({ line }) => line !== shippedLine)
    .filter(({ image }) => support(image) === 'ended')
    .map(({ line, image }) => clueAt(file, line, image.text, ENDED));
}

export const baseChoiceRule: Rule = {
  description: dockerBaseChoice,
  check: repository =>
    onImages(repository, images => {
      const cluesOf = (
        detail: Localized,
        matches: (image: BuiltImage['base']) => boolean,
      ) =>
        images
          .filter(({ base }) => matches(base))
          .map(image => shipped(image, detail));
      const outcome = judgeImages(
        {
          bad: cluesOf(ENDED, base => support(base) === 'ended'),
          unclear: cluesOf(IMAGE_BY_ARGUMENT, ({ text }) => isUnresolved(text)),
          doubtful: [
            ...cluesOf(BUILDER, isBuilder),
            ...cluesOf(SHORT, base => support(base) === 'short'),
            ...cluesOf(HEAVY, isHeavy),
            ...repository.dockerfiles.flatMap(oldBuilders),
          ],
        },
        IMAGE_BY_ARGUMENT,
      );
      return outcome.verdict === 'conforming'
        ? { ...outcome, clues: cluesOf(ALPINE, isAlpine) }
        : outcome;
    }),
};
