import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { PlatformFacts } from '@cloud-pi-native/backstage-plugin-conformity-node';
import { z } from 'zod';
import { RepositoryKey } from '../store/RepositoryStore';
import { groupBy } from '../support/groupBy';

/** Type of the ingestion's location of a repository. */
const REPOSITORY_LOCATION = 'cloud-pi-native-repository';

/** A repository of the platform, with what the catalogue knows of its project. */
export interface KnownRepository extends RepositoryKey {
  webUrl: string;
  facts: PlatformFacts;
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

const FIELDS = [
  'kind',
  'metadata.annotations',
  'spec.target',
  'spec.stage',
  'spec.quota',
];

/** Lists the repositories of the platform as the catalogue knows them. */
export class Inventory {
  constructor(
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
  ) {}

  /** All of them, or those of one project. */
  async list(project?: string): Promise<KnownRepository[]> {
    const ofProject = project && {
      [`metadata.annotations.${ANNOTATION.projectSlug}`]: project,
    };
    const [locations, environments] = await Promise.all([
      this.query({
        kind: 'Location',
        'spec.type': REPOSITORY_LOCATION,
        ...ofProject,
      }),
      this.query({ kind: 'Environment', ...ofProject }),
    ]);
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
      return [
        {
          project: slug,
          repository,
          webUrl: parsed.data.spec.target,
          facts: {
            slug,
            environments: own.sort((a, b) => (a.name < b.name ? -1 : 1)),
            infrastructure: annotations[ANNOTATION.repositoryInfra] === 'true',
          },
        },
      ];
    });
  }

  private async query(filter: Record<string, string>): Promise<Entity[]> {
    const { items } = await this.catalog.getEntities(
      { filter, fields: FIELDS },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    return items;
  }
}
