import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  ConsoleApi,
  ConsoleProject,
  isArchived,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ProjectState, World } from '../translate/World';

/** What one pass read. */
export interface Reading {
  world: World;
  /** False where something could not be read: what is missing may still exist. */
  complete: boolean;
}

/** What a project held when its `updatedAt` was this. */
export interface CachedProject {
  state: ProjectState;
  updatedAt: string;
  readAt: number;
}

export type ProjectCache = Map<string, CachedProject>;

// Every change of a project's content moves its `updatedAt`; this heals the day
// when one does not.
const REREAD_AFTER_MS = 30 * 60 * 1000;

const byId = <T extends { id: string }>(items: T[]) =>
  new Map(items.map(item => [item.id, item]));

/** Reads what a project holds; the client bounds the concurrency. */
export async function readProjectContent(
  console: ConsoleApi,
  project: ConsoleProject,
  signal?: AbortSignal,
): Promise<ProjectState> {
  const [environments, repositories] = await Promise.all([
    console.listEnvironments(project.id, { signal }),
    console.listRepositories(project.id, { signal }),
  ]);
  return { project, environments, repositories };
}

/**
 * Reads the console. Of a project that did not move since it was cached, only
 * what the listing holds is read: its members and roles.
 *
 * @throws where a listing fails: nothing can be said then.
 */
export async function readWorld(options: {
  console: ConsoleApi;
  cache: ProjectCache;
  logger: LoggerService;
  signal?: AbortSignal;
}): Promise<Reading> {
  const { console, cache, logger, signal } = options;
  const [listed, users, clusters, zones, stages] = await Promise.all([
    console.listProjects(
      { filter: 'all', statusNotIn: ['archived'] },
      { signal },
    ),
    console.listUsers({ signal }),
    console.listClusters({ signal }),
    console.listZones({ signal }),
    console.listStages({ signal }),
  ]);
  let complete = true;

  const readProject = async (
    project: ConsoleProject,
  ): Promise<ProjectState> => {
    const cached = cache.get(project.id);
    const now = Date.now();
    if (
      cached?.updatedAt === project.updatedAt &&
      now - cached.readAt < REREAD_AFTER_MS
    ) {
      return { ...cached.state, project };
    }
    try {
      const state = await readProjectContent(console, project, signal);
      cache.set(project.id, {
        state,
        updatedAt: project.updatedAt,
        readAt: now,
      });
      return state;
    } catch (error) {
      signal?.throwIfAborted();
      logger.warn(
        `Could not read project ${project.id}: ${stringifyError(error)}`,
      );
      complete = complete && cached !== undefined;
      return cached
        ? { ...cached.state, project }
        : { project, environments: [], repositories: [] };
    }
  };

  const live = listed.filter(project => !isArchived(project));
  const states = await Promise.all(live.map(readProject));
  const projects = new Map(states.map(state => [state.project.id, state]));
  for (const id of [...cache.keys()].filter(key => !projects.has(key))) {
    cache.delete(id);
  }

  return {
    world: {
      projects,
      users: byId(users),
      clusters: byId(clusters),
      zones: byId(zones),
      stages: byId(stages),
    },
    complete,
  };
}
