import { CLOBBERING } from './clobbering';

const PREFIX = 'section-';

/** An id that survives the reader's sanitiser. */
export const safeId = (id: string) =>
  CLOBBERING.has(id.toLowerCase()) ? PREFIX + id : id;

const joined = (title: string, between: string) =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\w\s-]/g, between)
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '-');

/** The id of a heading: its words without accents, `l-application` for `L’application`. */
export const slugOf = (title: string) =>
  safeId(joined(title, ' ') || 'section');

/** What links may call a heading too: as MkDocs does and as GitHub does. */
export const otherSlugsOf = (title: string) => [
  joined(title, ''),
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-'),
];
