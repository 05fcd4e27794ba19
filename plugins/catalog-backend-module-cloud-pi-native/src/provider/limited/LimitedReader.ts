import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConsoleApi,
  ConsoleProject,
  isArchived,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { isDeepStrictEqual } from 'node:util';
import { StateStore } from '../../state/persisted';
import { Inventory } from '../../translate/Inventory';
import { ProjectState, World } from '../../translate/World';
import {
  byId,
  movedSince,
  ProjectCache,
  readContents,
  readInventory,
  readProjectContent,
  sameItems,
} from '../readWorld';
import { takeBack } from '../takeBack';
import {
  isForbidden,
  ProjectReading,
  Reading,
  WorldReader,
} from '../WorldReader';
import { Holdings, readHolding, Wanted } from './Holdings';
import { Listings, readListings } from './listings';
import { NO_ENVIRONMENT, readOutlines } from './outlines';
import { settlePeople } from './people';
import { holdingOf, stateOf } from './projects';

interface Dependencies {
  console: ConsoleApi;
  logger: LoggerService;
  store: StateStore;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Reads the console by an account that may not list everything: the account's
 * own projects in full, and of the others those that have an environment. What
 * was known once is only gone when the console says that it does not exist.
 */
export class LimitedReader implements WorldReader {
  private readonly own: ProjectCache = new Map();
  private readonly holdings: Holdings;
  private mayListUsers = true;

  constructor(private readonly deps: Dependencies) {
    this.holdings = new Holdings(deps.console, deps.logger);
  }

  async readAll(
    again: boolean,
    known?: World,
    signal?: AbortSignal,
  ): Promise<Reading> {
    const inventory = await readInventory({ ...this.deps, signal });
    const listed = await readListings(
      this.deps.console,
      inventory,
      true,
      signal,
    );
    return this.complete(listed, inventory, again, known, signal);
  }

  async readMoved(
    known: World,
    signal?: AbortSignal,
  ): Promise<Reading | undefined> {
    const listed = await readListings(
      this.deps.console,
      known,
      this.mayListUsers,
      signal,
    );
    const moved = await this.isAnyMoved(listed, known);
    if (!moved && (await this.isSame(listed, known))) {
      return undefined;
    }
    // What moved may be on a cluster that is new too.
    const inventory = moved
      ? await readInventory({ ...this.deps, signal })
      : known;
    return this.complete(listed, inventory, false, known, signal);
  }

  async readProject(
    key: string,
    known: World,
  ): Promise<ProjectReading | undefined> {
    const { console } = this.deps;
    const before = [...known.projects.values()].find(
      ({ project: { id, slug } }) => id === key || slug === key,
    );
    let project: ConsoleProject | undefined;
    try {
      project = await console.getProject(key);
    } catch (error) {
      if (isForbidden(error)) {
        return this.readForeign(key, known, before);
      }
      throw error;
    }
    if (!project || isArchived(project)) {
      return before && this.without(before, known);
    }
    const state = await readProjectContent(console, project);
    this.own.set(project.id, { state, updatedAt: project.updatedAt });
    return this.with(state, known);
  }

  takeBack(kept?: World): void {
    const own = [...(kept?.projects ?? [])].filter(([id]) => this.own.has(id));
    takeBack(this.own, kept && { ...kept, projects: new Map(own) });
    this.holdings.takeBack(kept);
  }

  /** The projects of others: those that are listed, and those that were known before. */
  private async foreign(
    { own, outlines }: Listings,
    known?: World,
  ): Promise<Wanted[]> {
    const wanted = new Map<string, Wanted>();
    const want = (slug: string, before: Partial<Wanted>) =>
      wanted.set(slug, {
        ...before,
        slug,
        print: outlines.get(slug)?.print ?? NO_ENVIRONMENT,
      });
    for (const slug of outlines.keys()) {
      want(slug, {});
    }
    const unlisted = known ? [] : (await this.deps.store.read()).unlisted;
    for (const { id, slug } of unlisted) {
      want(slug, { id });
    }
    for (const state of known?.projects.values() ?? []) {
      want(state.project.slug, { before: holdingOf(state) });
    }
    for (const { slug } of own) {
      wanted.delete(slug);
    }
    return [...wanted.values()];
  }

  private async isAnyMoved(listed: Listings, known: World): Promise<boolean> {
    return (
      listed.own.some(movedSince(this.own)) ||
      (await this.foreign(listed, known)).some(it => this.holdings.moved(it))
    );
  }

  private async isSame(listed: Listings, known: World): Promise<boolean> {
    const { adminRoles, own, users } = listed;
    const sameUsers = users
      ? await sameItems(users, known.users)
      : !this.mayListUsers;
    const before = own.flatMap(
      ({ id }) => known.projects.get(id)?.project ?? [],
    );
    return (
      sameUsers &&
      own.length === this.own.size &&
      isDeepStrictEqual(adminRoles, known.adminRoles) &&
      (await sameItems(byId(own), byId(before)))
    );
  }

  private async complete(
    listed: Listings,
    inventory: Inventory,
    again: boolean,
    known?: World,
    signal?: AbortSignal,
  ): Promise<Reading> {
    const { adminRoles, outlines, users } = listed;
    const moved = movedSince(this.own);
    const [mine, others] = await Promise.all([
      readContents(
        { ...this.deps, cache: this.own, signal },
        listed.own,
        project => again || moved(project),
      ),
      this.holdings.read(await this.foreign(listed, known), again, signal),
    ]);
    const projects = new Map(mine.projects);
    for (const holding of others.holdings) {
      const { id, slug } = holding;
      const before = known?.projects.get(id)?.project;
      projects.set(id, stateOf(holding, outlines.get(slug)?.owner, before));
    }
    this.mayListUsers = users !== undefined;
    const { clusters, stages, zones } = inventory;
    const { world, unknownOwners } = settlePeople(
      {
        clusters,
        stages,
        zones,
        adminRoles,
        users: users ?? new Map(),
        projects,
      },
      this.mayListUsers,
      known,
    );
    return {
      world,
      complete: mine.complete && others.complete,
      projectsRead: mine.projectsRead + others.projectsRead,
      access: {
        mode: 'limited',
        users: this.mayListUsers,
        clusters: [...stages.values()].every(({ clusterIds }) =>
          clusterIds.every(id => clusters.has(id)),
        ),
        unknownOwners,
      },
    };
  }

  private async readForeign(
    key: string,
    known: World,
    before?: ProjectState,
  ): Promise<ProjectReading | undefined> {
    const slug =
      before?.project.slug ??
      (UUID.test(key) ? await this.slugOf(key, known) : key);
    const holding =
      slug && (await this.holdings.refresh(slug, before?.project.id));
    if (!holding) {
      return before && this.without(before, known);
    }
    return this.with(stateOf(holding, undefined, before?.project), known);
  }

  /** The slug behind an id that is new: the listings tell slugs only. */
  private async slugOf(id: string, known: World): Promise<string | undefined> {
    const { console } = this.deps;
    const outlines = await readOutlines(console, known.stages.keys());
    for (const { project } of known.projects.values()) {
      outlines.delete(project.slug);
    }
    const found = await Promise.all(
      [...outlines.keys()].map(slug => readHolding(console, slug)),
    );
    return found.find(holding => holding?.id === id)?.slug;
  }

  private with(state: ProjectState, known: World): ProjectReading {
    const projects = new Map(known.projects).set(state.project.id, state);
    return this.settled(state.project, { ...known, projects }, known);
  }

  private without({ project }: ProjectState, known: World): ProjectReading {
    const projects = new Map(known.projects);
    projects.delete(project.id);
    this.own.delete(project.id);
    this.holdings.forget(project.slug);
    return this.settled(project, { ...known, projects }, known);
  }

  private settled(
    { id, ...rest }: ConsoleProject,
    changed: World,
    known: World,
  ): ProjectReading {
    const { world } = settlePeople(changed, this.mayListUsers, known);
    const repositories = world.projects.get(id)?.repositories ?? [];
    return { world, project: { id, ...rest }, repositories };
  }
}
