import {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION,
  PROJECT_SYSTEM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';

const PAGE = 500;
const SLUG = `metadata.annotations.${ANNOTATION.projectSlug}`;

const resources = z.object({
  cpu: z.number(),
  memory: z.number(),
  gpu: z.number(),
});
const quotasSchema = z.object({ hprod: resources, prod: resources });

const systemSchema = z.object({
  kind: z.string(),
  metadata: z.object({
    name: z.string(),
    title: z.string().optional(),
    description: z.string().optional(),
    annotations: z.record(z.string(), z.string()).default({}),
  }),
  relations: z
    .array(z.object({ type: z.string(), targetRef: z.string() }))
    .default([]),
});

const environmentSchema = z.object({
  kind: z.string(),
  metadata: z.object({
    name: z.string(),
    annotations: z.record(z.string(), z.string()).default({}),
  }),
  spec: z.object({
    stage: z.string(),
    cluster: z.string(),
    namespace: z.string(),
    quota: resources,
    autosync: z.boolean(),
  }),
});

/** CPU in cores, memory in Gi. */
export type Resources = z.infer<typeof resources>;

/** A project, as the catalogue shows it to somebody. */
export interface ProjectView {
  slug: string;
  name: string;
  description: string;
  status: string;
  entityRef: string;
  /** Absent where the console does not limit it, or does not tell. */
  quotas?: z.infer<typeof quotasSchema>;
  owners: string[];
}

/** An environment, as the catalogue shows it to somebody. */
export interface EnvironmentView {
  name: string;
  stage: string;
  cluster: string;
  namespace: string;
  quota: Resources;
  autosync: boolean;
  entityRef: string;
}

function readQuotas(json: string | undefined): ProjectView['quotas'] {
  try {
    return quotasSchema.safeParse(JSON.parse(json ?? '')).data;
  } catch {
    return undefined;
  }
}

/** Reads the catalogue as whoever asks: what they may not see is not there. */
export class ProjectReader {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      userInfo: UserInfoService;
    },
  ) {}

  /** The projects of the caller's own teams. */
  async own(credentials: BackstageCredentials): Promise<ProjectView[]> {
    const { ownershipEntityRefs } =
      await this.options.userInfo.getUserInfo(credentials);
    const projects = await this.projects(credentials, {
      'relations.ownedBy': ownershipEntityRefs,
    });
    return projects
      .filter(({ owners }) =>
        owners.some(ref => ownershipEntityRefs.includes(ref)),
      )
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  /** @throws NotFoundError for a project that is not there for the caller. */
  async project(
    credentials: BackstageCredentials,
    slug: string,
  ): Promise<ProjectView> {
    const found = await this.projects(credentials, { [SLUG]: slug });
    const project = found.find(one => one.slug === slug);
    if (!project) {
      throw new NotFoundError('There is no such project');
    }
    return project;
  }

  async environments(
    credentials: BackstageCredentials,
    slug: string,
  ): Promise<EnvironmentView[]> {
    await this.project(credentials, slug);
    const { items } = await this.options.catalog.queryEntities(
      { filter: { kind: 'Environment', [SLUG]: slug }, limit: PAGE },
      { credentials },
    );
    return items
      .flatMap(item => environmentSchema.safeParse(item).data ?? [])
      .filter(
        ({ metadata }) => metadata.annotations[ANNOTATION.projectSlug] === slug,
      )
      .map(({ kind, metadata: { name, annotations }, spec }) => ({
        name: annotations[ANNOTATION.environmentName] ?? name,
        stage: spec.stage,
        cluster: annotations[ANNOTATION.cluster] ?? spec.cluster,
        namespace: spec.namespace,
        quota: spec.quota,
        autosync: spec.autosync,
        entityRef: stringifyEntityRef({ kind, name }),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private async projects(
    credentials: BackstageCredentials,
    filter: Record<string, string | string[]>,
  ): Promise<ProjectView[]> {
    const { items } = await this.options.catalog.queryEntities(
      {
        filter: { kind: 'System', 'spec.type': PROJECT_SYSTEM_TYPE, ...filter },
        limit: PAGE,
      },
      { credentials },
    );
    return items.flatMap(item => {
      const system = systemSchema.safeParse(item).data;
      const slug = system?.metadata.annotations[ANNOTATION.projectSlug];
      if (!system || !slug) {
        return [];
      }
      const { name, title, description, annotations } = system.metadata;
      return {
        slug,
        name: title ?? slug,
        description: description ?? '',
        status: annotations[ANNOTATION.projectStatus] ?? 'unknown',
        entityRef: stringifyEntityRef({ kind: system.kind, name }),
        quotas: readQuotas(annotations[ANNOTATION.projectQuotas]),
        owners: system.relations
          .filter(({ type }) => type === 'ownedBy')
          .map(({ targetRef }) => targetRef),
      };
    });
  }
}
