import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { parseImage } from '../../docker/imageReference';
import { isOpaque } from '../../manifests/opaque';
import { Container } from '../../manifests/workloads';
import { find, Found } from './support';

/** What the tag of an image is worth; `unclear` where only Helm could tell. */
export type TagState = 'exact' | 'none' | 'latest' | 'unclear';

/** What can be told of an image's tag; a digest is worth an exact one. */
export function tagState(image: string): TagState {
  const { tag, digest } = parseImage(image);
  if (digest !== undefined) return 'exact';
  if (tag === undefined) return isOpaque(image) ? 'unclear' : 'none';
  if (isOpaque(tag)) return 'unclear';
  if (tag === '') return 'none';
  return tag === 'latest' ? 'latest' : 'exact';
}

const DETAILS: Record<Exclude<TagState, 'exact'>, Localized> = {
  none: {
    fr: 'L’image n’a pas de tag : Kubernetes prend latest.',
    en: 'The image has no tag: Kubernetes takes latest.',
  },
  latest: {
    fr: 'Le tag latest ne dit pas quelle version tourne.',
    en: 'The tag latest does not say which version runs.',
  },
  unclear: {
    fr: 'Le tag n’est connu qu’une fois le chart rendu.',
    en: 'The tag is only known once the chart is rendered.',
  },
};

/** What a container's tag breaks, where it breaks something. */
export function tagBreach(
  container: Container,
  as: Found['as'] = 'bad',
): Found[] {
  const { image } = container;
  if (image === undefined) return [];
  const state = tagState(image);
  return state === 'exact'
    ? []
    : [
        find(
          state === 'unclear' ? 'unclear' : as,
          container,
          ['image'],
          image,
          DETAILS[state],
        ),
      ];
}
