import { z } from 'zod';
import { Piece, splitHighlight } from './highlight';

/** What there is to show of a page or an entity that was found. */
export interface Found {
  type: string;
  kind: string;
  /** Kinds have types: a service, a library, a website. */
  componentType: string;
  /** Where the best match is. */
  location: string;
  /** Of the page, or the entity. */
  title: Piece[];
  /** The heading that matches best; none where that is the page. */
  heading: Piece[] | undefined;
  /** The sections that lead to the page. */
  trail: string[];
  extract: Piece[];
  headings: { title: Piece[]; location: string }[];
  moreHeadings: number;
}

export interface FoundPage {
  results: Found[];
  /** Where the engine counts; without, there may be more pages. */
  total: number | undefined;
  hasNext: boolean;
  facets: { type: string; kind: string; count: number }[];
  corrections: { typed: string; used: string[] }[];
}

// Addresses of the portal or the web; another scheme would run what it says.
const isSafe = (location: string) =>
  /^\/(?![/\\])/.test(location) || /^https?:\/\//i.test(location);

const locationSchema = z.string().refine(isSafe);
const text = z.string().default('');

const documentSchema = z.object({
  title: z.string(),
  text,
  location: locationSchema,
  // Beyond what every engine answers.
  pageTitle: z.string().optional(),
  trail: z.array(z.string()).catch([]).default([]),
  description: text,
  entityTitle: text,
  kind: text,
  componentType: text,
  headings: z.array(z.unknown()).catch([]).default([]),
  moreHeadings: z.number().catch(0).default(0),
});

const headingSchema = z.object({
  title: z.string(),
  highlightedTitle: z.string().optional(),
  location: locationSchema,
});

const resultSchema = z.object({
  type: z.string(),
  document: documentSchema,
  highlight: z
    .object({
      preTag: z.string(),
      postTag: z.string(),
      fields: z.record(z.string(), z.string()).catch({}),
    })
    .optional(),
});

const setSchema = z.object({
  results: z.array(z.unknown()),
  numberOfResults: z.number().optional(),
  nextPageCursor: z.string().optional(),
  facets: z
    .array(z.object({ type: z.string(), kind: text, count: z.number() }))
    .catch([])
    .default([]),
  corrections: z
    .array(z.object({ typed: z.string(), used: z.array(z.string()) }))
    .catch([])
    .default([]),
});

function toFound({
  type,
  document,
  highlight,
}: z.infer<typeof resultSchema>): Found {
  const field = (name: string, otherwise: string) =>
    splitHighlight(highlight?.fields[name] ?? otherwise, highlight);
  const { title, pageTitle = title } = document;
  const isPage = pageTitle === title;
  return {
    type,
    kind: document.kind,
    componentType: document.componentType,
    location: document.location,
    title: isPage ? field('title', title) : field('pageTitle', pageTitle),
    heading: isPage ? undefined : field('title', title),
    trail:
      type === 'techdocs'
        ? [document.entityTitle, ...document.trail].filter(Boolean)
        : document.trail,
    extract: field('text', document.text || document.description),
    headings: parseAll(headingSchema, document.headings).map(heading => ({
      title: splitHighlight(
        heading.highlightedTitle ?? heading.title,
        highlight,
      ),
      location: heading.location,
    })),
    moreHeadings: document.moreHeadings,
  };
}

function parseAll<T>(schema: z.ZodType<T>, items: unknown[]): T[] {
  return items.flatMap(item => schema.safeParse(item).data ?? []);
}

/** What an engine answers; a result without the expected shape is left out. */
export function parseResults(answer: unknown): FoundPage {
  const set = setSchema.parse(answer);
  return {
    results: parseAll(resultSchema, set.results).map(toFound),
    total: set.numberOfResults,
    hasNext: set.nextPageCursor !== undefined,
    facets: set.facets,
    corrections: set.corrections,
  };
}
