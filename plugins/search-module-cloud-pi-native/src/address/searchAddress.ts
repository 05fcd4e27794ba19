import { SearchQuery } from '@backstage/plugin-search-common';

/** As much as the search backend takes. */
export const MAX_TERM = 100;
/** Fewer letters say too little to search for while somebody types. */
export const MIN_TERM = 2;
export const PAGE_SIZE = 10;

/** What the address of the page says. */
export interface SearchAddress {
  term: string;
  /** The name of a tab, as written in the address. */
  tab: string;
  /** The one kind of entities that is asked for. */
  kind: string | undefined;
  /** From 1. */
  page: number;
}

/** What a tab searches. */
export interface SearchScope {
  types?: string[];
  kind?: string;
}

const PARAMETER = {
  term: 'query',
  tab: 'type',
  kind: 'kind',
  page: 'page',
} as const;

export const ALL_TAB = 'all';

function pageOf(text: string | null): number {
  const page = Number(text ?? 1);
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** Reads the address; whatever makes no sense in it is as if it were not there. */
export function readAddress(parameters: URLSearchParams): SearchAddress {
  return {
    term: (parameters.get(PARAMETER.term) ?? '').trim().slice(0, MAX_TERM),
    tab: parameters.get(PARAMETER.tab) ?? ALL_TAB,
    kind: parameters.get(PARAMETER.kind) ?? undefined,
    page: pageOf(parameters.get(PARAMETER.page)),
  };
}

/** Writes an address, without what goes without saying. */
export function writeAddress(address: SearchAddress): URLSearchParams {
  const { term, tab, kind, page } = address;
  return new URLSearchParams({
    ...(term && { [PARAMETER.term]: term }),
    ...(tab !== ALL_TAB && { [PARAMETER.tab]: tab }),
    ...(kind && { [PARAMETER.kind]: kind }),
    ...(page > 1 && { [PARAMETER.page]: String(page) }),
  });
}

/** The question to the search backend; none where there is too little to ask. */
export function toQuery(
  { term, kind, page }: SearchAddress,
  scope: SearchScope,
): SearchQuery | undefined {
  if (term.length < MIN_TERM) {
    return undefined;
  }
  const asked = scope.kind ?? kind;
  return {
    term,
    ...(scope.types && { types: scope.types }),
    ...(asked && { filters: { kind: asked } }),
    pageLimit: PAGE_SIZE,
    // As every engine of Backstage numbers its pages.
    ...(page > 1 && { pageCursor: btoa(String(page - 1)) }),
  };
}
