import { z } from 'zod';
import { documentSchema } from '../indexing/document';

const count = z.coerce.number().int();

const facetSchema = z.object({
  what: z.literal('facet'),
  type: z.string(),
  kind: z.string(),
  count,
  matched: count,
});

const headingSchema = z.object({
  what: z.literal('heading'),
  type: z.string(),
  page: z.string(),
  page_title: z.string(),
  count,
  place: count,
  score: z.coerce.number(),
  ref: z.string().nullable(),
  document: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(documentSchema),
});

const rowSchema = z.discriminatedUnion('what', [facetSchema, headingSchema]);

type Row = z.infer<typeof rowSchema>;
export type Facet = z.infer<typeof facetSchema>;
export type Heading = z.infer<typeof headingSchema>;

const isFacet = (row: Row): row is Facet => row.what === 'facet';
const isHeading = (row: Row): row is Heading => row.what === 'heading';

/** A page with its headings, the best one first. */
export interface FoundPage {
  best: Heading;
  others: Heading[];
}

/** What a search statement answers. */
export interface Found {
  facets: Facet[];
  pages: FoundPage[];
}

const byRank = (a: Heading, b: Heading) =>
  b.score - a.score ||
  a.page_title.localeCompare(b.page_title, 'fr') ||
  (a.page < b.page ? -1 : Number(a.page > b.page));

function pagesOf(headings: Heading[]): FoundPage[] {
  const pages = new Map<string, Heading[]>();
  for (const heading of headings) {
    const key = `${heading.type}\n${heading.page}`;
    pages.set(key, [...(pages.get(key) ?? []), heading]);
  }
  return [...pages.values()]
    .map(each => {
      const [best, ...others] = each.sort((a, b) => a.place - b.place);
      return { best, others };
    })
    .sort((a, b) => byRank(a.best, b.best));
}

/** Reads the rows of a search statement. */
export function readRows(rows: unknown): Found {
  const parsed = z.array(rowSchema).parse(rows);
  return {
    facets: parsed.filter(isFacet),
    pages: pagesOf(parsed.filter(isHeading)),
  };
}
