import {
  RELATION_HAS_MEMBER,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  ANNOTATION,
  PROJECT_SYSTEM_TYPE,
  RELATION,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  ClusterFacts,
  Person,
  Project,
  ProjectEnvironment,
  RepositoryEntity,
  Service,
  ZoneFacts,
  clusterSchema,
  environmentSchema,
  parseAll,
  personSchema,
  projectSchema,
  repositorySchema,
  serviceSchema,
  zoneSchema,
} from './schemas';

type CatalogApi = (typeof catalogApiRef)['T'];

const METADATA = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
];
const BY_NAME = { field: 'metadata.name', order: 'asc' } as const;
const PROJECT_SLUG = `metadata.annotations.${ANNOTATION.projectSlug}`;

/** A list that may have been cut: `total` is what the catalogue holds. */
export interface Page<T> {
  items: T[];
  total: number;
}

export async function queryServices(catalog: CatalogApi): Promise<Service[]> {
  const { items } = await catalog.queryEntities({
    filter: { kind: 'ServiceOffering' },
    fields: [...METADATA, 'spec'],
    orderFields: BY_NAME,
    limit: 200,
  });
  return parseAll(serviceSchema, items);
}

export async function queryClusters(
  catalog: CatalogApi,
): Promise<ClusterFacts[]> {
  const { items } = await catalog.queryEntities({
    filter: { kind: 'Cluster' },
    fields: [...METADATA, 'metadata.annotations', 'spec'],
    orderFields: BY_NAME,
    limit: 200,
  });
  return parseAll(clusterSchema, items);
}

export async function queryZones(catalog: CatalogApi): Promise<ZoneFacts[]> {
  const { items } = await catalog.queryEntities({
    filter: { kind: 'Zone' },
    fields: [...METADATA, 'metadata.annotations'],
    orderFields: BY_NAME,
    limit: 200,
  });
  return parseAll(zoneSchema, items);
}

export async function queryZoneClusters(
  catalog: CatalogApi,
  zoneRef: string,
): Promise<Page<ClusterFacts>> {
  const { items, totalItems } = await catalog.queryEntities({
    filter: { kind: 'Cluster', [`relations.${RELATION.locatedIn}`]: zoneRef },
    fields: [...METADATA, 'metadata.annotations', 'spec'],
    orderFields: BY_NAME,
    limit: 100,
  });
  return { items: parseAll(clusterSchema, items), total: totalItems };
}

export async function queryClusterEnvironments(
  catalog: CatalogApi,
  clusterRef: string,
): Promise<Page<ProjectEnvironment>> {
  const { items, totalItems } = await catalog.queryEntities({
    filter: {
      kind: 'Environment',
      [`relations.${RELATION.runsOn}`]: clusterRef,
    },
    fields: [...METADATA, 'metadata.annotations', 'spec'],
    orderFields: BY_NAME,
    limit: 100,
  });
  return { items: parseAll(environmentSchema, items), total: totalItems };
}

/** The groups that somebody is in, as far as the reader may see them: a person's own page names none. */
export async function queryTeams(
  catalog: CatalogApi,
  userRef: string,
): Promise<string[]> {
  const { items } = await catalog.queryEntities({
    filter: { kind: 'Group', [`relations.${RELATION_HAS_MEMBER}`]: userRef },
    fields: ['kind', 'metadata.name', 'metadata.namespace'],
    orderFields: BY_NAME,
    limit: 200,
  });
  return items.map(group => stringifyEntityRef(group));
}

/** The people behind references; those that the catalogue lacks are left out. */
export async function queryPeople(
  catalog: CatalogApi,
  entityRefs: string[],
): Promise<Page<Person>> {
  const { items } = await catalog.getEntitiesByRefs({
    entityRefs: entityRefs.slice(0, 100),
    fields: [...METADATA, 'spec.profile'],
  });
  return { items: parseAll(personSchema, items), total: entityRefs.length };
}

/** The projects that one of the owners has. */
export async function queryOwnedProjects(
  catalog: CatalogApi,
  ownerRefs: string[],
  limit = 50,
): Promise<Page<Project>> {
  if (ownerRefs.length === 0) {
    return { items: [], total: 0 };
  }
  const { items, totalItems } = await catalog.queryEntities({
    filter: {
      kind: 'System',
      'spec.type': PROJECT_SYSTEM_TYPE,
      'relations.ownedBy': ownerRefs,
    },
    fields: [...METADATA, 'metadata.annotations'],
    orderFields: BY_NAME,
    limit,
  });
  return { items: parseAll(projectSchema, items), total: totalItems };
}

/** The project of a slug, if the reader may see it. */
export async function queryProject(
  catalog: CatalogApi,
  projectSlug: string,
): Promise<Project | undefined> {
  const { items } = await catalog.queryEntities({
    filter: {
      kind: 'System',
      'spec.type': PROJECT_SYSTEM_TYPE,
      [PROJECT_SLUG]: projectSlug,
    },
    fields: [...METADATA, 'metadata.annotations'],
    limit: 1,
  });
  return parseAll(projectSchema, items)[0];
}

export async function queryProjectEnvironments(
  catalog: CatalogApi,
  projectSlug: string,
): Promise<Page<ProjectEnvironment>> {
  const { items, totalItems } = await catalog.queryEntities({
    filter: { kind: 'Environment', [PROJECT_SLUG]: projectSlug },
    fields: [...METADATA, 'metadata.annotations', 'spec'],
    orderFields: BY_NAME,
    limit: 100,
  });
  return { items: parseAll(environmentSchema, items), total: totalItems };
}

export async function queryProjectRepositories(
  catalog: CatalogApi,
  projectSlug: string,
): Promise<Page<RepositoryEntity>> {
  const { items, totalItems } = await catalog.queryEntities({
    filter: {
      [PROJECT_SLUG]: projectSlug,
      kind: ['Component', 'API', 'Resource'],
    },
    fields: [...METADATA, 'metadata.annotations', 'spec.type'],
    orderFields: BY_NAME,
    limit: 100,
  });
  return { items: parseAll(repositorySchema, items), total: totalItems };
}
