import {
  dockerRegistry,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  clueAt,
  IMAGE_BY_ARGUMENT,
  judgeImages,
  NamedImage,
  namedImages,
  onImages,
} from '../../docker/builtImages';
import { isOfPlatform, PUBLIC_REGISTRIES } from '../../docker/knownImages';
import { isUnresolved } from '../../docker/variables';
import { Clue, Rule } from '../../Rule';

const OTHER: Localized = {
  fr: 'Ce registre n’est ni un registre public connu ni celui de la plateforme.',
  en: 'This registry is neither a known public one nor the platform’s.',
};
const IMPLICIT: Localized = {
  fr: 'Registre non écrit : commencez le nom par docker.io/.',
  en: 'Registry not written: start the name with docker.io/.',
};

type Origin = 'known' | 'implicit' | 'other' | 'unclear';

function originOf({ image: { registry, path } }: NamedImage): Origin {
  if (registry === undefined) {
    return path.startsWith('$') ? 'unclear' : 'implicit';
  }
  if (PUBLIC_REGISTRIES.includes(registry) || isOfPlatform(registry)) {
    return 'known';
  }
  return isUnresolved(registry) ? 'unclear' : 'other';
}

const DETAILS = {
  other: OTHER,
  implicit: IMPLICIT,
  unclear: IMAGE_BY_ARGUMENT,
};

const cluesOf = (
  images: readonly NamedImage[],
  wanted: keyof typeof DETAILS,
): Clue[] =>
  images
    .filter(image => originOf(image) === wanted)
    .map(({ file, line, image }) =>
      clueAt(file, line, image.text, DETAILS[wanted]),
    );

export const registryRule: Rule = {
  description: dockerRegistry,
  check: repository =>
    onImages(repository, () => {
      const images = repository.dockerfiles.flatMap(namedImages);
      return judgeImages(
        {
          bad: cluesOf(images, 'other'),
          unclear: cluesOf(images, 'unclear'),
          doubtful: cluesOf(images, 'implicit'),
        },
        IMAGE_BY_ARGUMENT,
      );
    }),
};
