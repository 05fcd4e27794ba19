import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { OPAQUE } from './manifests/opaque';

const MAX_VALUE = 200;
const MAX_SENTENCE = 1000;

const CREDENTIALS = /(:\/\/)[^\s/@]+@/g;
/** What no page and no database can hold: controls, halves of characters. */
const UNFIT = /[\p{Cc}\p{Cs}]+/gu;
/** What most texts have none of, {@link OPAQUE} among it. */
const ODD = /[\p{Cc}\p{Cs}\p{Co}]|:\/\//u;

function cut(text: string, length: number): string {
  if (text.length <= length && !ODD.test(text)) return text.trim();
  const fit = text
    .slice(0, length * 2)
    .replace(UNFIT, ' ')
    .replaceAll(OPAQUE, '…')
    .replace(CREDENTIALS, '$1…@')
    .trim();
  const points = [...fit];
  return points.length > length || text.length > length * 2
    ? `${points.slice(0, length).join('')}…`
    : fit;
}

/**
 * What is written in a repository, as it may be shown and stored: the first line,
 * not too long, without what only Helm knows, the credentials of an address, or
 * characters that databases refuse.
 */
export const shownValue = (text: string): string =>
  cut(text.trimStart().split('\n', 1)[0] ?? '', MAX_VALUE);

/** A sentence, which may repeat what is written in a repository. */
export const shownText = ({ fr, en }: Localized): Localized => ({
  fr: cut(fr, MAX_SENTENCE),
  en: cut(en, MAX_SENTENCE),
});
