import {
  dockerBasePinned,
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
import { ImageReference } from '../../docker/imageReference';
import { isUnresolved } from '../../docker/variables';
import { Clue, Rule } from '../../Rule';

const MOVING =
  /^(lts|stable|edge|current|mainline|nightly|rolling|main|master|dev)(-|$)/;

const NO_TAG: Localized = {
  fr: 'Sans tag, Docker prend latest.',
  en: 'Without a tag, Docker takes latest.',
};
const LATEST: Localized = {
  fr: 'Le tag latest change sans prévenir.',
  en: 'The tag latest changes without notice.',
};
const MOVES: Localized = {
  fr: 'Ce tag suit les versions : écrivez-en une.',
  en: 'This tag follows versions: write one.',
};

type Pinning = 'pinned' | 'untagged' | 'latest' | 'moving' | 'unclear';

function pinningOf({ text, tag, digest }: ImageReference): Pinning {
  if (digest && !isUnresolved(digest)) return 'pinned';
  if (tag === undefined) return isUnresolved(text) ? 'unclear' : 'untagged';
  if (/(^|-)latest(-|$)/.test(tag)) return 'latest';
  if (isUnresolved(tag)) return 'unclear';
  return MOVING.test(tag) ? 'moving' : 'pinned';
}

const DETAILS = {
  untagged: NO_TAG,
  latest: LATEST,
  moving: MOVES,
  unclear: IMAGE_BY_ARGUMENT,
};

const cluesOf = (
  images: readonly NamedImage[],
  wanted: keyof typeof DETAILS,
): Clue[] =>
  images
    .filter(({ image }) => pinningOf(image) === wanted)
    .map(({ file, line, image }) =>
      clueAt(file, line, image.text, DETAILS[wanted]),
    );

export const basePinnedRule: Rule = {
  description: dockerBasePinned,
  check: repository =>
    onImages(repository, () => {
      const images = repository.dockerfiles.flatMap(namedImages);
      return judgeImages(
        {
          bad: [...cluesOf(images, 'untagged'), ...cluesOf(images, 'latest')],
          unclear: cluesOf(images, 'unclear'),
          doubtful: cluesOf(images, 'moving'),
        },
        IMAGE_BY_ARGUMENT,
      );
    }),
};
