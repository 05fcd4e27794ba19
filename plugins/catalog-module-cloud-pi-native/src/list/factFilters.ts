import {
  DefaultEntityFilters,
  EntityFilter,
} from '@backstage/plugin-catalog-react';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Translate, lifecycleName, stateName } from '../names';

const annotation = (key: string) => `metadata.annotations.${key}`;
const asWritten = (value: string, _t: Translate) => value;

/** Facts that tell entities of one kind apart. */
export const FACTS = [
  {
    name: 'state',
    kinds: ['system'],
    field: annotation(ANNOTATION.projectStatus),
    say: stateName,
  },
  {
    name: 'project',
    kinds: ['environment', 'component', 'api', 'resource'],
    field: annotation(ANNOTATION.projectSlug),
    say: asWritten,
  },
  {
    name: 'stage',
    kinds: ['environment'],
    field: 'spec.stage',
    say: asWritten,
  },
  {
    name: 'zone',
    kinds: ['environment', 'cluster'],
    field: annotation(ANNOTATION.zone),
    say: asWritten,
  },
  {
    name: 'cluster',
    kinds: ['environment'],
    field: annotation(ANNOTATION.cluster),
    say: asWritten,
  },
  {
    name: 'lifecycle',
    kinds: ['component', 'api'],
    field: 'spec.lifecycle',
    say: lifecycleName,
  },
  {
    name: 'tag',
    kinds: ['component', 'api', 'resource', 'template', 'serviceoffering'],
    field: 'metadata.tags',
    say: asWritten,
  },
] as const;

/** One of {@link FACTS}. */
export type Fact = (typeof FACTS)[number];

/** Keeps the entities that have one value of a fact. */
export class FactFilter implements EntityFilter {
  constructor(
    readonly fact: Fact,
    readonly value: string,
  ) {}

  getCatalogFilters() {
    return { [this.fact.field]: this.value };
  }

  toQueryValue() {
    return this.value;
  }
}

/** The list's filters, ours among them. */
export type PortalFilters = DefaultEntityFilters & {
  [name in Fact['name']]?: FactFilter;
};

/** True where the entities of a kind have the fact. */
export function appliesTo(fact: Fact, kind: string | undefined): boolean {
  return fact.kinds.some(known => known === kind);
}
