import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { PlatformFacts } from '@cloud-pi-native/backstage-plugin-conformity-node';
import { z } from 'zod';
import { RepositoryKey } from '../store/RepositoryStore';
import { groupBy } from '../support/groupBy';
import { fingerprint } from './basis';

/** Type of the ingestion's location of a repository. */
const REPOSITORY_LOCATION = 'cloud-pi-native-repository';

/** A repository of the platform, with what the catalogue knows of its project. */
export interface KnownRepository extends RepositoryKey {
  webUrl: string;
  facts: PlatformFacts;
  /** Differs once anything that the catalogue knows of the repository or its project does. */
  fingerprint: string;
}

const locationSchema = z.object({
  metadata: z.object({ annotations: z.record(z.string(), z.string()) }),
  spec: z.object({ target: z.string() }),
});

const environmentSchema = z.object({
  metadata: z.object({ annotations: z.record(z.string(), z.string()) }),
  spec: z.object({
    stage: z.string(),
    quota: z.object({ cpu: z.number(), memory: z.number(), gpu: z.number() }),
  }),
});

const describedSchema = z.object({
  metadata: z.object({
    etag: z.string(),
    annotations: z.record(z.string(), z.string()),
  }),
});

type Environment = NonNullable<PlatformFacts['environments']>[number];

function environmentOf(entity: Entity): [string, Environment][] {
  const parsed = environmentSchema.safeParse(entity);
  if (!parsed.success) {
    return [];
  }
  const { annotations } = parsed.data.metadata;
  const { stage, quota } = parsed.data.spec;
  const project = annotations[ANNOTATION.projectSlug];
  const name = annotations[ANNOTATION.environmentName];
  return project === undefined || name === undefined
    ? []
    : [
        [
          project,
          {
            name,
            stage,
            cluster: annotations[ANNOTATION.cluster],
            zone: annotations[ANNOTATION.zone],
            ...quota,
          },
        ],
      ];
}

const keyOf = (project: string | undefined, repository: string) =>
  JSON.stringify([project, repository]);

/** What a repository's own file says, as far as it tells that it changed. */
function describedOf(entity: Entity): [string, string][] {
  const parsed = describedSchema.safeParse(entity);
  if (!parsed.success) {
    return [];
  }
  const { annotations, etag } = parsed.data.metadata;
  const project = annotations[ANNOTATION.projectSlug];
  const repository = annotations[ANNOTATION.repositoryName];
  return repository === undefined ? [] : [[keyOf(project, repository), etag]];
}

const FIELDS = [
  'kind',
  'metadata.annotations',
  'metadata.etag',
  'spec.target',
  'spec.stage',
  'spec.quota',
];

/** Lists the repositories of the platform as the catalogue knows them. */
export class Inventory {
  constructor(
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
    /** What stands for the rules that judge. */
    private readonly rules: string,
  ) {}

  /** All of them, or those of one project, which its slug or its id in the console names. */
  async list(project?: string): Promise<KnownRepository[]> {
    const [locations, environments, described] = await Promise.all([
      this.query(project, {
        kind: 'Location',
        'spec.type': REPOSITORY_LOCATION,
      }),
      this.query(project, { kind: 'Environment' }),
      this.query(project, { kind: ['Component', 'API', 'Resource'] }),
    ]);
    const etags = groupBy(described.flatMap(describedOf), ([key]) => key);
    const byProject = groupBy(
      environments.flatMap(environmentOf),
      ([slug]) => slug,
    );
    return locations.flatMap(entity => {
      const parsed = locationSchema.safeParse(entity);
      if (!parsed.success) {
        return [];
      }
      const { annotations } = parsed.data.metadata;
      const slug = annotations[ANNOTATION.projectSlug];
      const repository = annotations[ANNOTATION.repositoryName];
      if (slug === undefined || repository === undefined) {
        return [];
      }
      const own = (byProject.get(slug) ?? []).map(
        ([, environment]) => environment,
      );
      const webUrl = parsed.data.spec.target;
      const facts: PlatformFacts = {
        slug,
        environments: own.sort((a, b) => (a.name < b.name ? -1 : 1)),
        infrastructure: annotations[ANNOTATION.repositoryInfra] === 'true',
      };
      const files = (etags.get(keyOf(slug, repository)) ?? [])
        .map(([, etag]) => etag)
        .sort();
      return [
        {
          project: slug,
          repository,
          webUrl,
          facts,
          fingerprint: fingerprint([this.rules, webUrl, facts, files]),
        },
      ];
    });
  }

  private async query(
    project: string | undefined,
    filter: Record<string, string | string[]>,
  ): Promise<Entity[]> {
    const named =
      project === undefined
        ? [{}]
        : [ANNOTATION.projectSlug, ANNOTATION.projectId].map(annotation => ({
            [`metadata.annotations.${annotation}`]: project,
          }));
    const { items } = await this.catalog.getEntities(
      { filter: named.map(one => ({ ...filter, ...one })), fields: FIELDS },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    return items;
  }
}
