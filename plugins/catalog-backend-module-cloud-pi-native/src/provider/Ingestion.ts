import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  ConsoleApi,
  isArchived,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  extentOf,
  hasGap,
  keepMissing,
  listingChanges,
} from '../guard/listings';
import { ShrinkGuard } from '../guard/ShrinkGuard';
import { PROVIDER_NAME } from '../origin';
import { StateStore } from '../state/persisted';
import { Platform } from '../translate/Platform';
import { repositoryRefreshKey } from '../translate/repository';
import { Translation, translateWorld } from '../translate/translateWorld';
import { World } from '../translate/World';
import { Changes, changesBetween } from './changes';
import {
  ProjectCache,
  Reading,
  readMoved,
  readProjectContent,
  readWorld,
} from './readWorld';
import { skippedOnce } from './skippedOnce';

/** The last world that the catalogue was told of, and what it became. */
interface Applied {
  world: World;
  entities: ReadonlyMap<string, Entity>;
}

/** What a pass did. */
export interface PassResult {
  outcome: 'done' | 'partial' | 'held';
  projectsRead: number;
  written: number;
  removed: number;
}

interface Dependencies {
  console: ConsoleApi;
  platform: Platform;
  store: StateStore;
  guard: ShrinkGuard;
  logger: LoggerService;
}

const deferred = (entity: Entity): DeferredEntity => ({
  entity,
  locationKey: PROVIDER_NAME,
});

const repositoriesOf = ({ entities }: Translation) =>
  new Set(
    [...entities.values()].flatMap(({ kind, spec }) =>
      kind === 'Location' && typeof spec?.target === 'string'
        ? spec.target
        : [],
    ),
  );

const NOTHING: PassResult = {
  outcome: 'done',
  projectsRead: 0,
  written: 0,
  removed: 0,
};

/**
 * Brings the console into the catalogue. A full pass, a poll and the refresh of
 * one project go through the same translation of the same world, so that they
 * never disagree on a name. One at a time: the caller sees to it.
 */
export class Ingestion {
  private readonly cache: ProjectCache = new Map();
  private readonly reportSkipped: (translation: Translation) => void;
  private applied?: Applied;

  constructor(private readonly deps: Dependencies) {
    this.reportSkipped = skippedOnce(deps.logger);
  }

  /** True once the catalogue was told of a world: from then on only changes count. */
  get ready(): boolean {
    return this.applied !== undefined;
  }

  /** @param again - also what projects hold that did not move since they were read */
  async fullPass(
    connection: EntityProviderConnection,
    again: boolean,
    signal?: AbortSignal,
  ): Promise<PassResult> {
    const reading = await readWorld({ ...this.reader(), signal }, again);
    return this.take(connection, reading, true);
  }

  /** Reads what moved since the last pass; where nothing did, nothing is written. */
  async poll(
    connection: EntityProviderConnection,
    signal?: AbortSignal,
  ): Promise<PassResult> {
    if (!this.applied) {
      return this.fullPass(connection, false, signal);
    }
    const reading = await readMoved(
      { ...this.reader(), signal },
      this.applied.world,
    );
    if (!reading) {
      await this.deps.guard.believes([]);
      return NOTHING;
    }
    return this.take(connection, reading, false);
  }

  /** Reads one project again; `undefined` where the console has none. */
  async refreshProject(
    connection: EntityProviderConnection,
    key: string,
  ): Promise<string | undefined> {
    if (!this.applied) {
      await this.fullPass(connection, false);
    }
    const { console, platform } = this.deps;
    const { world } = this.applied ?? {};
    const project = await console.getProject(key);
    if (!world || !project) {
      return undefined;
    }
    const projects = new Map(world.projects);
    let repositories: string[] = [];
    if (isArchived(project)) {
      projects.delete(project.id);
      this.cache.delete(project.id);
    } else {
      const state = await readProjectContent(console, project);
      projects.set(project.id, state);
      this.cache.set(project.id, { state, updatedAt: project.updatedAt });
      repositories = state.repositories.map(repository =>
        repositoryRefreshKey(project, repository, platform),
      );
    }
    const next = { ...world, projects };
    const translation = await this.translate(next);
    const changes = await this.compare(translation);
    await this.apply(connection, next, translation, changes, false);
    await connection.refresh({ keys: repositories });
    const changed = changes.added.length + changes.removed.length;
    return `Refreshed project ${project.id}: ${changed} entities changed, ${repositories.length} repositories read again`;
  }

  private reader() {
    const { console, logger } = this.deps;
    return { console, logger, cache: this.cache };
  }

  /** Tells the catalogue of a reading, or of what may be believed of it. */
  private async take(
    connection: EntityProviderConnection,
    { world, complete, projectsRead }: Reading,
    everything: boolean,
  ): Promise<PassResult> {
    const translation = await this.translate(world);
    const changes = await this.compare(translation);
    const believed = await this.believes(world, translation, changes);
    if (!believed) {
      const written = await this.keep(connection, world);
      return { outcome: 'held', projectsRead, written, removed: 0 };
    }
    const extent = extentOf(world, translation.entities);
    const { extent: known } = await this.deps.store.read();
    const trusted = complete && (known !== undefined || !hasGap(extent));
    const full = everything && trusted;
    await this.apply(connection, world, translation, changes, full);
    await this.deps.store.update(state => ({
      ...state,
      skipped: translation.skipped,
      ...(trusted && { extent }),
    }));
    if (full) {
      await this.deps.store.keepClaimsOf(repositoriesOf(translation));
    }
    return {
      outcome: complete ? 'done' : 'partial',
      projectsRead,
      written: changes.added.length,
      removed: changes.removed.length,
    };
  }

  private async believes(
    world: World,
    { entities }: Translation,
    { removed }: Changes,
  ): Promise<boolean> {
    const { applied, deps } = this;
    const after = extentOf(world, entities);
    if (applied) {
      const before = extentOf(applied.world, applied.entities);
      const gone = removed.flatMap(ref => applied.entities.get(ref) ?? []);
      return deps.guard.believes(listingChanges(before, after, gone));
    }
    const { extent } = await deps.store.read();
    return !extent || deps.guard.believes(listingChanges(extent, after));
  }

  /** Adds what is new in a reading that is too short. Without an earlier world, nothing can be told apart from it. */
  private async keep(
    connection: EntityProviderConnection,
    world: World,
  ): Promise<number> {
    if (!this.applied) {
      return 0;
    }
    const kept = keepMissing(this.applied.world, world);
    const translation = await this.translate(kept);
    const { added } = await this.compare(translation);
    const entities = new Map([
      ...this.applied.entities,
      ...translation.entities,
    ]);
    const changes = { added, removed: [] };
    await this.apply(
      connection,
      kept,
      { ...translation, entities },
      changes,
      false,
    );
    return added.length;
  }

  private async translate(world: World): Promise<Translation> {
    const translation = await translateWorld(world, this.deps.platform);
    this.reportSkipped(translation);
    return translation;
  }

  private compare({ entities }: Translation): Promise<Changes> {
    return changesBetween(this.applied?.entities ?? new Map(), entities);
  }

  private async apply(
    connection: EntityProviderConnection,
    world: World,
    { entities }: Translation,
    { added, removed }: Changes,
    full: boolean,
  ): Promise<void> {
    if (full) {
      await connection.applyMutation({
        type: 'full',
        entities: [...entities.values()].map(deferred),
      });
    } else if (added.length || removed.length) {
      await connection.applyMutation({
        type: 'delta',
        added: added.map(deferred),
        removed: removed.map(entityRef => ({ entityRef })),
      });
    }
    this.applied = { world, entities };
  }
}
