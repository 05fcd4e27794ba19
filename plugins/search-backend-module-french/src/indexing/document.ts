import { IndexableDocument } from '@backstage/plugin-search-common';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { entryOf } from '../store/entry';
import { fold } from '../text/fold';

// Neither can be kept as JSON by every database.
const clean = (text: string) => text.replace(/[\0\p{Cs}]/gu, '');

const cleanText = z.string().transform(clean);
const text = cleanText.catch('');
const texts = z.array(cleanText).catch([]);

const isSafe = (location: string) => {
  const { protocol } = new URL(location, 'https://portal.invalid');
  return protocol === 'https:' || protocol === 'http:';
};

/** What a collator says of a document; what it does not say is empty. */
export const documentSchema = z.looseObject({
  title: text,
  text,
  // The router drops others after they were counted.
  location: cleanText.refine(location => location !== '' && isSafe(location)),
  pageTitle: text,
  trail: texts,
  description: text,
  entityTitle: text,
  kind: text,
  name: text,
  componentType: text,
  tags: texts,
});

const givenSchema = documentSchema.extend({
  boost: z.number().min(0.1).max(10).catch(1),
});

export type FoundDocument = z.infer<typeof documentSchema>;

/** A document as the index keeps it. */
export interface IndexedDocument {
  location: string;
  page: string;
  pageTitle: string;
  kind: string;
  ref: string | undefined;
  hash: string;
  /** What a match is worth, 1 usually. */
  boost: number;
  document: string;
  filters: () => string;
  entry: () => ReturnType<typeof entryOf>;
}

const LONGEST_TEXT = 200_000;

const NO_FILTER = new Set(['text', 'title', 'location', 'authorization']);

const scalar = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(value => fold(clean(String(value))));
const filterValues = z.union([scalar.transform(one => [one]), z.array(scalar)]);

/** Field and folded values, of all that may be filtered on. */
function filtersOf(document: FoundDocument): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(document)
      .filter(([field]) => !NO_FILTER.has(field))
      .flatMap(([field, value]) => {
        const values = filterValues.safeParse(value);
        return values.success ? [[field, values.data]] : [];
      }),
  );
}

const pathWords = (page: string) => {
  try {
    return decodeURI(page);
  } catch {
    return page;
  }
};

/** Prepares a document; undefined for one that cannot be shown. */
export function prepare(
  type: string,
  { authorization, ...given }: IndexableDocument,
): IndexedDocument | undefined {
  const parsed = givenSchema.safeParse(given);
  if (!parsed.success) {
    return undefined;
  }
  const { boost, ...data } = parsed.data;
  const [page] = data.location.split('#');
  const document: FoundDocument = {
    ...data,
    text: data.text.slice(0, LONGEST_TEXT),
    pageTitle: data.pageTitle || data.title,
    pageLocation: page,
  };
  const json = JSON.stringify(document);
  const ref = authorization?.resourceRef;
  return {
    location: document.location,
    page,
    pageTitle: fold(document.pageTitle),
    kind: document.kind.slice(0, 64),
    ref,
    hash: createHash('sha256')
      .update(`${type}\n${ref ?? ''}\n${boost}\n${json}`)
      .digest('hex'),
    boost,
    document: json,
    filters: () => JSON.stringify(filtersOf(document)),
    entry: () =>
      entryOf({
        title: document.title,
        page: document.pageTitle === document.title ? '' : document.pageTitle,
        context: [
          document.name,
          document.entityTitle,
          ...document.trail,
          ...document.tags,
          document.componentType,
          document.kind,
          document.description,
          pathWords(page),
        ].join('\n'),
        text: document.text,
      }),
  };
}
