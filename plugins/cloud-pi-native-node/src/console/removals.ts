import { z } from 'zod';
import { ConsolePaths } from '../config';
import { isArchived } from './archived';
import { ConsoleApi, RemovableResource } from './ConsoleApi';
import { ConsoleError } from './errors';
import { Transport } from './http/transport';

/** The calls that take something away. */
export type Removals = Pick<ConsoleApi, 'remove'>;

type Reads = Pick<
  ConsoleApi,
  | 'getProject'
  | 'listDeployments'
  | 'listEnvironments'
  | 'listMembers'
  | 'listRepositories'
  | 'listRoles'
>;

/** Where a thing is addressed. */
function routeOf(
  paths: ConsolePaths,
  { kind, projectId, id }: RemovableResource,
): { path: string; params: Record<string, string> } {
  const params = { projectId, id };
  const project = `${paths.projects}/:projectId`;
  switch (kind) {
    case 'project':
      return { path: project, params: { projectId } };
    case 'environment':
      return { path: `${paths.environments}/:id`, params };
    case 'repository':
      return { path: `${paths.repositories}/:id`, params };
    default:
      return { path: `${project}/${kind}s/:id`, params };
  }
}

/** Whether a thing is still in the console. */
async function isThere(
  reads: Reads,
  { kind, projectId, id }: RemovableResource,
  signal?: AbortSignal,
): Promise<boolean> {
  const project = await reads.getProject(projectId, { signal });
  if (!project || isArchived(project)) {
    return false;
  }
  const has = (items: Array<{ id: string }>) =>
    items.some(item => item.id === id);
  switch (kind) {
    case 'project':
      return true;
    case 'deployment':
      return has(await reads.listDeployments(projectId, { signal }));
    case 'environment':
      return has(await reads.listEnvironments(projectId, { signal }));
    case 'repository':
      return has(await reads.listRepositories(projectId, { signal }));
    case 'role':
      return has(await reads.listRoles(projectId, { signal }));
    default: {
      const members = await reads.listMembers(projectId, { signal });
      return members.some(({ userId }) => userId === id);
    }
  }
}

/**
 * Removals, each sent once. The console answers a second one as if it were
 * forbidden, and fails where its tools do though the thing is gone: what is no
 * longer there is removed, whatever was answered.
 */
export function createRemovals(
  send: Transport,
  paths: ConsolePaths,
  reads: Reads,
): Removals {
  return {
    remove: async (resource, { signal } = {}) => {
      try {
        await send({
          method: 'DELETE',
          ...routeOf(paths, resource),
          schema: z.unknown(),
          signal,
        });
        return { toolsFailed: false };
      } catch (error) {
        signal?.throwIfAborted();
        if (
          !(error instanceof ConsoleError) ||
          error.kind === 'unauthorized' ||
          (await isThere(reads, resource, signal).catch(() => true))
        ) {
          throw error;
        }
        return { toolsFailed: error.kind === 'provisioning' };
      }
    },
  };
}
