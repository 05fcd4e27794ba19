import { InputError } from '@backstage/errors';
import { SearchQuery } from '@backstage/plugin-search-common';
import { z } from 'zod';
import { fold } from '../text/fold';
import { readTerms, Terms } from '../text/terms';

/** A field and the folded values of which a document must have one. */
export interface Filter {
  field: string;
  values: string[];
}

/** What is asked, read and bounded. */
export interface SearchRequest {
  term: string;
  terms: Terms;
  types: string[] | undefined;
  kinds: string[] | undefined;
  filters: Filter[];
  page: number;
  pageSize: number;
}

const PAGE_SIZE = { usual: 25, most: 100 };
const LAST_PAGE = 10_000;
const MOST_VALUES = 100;
const MOST_FILTERS = 20;

const scalar = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(value => fold(String(value)));
const valuesSchema = z.union([
  scalar.transform(value => [value]),
  z.array(scalar).max(MOST_VALUES),
]);

const FIELD = /^[a-z][a-z0-9]{0,63}$/i;

/** No field of a document has such a name: nothing is found. */
const NOTHING: Filter = { field: 'none', values: [] };

function readFilter([field, value]: [string, unknown]): Filter[] {
  if (value === undefined || value === null || value === '') {
    return [];
  }
  const values = valuesSchema.safeParse(value);
  if (!values.success) {
    throw new InputError('A filter is a text or a list of at most 100 texts');
  }
  if (Array.isArray(value) && value.length === 0) {
    return [];
  }
  return [FIELD.test(field) ? { field, values: values.data } : NOTHING];
}

function readPage(cursor: string | undefined): number {
  if (cursor === undefined || cursor === '') {
    return 0;
  }
  const text = Buffer.from(cursor, 'base64').toString('utf-8');
  const page = /^\d{1,5}$/.test(text) ? Number(text) : undefined;
  if (page === undefined || page > LAST_PAGE) {
    throw new InputError('Invalid page cursor');
  }
  return page;
}

/** The cursor of a page, as Backstage's own engines write it. */
export const cursorOf = (page: number): string =>
  Buffer.from(String(page)).toString('base64');

/** Reads a query; throws where it asks for what there cannot be. */
export function readRequest(query: SearchQuery): SearchRequest {
  const filters = Object.entries(query.filters ?? {})
    .slice(0, MOST_FILTERS)
    .flatMap(readFilter);
  return {
    term: query.term,
    terms: readTerms(query.term),
    types: query.types,
    kinds: filters.find(({ field }) => field === 'kind')?.values,
    filters: filters.filter(({ field }) => field !== 'kind'),
    page: readPage(query.pageCursor),
    pageSize: Math.min(
      Math.max(1, Math.floor(query.pageLimit ?? PAGE_SIZE.usual)),
      PAGE_SIZE.most,
    ),
  };
}
