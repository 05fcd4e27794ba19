import { ALL_TAB, SearchScope } from '../address/searchAddress';
import { FoundPage } from '../results/parseResults';

/** A tab whose name is a message of ours. */
const OWN = [
  { id: ALL_TAB, scope: {} },
  { id: 'documentation', scope: { types: ['techdocs'] } },
  { id: 'catalogue', scope: { types: ['software-catalog'] } },
  {
    id: 'services',
    scope: { types: ['software-catalog'], kind: 'ServiceOffering' },
  },
  { id: 'templates', scope: { types: ['software-catalog'], kind: 'Template' } },
] as const satisfies readonly { id: string; scope: SearchScope }[];

export type OwnTabId = (typeof OWN)[number]['id'];

/** A type of results that another plugin brings, as Backstage hands it over. */
export interface ContributedType {
  value: string;
  name: string;
}

export interface Tab {
  id: string;
  /** One of ours, or the name that a plugin gave. */
  label: { own: OwnTabId } | { name: string };
  scope: SearchScope;
}

const OWN_TYPES = new Set(['techdocs', 'software-catalog']);

/** Ours, then those of other plugins. */
export function tabsWith(contributed: ContributedType[]): Tab[] {
  return [
    ...OWN.map(({ id, scope }) => ({
      id,
      label: { own: id },
      scope: { ...scope } as SearchScope,
    })),
    ...contributed
      .filter(({ value }) => !OWN_TYPES.has(value))
      .map(({ value, name }) => ({
        id: `type-${value}`,
        label: { name },
        scope: { types: [value] },
      })),
  ];
}

type Facets = FoundPage['facets'];

/** How many results a tab has, where the engine says. */
export function countOf(facets: Facets, scope: SearchScope): number {
  return facets
    .filter(
      ({ type, kind }) =>
        (!scope.types || scope.types.includes(type)) &&
        (!scope.kind || scope.kind === kind),
    )
    .reduce((sum, { count }) => sum + count, 0);
}

/** The kinds of entities that were found, most frequent first. */
export function kindsOf(facets: Facets): { kind: string; count: number }[] {
  return facets
    .filter(({ type, kind }) => type === 'software-catalog' && kind)
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind))
    .map(({ kind, count }) => ({ kind, count }));
}
