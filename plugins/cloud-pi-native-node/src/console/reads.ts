import { z } from 'zod';
import { ConsolePaths } from '../config';
import { ConsoleApi } from './ConsoleApi';
import { ConsoleError } from './errors';
import { Transport } from './http/transport';
import type { Removals } from './removals';
import type { TeamWrites } from './teamWrites';
import type { ResourceWrites } from './writes';
import {
  consoleAdminRoleSchema,
  consoleClusterSchema,
  consoleDeploymentSchema,
  consoleEnvironmentSchema,
  consoleLogSchema,
  consoleMemberSchema,
  consoleProjectSchema,
  consoleRepositorySchema,
  consoleRoleSchema,
  consoleStageEnvironmentSchema,
  consoleStageSchema,
  consoleTokenSchema,
  consoleUserSchema,
  consoleZoneSchema,
} from './schemas';

type Reads = Omit<
  ConsoleApi,
  keyof ResourceWrites | keyof TeamWrites | keyof Removals
>;

/** Reads of the console's API. */
export function createReads(send: Transport, paths: ConsolePaths): Reads {
  const list = <S extends z.ZodType>(
    path: string,
    item: S,
    signal?: AbortSignal,
    params: Record<string, string> = {},
  ) =>
    send({
      method: 'GET',
      path,
      params,
      schema: z.array(item),
      signal,
    });

  return {
    getVersion: async ({ signal } = {}) => {
      const schema = z.object({ version: z.string() });
      const path = paths.version;
      return (await send({ method: 'GET', path, schema, signal })).version;
    },
    getCurrentUser: ({ signal } = {}) =>
      send({
        method: 'GET',
        path: paths.currentUser,
        schema: consoleUserSchema,
        signal,
      }),
    listProjects: ({ filter, statusNotIn } = {}, { signal } = {}) =>
      send({
        method: 'GET',
        path: paths.projects,
        query: { filter, statusNotIn: statusNotIn?.join(',') },
        schema: z.array(consoleProjectSchema),
        signal,
      }),
    getProject: async (project, { signal } = {}) => {
      try {
        return await send({
          method: 'GET',
          path: `${paths.projects}/:projectId`,
          params: { projectId: project },
          schema: consoleProjectSchema,
          signal,
        });
      } catch (error) {
        if (error instanceof ConsoleError && error.kind === 'not-found') {
          return undefined;
        }
        throw error;
      }
    },
    listEnvironments: (project, { signal } = {}) =>
      list(paths.environments, consoleEnvironmentSchema, signal, {
        projectId: project,
      }),
    listRepositories: (project, { signal } = {}) =>
      list(paths.repositories, consoleRepositorySchema, signal, {
        projectId: project,
      }),
    listMembers: (project, { signal } = {}) =>
      list(
        `${paths.projects}/:projectId/members`,
        consoleMemberSchema,
        signal,
        { projectId: project },
      ),
    listRoles: (project, { signal } = {}) =>
      list(`${paths.projects}/:projectId/roles`, consoleRoleSchema, signal, {
        projectId: project,
      }),
    listDeployments: (project, { signal } = {}) =>
      list(
        `${paths.projects}/:projectId/deployments`,
        consoleDeploymentSchema,
        signal,
        { projectId: project },
      ),
    listClusters: ({ signal } = {}) =>
      list(paths.clusters, consoleClusterSchema, signal),
    listZones: ({ signal } = {}) =>
      list(paths.zones, consoleZoneSchema, signal),
    listStages: ({ signal } = {}) =>
      list(paths.stages, consoleStageSchema, signal),
    listStageEnvironments: (stageId, { signal } = {}) =>
      list(
        `${paths.stages}/:stageId/environments`,
        consoleStageEnvironmentSchema,
        signal,
        { stageId },
      ),
    listUsers: ({ signal } = {}) =>
      list(paths.users, consoleUserSchema, signal),
    listAdminRoles: ({ signal } = {}) =>
      list(paths.adminRoles, consoleAdminRoleSchema, signal),
    listPersonalTokens: ({ signal } = {}) =>
      list(paths.tokens, consoleTokenSchema, signal),
    listProjectLogs: async (projectId, limit, { signal } = {}) => {
      const page = await send({
        method: 'GET',
        path: paths.logs,
        query: { offset: '0', limit: String(limit), projectId, clean: 'true' },
        schema: z.object({ logs: z.array(consoleLogSchema) }),
        signal,
      });
      return page.logs;
    },
  };
}
