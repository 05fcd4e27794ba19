import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { z } from 'zod/v3';
import { quotaUse } from './quotas';
import type { ActionOptions } from './registerActions';

type Zod = typeof z;

const READ_ONLY = {
  readOnly: true,
  destructive: false,
  idempotent: true,
} as const;

export const projectOf = (zod: Zod) =>
  zod
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,127}$/)
    .describe('Slug of the project');

const resourcesOf = (zod: Zod) =>
  zod.object({
    cpu: zod.number().describe('Cores'),
    memory: zod.number().describe('GiB'),
    gpu: zod.number(),
  });

const useOf = (zod: Zod) =>
  zod.object({
    allowed: resourcesOf(zod)
      .optional()
      .describe('Absent where the project has no limit'),
    used: resourcesOf(zod),
    left: resourcesOf(zod).optional(),
  });

/** The actions that change nothing. Each tells what the catalogue shows to whoever asks. */
export function registerReads({
  actionsRegistry,
  auth,
  ledger,
  reader,
}: ActionOptions): void {
  actionsRegistry.register({
    name: 'list-own-projects',
    title: 'List your own projects',
    description:
      'Lists the Cloud Pi Native projects of your teams, with the status that the console gives them: created, failed, warning or initializing.',
    attributes: READ_ONLY,
    schema: {
      input: zod => zod.object({}),
      output: zod =>
        zod.object({
          projects: zod.array(
            zod.object({
              project: zod.string(),
              name: zod.string(),
              status: zod.string(),
              entityRef: zod.string(),
            }),
          ),
        }),
    },
    action: async ({ credentials }) => {
      const projects = await reader.own(credentials);
      return {
        output: {
          projects: projects.map(({ slug, name, status, entityRef }) => ({
            project: slug,
            name,
            status,
            entityRef,
          })),
        },
      };
    },
  });

  actionsRegistry.register({
    name: 'get-project-status',
    title: 'Get the status of a project',
    description:
      'Tells what the console says of a Cloud Pi Native project: created, failed, warning or initializing, and who owns it. Use reprovision-project where it failed.',
    attributes: READ_ONLY,
    schema: {
      input: zod => zod.object({ project: projectOf(zod) }),
      output: zod =>
        zod.object({
          project: zod.string(),
          name: zod.string(),
          description: zod.string(),
          status: zod.string(),
          entityRef: zod.string(),
          owners: zod.array(zod.string()),
        }),
    },
    action: async ({ input, credentials }) => {
      const {
        slug,
        quotas: _quotas,
        ...project
      } = await reader.project(credentials, input.project);
      return { output: { project: slug, ...project } };
    },
  });

  actionsRegistry.register({
    name: 'get-project-quotas',
    title: 'Get the quotas of a project',
    description:
      'Tells what a Cloud Pi Native project may take, what its environments take and what is left, apart for production (prod) and the rest (hprod).',
    attributes: READ_ONLY,
    schema: {
      input: zod => zod.object({ project: projectOf(zod) }),
      output: zod =>
        zod.object({
          project: zod.string(),
          hprod: useOf(zod),
          prod: useOf(zod),
        }),
    },
    action: async ({ input, credentials }) => {
      const project = await reader.project(credentials, input.project);
      const environments = await reader.environments(
        credentials,
        input.project,
      );
      return {
        output: { project: project.slug, ...quotaUse(project, environments) },
      };
    },
  });

  actionsRegistry.register({
    name: 'list-environments',
    title: 'List the environments of a project',
    description:
      'Lists the environments of a Cloud Pi Native project: stage, cluster, namespace and resources.',
    attributes: READ_ONLY,
    schema: {
      input: zod => zod.object({ project: projectOf(zod) }),
      output: zod =>
        zod.object({
          environments: zod.array(
            zod.object({
              name: zod.string(),
              stage: zod.string(),
              cluster: zod.string(),
              namespace: zod.string(),
              quota: resourcesOf(zod),
              autosync: zod.boolean(),
              entityRef: zod.string(),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => ({
      output: {
        environments: await reader.environments(credentials, input.project),
      },
    }),
  });

  actionsRegistry.register({
    name: 'list-run-resources',
    title: 'List what a run made',
    description:
      'Lists what one of your own runs of a software template made in the console and still has, by the id of the run. The template « annuler » removes it.',
    attributes: READ_ONLY,
    schema: {
      input: zod =>
        zod.object({
          run: zod
            .string()
            .regex(/^[\w-]{1,100}$/)
            .describe('Id of the run, from its address'),
        }),
      output: zod =>
        zod.object({
          resources: zod.array(
            zod.object({
              id: zod.string(),
              kind: zod.string(),
              name: zod.string(),
              project: zod.string(),
              at: zod.string(),
              url: zod.string().optional(),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      if (!auth.isPrincipal(credentials, 'user')) {
        throw new NotAllowedError('Only users have runs');
      }
      const { userEntityRef } = credentials.principal;
      const resources = await ledger.list({ userEntityRef, taskId: input.run });
      if (!resources) {
        throw new NotFoundError('No run of yours made anything under this id');
      }
      return {
        output: {
          resources: resources.map(({ id, kind, name, project, at, url }) => ({
            id,
            kind,
            name,
            project,
            at,
            url,
          })),
        },
      };
    },
  });
}
