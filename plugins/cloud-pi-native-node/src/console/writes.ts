import { z } from 'zod';
import { ConsolePaths } from '../config';
import { ConsoleApi, CreateProjectInput } from './ConsoleApi';
import { Transport } from './http/transport';
import {
  consoleDeploymentSchema,
  consoleEnvironmentSchema,
  consoleProjectSchema,
  consoleRepositorySchema,
} from './schemas';
import { settleWrite } from './settleWrite';

type Reads = Pick<
  ConsoleApi,
  'getCurrentUser' | 'listDeployments' | 'listEnvironments' | 'listRepositories'
>;
/** The calls that change a project and what it holds. */
export type ResourceWrites = Pick<
  ConsoleApi,
  | 'createProject'
  | 'createEnvironment'
  | 'createRepository'
  | 'createDeployment'
  | 'syncRepository'
  | 'replayHooks'
>;

const idOf = ({ id }: { id: string }) => id;

/** True where every value that was asked for, and that is compared, is there. */
function sameValues<T extends object>(asked: Partial<T>, found: T): boolean {
  return Object.entries(asked).every(
    ([key, value]) =>
      value === undefined || new Map(Object.entries(found)).get(key) === value,
  );
}

/** Writes of a project's resources, each settled by a read where it fails. */
export function createWrites(
  send: Transport,
  paths: ConsolePaths,
  reads: Reads,
  credentials: 'token' | 'bearer',
): ResourceWrites {
  async function ownedProjects(name: string, signal?: AbortSignal) {
    const projects = await send({
      method: 'GET',
      path: paths.projects,
      query: { filter: 'owned', name },
      schema: z.array(consoleProjectSchema),
      signal,
    });
    return projects.filter(project => project.name === name);
  }

  /** A personal access token has no session to ask who it is: `owned` must do. */
  async function ownerId(signal?: AbortSignal) {
    return credentials === 'bearer'
      ? (await reads.getCurrentUser({ signal })).id
      : undefined;
  }

  async function createProject(
    input: CreateProjectInput,
    { signal }: { signal?: AbortSignal } = {},
  ) {
    // Names are not unique: only what was there before tells what is new.
    const before = new Set(
      (await ownedProjects(input.name, signal)).map(p => p.id),
    );
    return settleWrite({
      what: `Le projet ${input.name}`,
      write: () =>
        send({
          method: 'POST',
          path: paths.projects,
          body: input,
          schema: consoleProjectSchema,
          resource: 'project',
          signal,
        }),
      find: async () => {
        const owner = await ownerId(signal);
        const made = (await ownedProjects(input.name, signal))
          .filter(p => !before.has(p.id))
          .filter(p => owner === undefined || p.ownerId === owner)
          .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
        return made[0];
      },
      idOf,
      matches: () => true,
      signal,
    });
  }

  return {
    createProject,
    createEnvironment: (project, input, { signal } = {}) =>
      settleWrite({
        what: `L’environnement ${input.name}`,
        write: () =>
          send({
            method: 'POST',
            path: paths.environments,
            params: { projectId: project },
            body: input,
            schema: consoleEnvironmentSchema,
            resource: 'environment',
            signal,
          }),
        find: async () =>
          (await reads.listEnvironments(project, { signal })).find(
            environment => environment.name === input.name,
          ),
        idOf,
        matches: found => sameValues(input, found),
        signal,
      }),
    createRepository: (project, input, { signal } = {}) => {
      const { externalToken, externalUserName, ...comparable } = input;
      return settleWrite({
        what: `Le dépôt ${input.internalRepoName}`,
        write: () =>
          send({
            method: 'POST',
            path: paths.repositories,
            params: { projectId: project },
            body: input,
            secrets: [externalToken],
            schema: consoleRepositorySchema,
            resource: 'repository',
            signal,
          }),
        find: async () =>
          (await reads.listRepositories(project, { signal })).find(
            repository =>
              repository.internalRepoName === input.internalRepoName,
          ),
        idOf,
        matches: found => sameValues(comparable, found),
        signal,
      });
    },
    createDeployment: async (projectId, input, { signal } = {}) => {
      const path = `${paths.projects}/:projectId/deployments`;
      // Names are not unique: only what was there before tells what is new.
      const ids = await reads.listDeployments(projectId, { signal });
      const before = new Set(ids.map(idOf));
      return settleWrite({
        what: `Le déploiement ${input.name}`,
        write: () =>
          send({
            method: 'POST',
            path,
            params: { projectId },
            body: { ...input, projectId },
            schema: consoleDeploymentSchema,
            resource: 'deployment',
            signal,
          }),
        find: async () =>
          (await reads.listDeployments(projectId, { signal })).find(
            made => made.name === input.name && !before.has(made.id),
          ),
        idOf,
        matches: found => found.environmentId === input.environmentId,
        signal,
      });
    },
    syncRepository: async (project, repositoryId, branch, { signal } = {}) => {
      await send({
        method: 'POST',
        path: `${paths.repositories}/:repositoryId/sync`,
        params: { projectId: project, repositoryId },
        body:
          branch === undefined
            ? { syncAllBranches: true }
            : { syncAllBranches: false, branchName: branch },
        schema: z.unknown(),
        signal,
      });
    },
    replayHooks: async (project, { signal } = {}) => {
      await send({
        method: 'PUT',
        path: `${paths.projects}/:projectId/hooks`,
        params: { projectId: project },
        schema: z.unknown(),
        signal,
      });
    },
  };
}
