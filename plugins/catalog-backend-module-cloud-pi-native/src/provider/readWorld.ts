import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { IngestionAccess } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleApi,
  ConsoleProject,
  isArchived,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { isDeepStrictEqual } from 'node:util';
import { createBreather } from '../translate/breathe';
import { Inventory } from '../translate/Inventory';
import { ProjectState, World } from '../translate/World';
import { needing, Reading } from './WorldReader';

/** What a project held when its `updatedAt` was this. */
export interface CachedProject {
  state: ProjectState;
  updatedAt: string;
}

export type ProjectCache = Map<string, CachedProject>;

/** How much an account reads that may list everything. */
const FULL_ACCESS: IngestionAccess = {
  mode: 'full',
  users: true,
  clusters: true,
  unknownOwners: 0,
};

const INSTEAD =
  ' Donnez-le à ce compte, ou configurez cloudPiNative.catalog.access: limited.';

interface Options {
  console: ConsoleApi;
  cache: ProjectCache;
  logger: LoggerService;
  signal?: AbortSignal;
}

/** Things of the console, by id. */
export const byId = <T extends { id: string }>(items: T[]) =>
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

async function readPeopleAndProjects({ console, signal }: Options) {
  const [listed, users, adminRoles] = await Promise.all([
    needing(
      {
        what: 'la liste de tous les projets',
        right: 'MANAGE',
        otherwise: INSTEAD,
      },
      console.listProjects(
        { filter: 'all', statusNotIn: ['archived'] },
        { signal },
      ),
    ),
    needing(
      {
        what: 'la liste des utilisateurs',
        right: 'MANAGE_USERS ou MANAGE',
        otherwise: INSTEAD,
      },
      console.listUsers({ signal }),
    ),
    console.listAdminRoles({ signal }),
  ]);
  return {
    live: listed.filter(project => !isArchived(project)),
    users: byId(users),
    adminRoles: byId(adminRoles),
  };
}

/** Reads what projects share. */
export async function readInventory({
  console,
  signal,
}: Pick<Options, 'console' | 'signal'>): Promise<Inventory> {
  const [clusters, zones, stages] = await Promise.all([
    console.listClusters({ signal }),
    console.listZones({ signal }),
    console.listStages({ signal }),
  ]);
  return { clusters: byId(clusters), zones: byId(zones), stages: byId(stages) };
}

/** What each project holds: read where `mustRead` says so, or else as cached. */
export async function readContents(
  { console, cache, logger, signal }: Options,
  live: ConsoleProject[],
  mustRead: (project: ConsoleProject) => boolean,
) {
  let complete = true;
  let projectsRead = 0;
  const read = async (project: ConsoleProject): Promise<ProjectState> => {
    const cached = cache.get(project.id);
    if (cached && !mustRead(project)) {
      return { ...cached.state, project };
    }
    projectsRead += 1;
    try {
      const state = await readProjectContent(console, project, signal);
      cache.set(project.id, { state, updatedAt: project.updatedAt });
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
  const states = await Promise.all(live.map(read));
  const projects = new Map(states.map(state => [state.project.id, state]));
  for (const id of [...cache.keys()].filter(key => !projects.has(key))) {
    cache.delete(id);
  }
  return { projects, complete, projectsRead };
}

/** Which projects moved since they were read. */
export const movedSince = (cache: ProjectCache) => (project: ConsoleProject) =>
  cache.get(project.id)?.updatedAt !== project.updatedAt;

/**
 * Reads the whole console.
 *
 * @param again - also what projects hold that did not move since they were read
 * @throws where a listing fails: nothing can be said then.
 */
export async function readWorld(
  options: Options,
  again: boolean,
): Promise<Reading> {
  const [{ live, ...people }, inventory] = await Promise.all([
    readPeopleAndProjects(options),
    readInventory(options),
  ]);
  const moved = movedSince(options.cache);
  const { projects, ...rest } = await readContents(
    options,
    live,
    project => again || moved(project),
  );
  const world = { ...people, ...inventory, projects };
  return { world, access: FULL_ACCESS, ...rest };
}

/**
 * Reads what moved since a world: three requests, and more only where a project
 * moved. `undefined` where nothing did.
 *
 * @throws where a listing fails: nothing can be said then.
 */
export async function readMoved(
  options: Options,
  known: World,
): Promise<Reading | undefined> {
  const { live, users, adminRoles } = await readPeopleAndProjects(options);
  const moved = movedSince(options.cache);
  const same =
    live.length === known.projects.size &&
    !live.some(moved) &&
    isDeepStrictEqual(adminRoles, known.adminRoles) &&
    (await sameItems(users, known.users)) &&
    (await sameItems(
      byId(live),
      new Map([...known.projects].map(([id, state]) => [id, state.project])),
    ));
  if (same) {
    return undefined;
  }
  // What moved may be on a cluster that is new too.
  const inventory = live.some(moved) ? await readInventory(options) : {};
  const { projects, ...rest } = await readContents(options, live, moved);
  return {
    world: { ...known, ...inventory, users, adminRoles, projects },
    access: FULL_ACCESS,
    ...rest,
  };
}

/** True where two lists hold the same. */
export async function sameItems(
  some: ReadonlyMap<string, unknown>,
  others: ReadonlyMap<string, unknown>,
): Promise<boolean> {
  const breathe = createBreather();
  for (const [id, item] of some) {
    await breathe();
    if (!isDeepStrictEqual(item, others.get(id))) {
      return false;
    }
  }
  return some.size === others.size;
}
