import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { IngestionAccess } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  extentOf,
  hasGap,
  keepMissing,
  listingChanges,
} from '../guard/listings';
import { ShrinkGuard } from '../guard/ShrinkGuard';
import { ListingChange } from '../guard/shrinks';
import { PROVIDER_NAME } from '../origin';
import { StateStore } from '../state/persisted';
import { Platform } from '../translate/Platform';
import { repositoryRefreshKey } from '../translate/repository';
import { Translation, translateWorld } from '../translate/translateWorld';
import { World } from '../translate/World';
import { Changes, changesBetween } from './changes';
import { nothingMayGo, sawMore, unlistedOf } from './access';
import { limitsOnce } from './limitsOnce';
import { skippedOnce } from './skippedOnce';
import { Reading, WorldReader } from './WorldReader';

/** The last world that the catalogue was told of, and what it became. */
interface Applied {
  world: World;
  entities: ReadonlyMap<string, Entity>;
  /** How much could be read when this world was. */
  access: IngestionAccess;
  /** True while the shrink guard keeps in it what the console no longer lists. */
  held: boolean;
}

/** What a pass did. */
export interface PassResult {
  outcome: 'done' | 'partial' | 'held';
  projectsRead: number;
  written: number;
  removed: number;
}

interface Dependencies {
  reader: WorldReader;
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
  private readonly reportSkipped: (translation: Translation) => void;
  private readonly reportLimits: (access: IngestionAccess) => void;
  private applied?: Applied;

  constructor(private readonly deps: Dependencies) {
    this.reportSkipped = skippedOnce(deps.logger);
    this.reportLimits = limitsOnce(deps.logger);
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
    const { reader } = this.deps;
    const reading = await reader.readAll(again, this.applied?.world, signal);
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
    const { reader } = this.deps;
    const { held, world } = this.applied;
    // Only every listing tells whether what is held recovered.
    const reading = held
      ? await reader.readAll(false, world, signal)
      : await reader.readMoved(world, signal);
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
    const { applied } = this;
    if (!applied) {
      return undefined;
    }
    const { platform, reader } = this.deps;
    const reading = await reader.readProject(key, applied.world);
    if (!reading) {
      return undefined;
    }
    const { project, repositories, world } = reading;
    const { entities } = await this.translate(world);
    const changes = await this.compare(entities);
    await this.apply(connection, { ...applied, world, entities }, changes);
    await connection.refresh({
      keys: repositories.map(repository =>
        repositoryRefreshKey(project, repository, platform),
      ),
    });
    const changed = changes.added.length + changes.removed.length;
    return `Refreshed project ${project.id}: ${changed} entities changed, ${repositories.length} repositories read again`;
  }

  /** Tells the catalogue of a reading, or of what may be believed of it. */
  private async take(
    connection: EntityProviderConnection,
    reading: Reading,
    everything: boolean,
  ): Promise<PassResult> {
    const { access, complete, projectsRead, world } = reading;
    this.reportLimits(access);
    const translation = await this.translate(world);
    const { entities, skipped } = translation;
    const changes = await this.compare(entities);
    const believed = await this.believes(reading, entities, changes);
    if (!believed) {
      await this.deps.store.update(state => ({ ...state, access }));
      const written = await this.keep(connection, world);
      this.deps.reader.takeBack(this.applied?.world);
      return { outcome: 'held', projectsRead, written, removed: 0 };
    }
    const extent = { ...extentOf(world, entities), access };
    const { extent: known } = await this.deps.store.read();
    const trusted = complete && (known !== undefined || !hasGap(extent));
    const full = everything && trusted;
    const next = { world, entities, access, held: false };
    await this.apply(connection, next, changes, full);
    await this.deps.store.update(state => ({
      ...state,
      access,
      skipped,
      ...(trusted && { extent, unlisted: unlistedOf(world) }),
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
    { access, world }: Reading,
    entities: ReadonlyMap<string, Entity>,
    { removed }: Changes,
  ): Promise<boolean> {
    const { applied, deps } = this;
    const after = extentOf(world, entities);
    const judge = (changes: ListingChange[], before?: IngestionAccess) =>
      deps.guard.believes(
        sawMore(before, access) ? nothingMayGo(changes) : changes,
      );
    if (applied) {
      const before = extentOf(applied.world, applied.entities);
      const gone = removed.flatMap(ref => applied.entities.get(ref) ?? []);
      return judge(listingChanges(before, after, gone), applied.access);
    }
    const { extent } = await deps.store.read();
    return !extent || judge(listingChanges(extent, after), extent.access);
  }

  /** Adds what is new in a reading that is too short. Without an earlier world, nothing can be told apart from it. */
  private async keep(
    connection: EntityProviderConnection,
    world: World,
  ): Promise<number> {
    const { applied } = this;
    if (!applied) {
      return 0;
    }
    const kept = keepMissing(applied.world, world);
    const translation = await this.translate(kept);
    const { added } = await this.compare(translation.entities);
    const entities = new Map([...applied.entities, ...translation.entities]);
    const next = { ...applied, world: kept, entities, held: true };
    await this.apply(connection, next, { added, removed: [] });
    return added.length;
  }

  private async translate(world: World): Promise<Translation> {
    const translation = await translateWorld(world, this.deps.platform);
    this.reportSkipped(translation);
    return translation;
  }

  private compare(entities: ReadonlyMap<string, Entity>): Promise<Changes> {
    return changesBetween(this.applied?.entities ?? new Map(), entities);
  }

  private async apply(
    connection: EntityProviderConnection,
    next: Applied,
    { added, removed }: Changes,
    full = false,
  ): Promise<void> {
    if (full) {
      await connection.applyMutation({
        type: 'full',
        entities: [...next.entities.values()].map(deferred),
      });
    } else if (added.length || removed.length) {
      await connection.applyMutation({
        type: 'delta',
        added: added.map(deferred),
        removed: removed.map(entityRef => ({ entityRef })),
      });
    }
    this.applied = next;
  }
}
