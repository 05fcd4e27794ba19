import {
  dockerLinux,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  BuiltImage,
  clueAt,
  IMAGE_BY_ARGUMENT,
  judgeImages,
  onImages,
} from '../../docker/builtImages';
import { isWindows } from '../../docker/knownImages';
import { isUnresolved } from '../../docker/variables';
import { Rule } from '../../Rule';

const WINDOWS: Localized = {
  fr: 'Image Windows.',
  en: 'Windows image.',
};

const isForWindows = ({ base, stages }: BuiltImage) =>
  isWindows(base) ||
  stages.some(({ platform = '' }) =>
    platform.toLowerCase().startsWith('windows'),
  );

// A variable for the version alone says nothing of the system that is wrong.
const isUnclear = ({ base: { registry = '', path, tag = '' } }: BuiltImage) =>
  isUnresolved(path) || (registry.includes('microsoft') && isUnresolved(tag));

export const linuxRule: Rule = {
  description: dockerLinux,
  check: repository =>
    onImages(repository, images => {
      const cluesOf = (
        matches: (image: BuiltImage) => boolean,
        detail: Localized,
      ) =>
        images
          .filter(matches)
          .map(({ file, first, base }) =>
            clueAt(file, first.line, base.text, detail),
          );
      return judgeImages(
        {
          bad: cluesOf(isForWindows, WINDOWS),
          unclear: cluesOf(isUnclear, IMAGE_BY_ARGUMENT),
        },
        IMAGE_BY_ARGUMENT,
      );
    }),
};
