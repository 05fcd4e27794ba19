import {
  LoggerService,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError, stringifyError } from '@backstage/errors';
import {
  DeferredEntity,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import {
  PROJECT_CHANGED_TOPIC,
  projectChangedSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleApi,
  ConsoleService,
  isArchived,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Platform } from '../translate/Platform';
import { repositoryRefreshKey } from '../translate/repository';
import { Translation, translateWorld } from '../translate/translateWorld';
import { World } from '../translate/World';
import { changesBetween, emptyListings } from './changes';
import { ProjectCache, readProjectContent, readWorld } from './readWorld';
import { SerialQueue } from './SerialQueue';

const DEFAULT_SCHEDULE = {
  frequency: { seconds: 60 },
  timeout: { minutes: 5 },
};

const FIRST_RETRY_MS = 3000;

interface Dependencies {
  console: ConsoleService;
  events: EventsService;
  logger: LoggerService;
  scheduler: SchedulerService;
}

/** The last world that the catalogue was told of, and what it became. */
interface Applied {
  world: World;
  entities: ReadonlyMap<string, Entity>;
}

/**
 * Brings the console's projects, environments, repositories, teams, users,
 * clusters and zones into the catalogue: everything on a schedule, and one
 * project at once when an event says that it changed. Both go through the same
 * translation of the same world, so that they never disagree on a name.
 *
 * @public
 */
export class CloudPiNativeEntityProvider implements EntityProvider {
  private readonly logger: LoggerService;
  private readonly queue = new SerialQueue();
  private readonly cache: ProjectCache = new Map();
  private readonly pending = new Set<string>();
  private readonly reported = new Set<string>();
  private connection?: EntityProviderConnection;
  private applied?: Applied;

  static fromConfig(
    config: Config,
    dependencies: Dependencies,
  ): CloudPiNativeEntityProvider {
    const key = 'cloudPiNative.catalog.schedule';
    const schedule = config.has(key)
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig(key),
        )
      : DEFAULT_SCHEDULE;
    return new CloudPiNativeEntityProvider(
      dependencies.console.asPortal(),
      dependencies.console.config,
      dependencies.scheduler.createScheduledTaskRunner(schedule),
      dependencies.events,
      dependencies.logger,
    );
  }

  private constructor(
    private readonly console: ConsoleApi,
    private readonly platform: Platform,
    private readonly taskRunner: SchedulerServiceTaskRunner,
    private readonly events: EventsService,
    logger: LoggerService,
  ) {
    this.logger = logger.child({ target: this.getProviderName() });
  }

  getProviderName(): string {
    return 'cloud-pi-native';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
    await this.events.subscribe({
      id: this.getProviderName(),
      topics: [PROJECT_CHANGED_TOPIC],
      onEvent: async ({ eventPayload }) => this.onProjectChanged(eventPayload),
    });
    await this.taskRunner.run({
      id: `${this.getProviderName()}-full-pass`,
      fn: signal => this.scheduledPass(signal),
    });
  }

  private onProjectChanged(payload: unknown): void {
    const parsed = projectChangedSchema.safeParse(payload);
    if (!parsed.success) {
      this.logger.warn(`Ignored a malformed event on ${PROJECT_CHANGED_TOPIC}`);
      return;
    }
    const { project } = parsed.data;
    if (this.pending.has(project)) {
      return;
    }
    this.pending.add(project);
    // The publisher does not wait: a full pass may be ahead in the queue.
    this.queue
      .run(async () => {
        this.pending.delete(project);
        await this.refreshProject(project);
      })
      .catch(error =>
        this.logger.warn(
          `Could not refresh a project: ${stringifyError(error)}`,
        ),
      );
  }

  /** Tries again soon while the catalogue knows nothing: a console may start after the portal. */
  private async scheduledPass(signal: AbortSignal): Promise<void> {
    for (;;) {
      try {
        await this.queue.run(() => this.fullPass(signal));
        return;
      } catch (error) {
        if (this.applied || signal.aborted) {
          throw error;
        }
        this.logger.warn(
          `Nothing ingested yet, trying again: ${stringifyError(error)}`,
        );
        await new Promise(resolve => setTimeout(resolve, FIRST_RETRY_MS));
      }
    }
  }

  private async fullPass(signal?: AbortSignal): Promise<void> {
    const started = Date.now();
    const { console, cache, logger } = this;
    const { world, complete } = await readWorld({
      console,
      cache,
      logger,
      signal,
    });

    const lost = this.applied ? emptyListings(world, this.applied.world) : [];
    if (lost.length) {
      this.logger.warn(
        `Nothing was changed: the console lists no more ${lost.join(', nor ')}`,
      );
      return;
    }
    const translation = this.translate(world);
    const full = complete && emptyListings(world).length === 0;
    await this.apply(world, translation, full);
    this.logger.info(
      `Scanned ${world.projects.size} projects, emitted ${translation.entities.size} entities in ${Date.now() - started} ms`,
      { complete: full, skipped: translation.skipped.length },
    );
  }

  private async refreshProject(key: string): Promise<void> {
    if (!this.applied) {
      await this.fullPass();
    }
    const { world } = this.applied ?? {};
    const project = await this.console.getProject(key);
    if (!world || !project) {
      this.logger.warn(`A project that changed is not in the console: ${key}`);
      return;
    }
    const projects = new Map(world.projects);
    let repositories: string[] = [];
    if (isArchived(project)) {
      projects.delete(project.id);
      this.cache.delete(project.id);
    } else {
      const state = await readProjectContent(this.console, project);
      projects.set(project.id, state);
      this.cache.set(project.id, {
        state,
        updatedAt: project.updatedAt,
        readAt: Date.now(),
      });
      repositories = state.repositories.map(repository =>
        repositoryRefreshKey(project, repository, this.platform),
      );
    }
    const next = { ...world, projects };
    const changed = await this.apply(next, this.translate(next), false);
    await this.connected().refresh({ keys: repositories });
    this.logger.info(
      `Refreshed project ${project.id}: ${changed} entities changed, ${repositories.length} repositories read again`,
    );
  }

  private translate(world: World): Translation {
    const translation = translateWorld(world, this.platform);
    for (const skipped of translation.skipped) {
      if (!this.reported.has(skipped)) {
        this.reported.add(skipped);
        this.logger.warn(`Skipped ${skipped}`);
      }
    }
    return translation;
  }

  private async apply(
    world: World,
    { entities }: Translation,
    full: boolean,
  ): Promise<number> {
    const { added, removed } = changesBetween(
      this.applied?.entities ?? new Map(),
      entities,
    );
    if (full) {
      await this.connected().applyMutation({
        type: 'full',
        entities: [...entities.values()].map(entity => this.deferred(entity)),
      });
    } else {
      await this.connected().applyMutation({
        type: 'delta',
        added: added.map(entity => this.deferred(entity)),
        removed: removed.map(entityRef => ({ entityRef })),
      });
    }
    this.applied = { world, entities };
    return added.length + removed.length;
  }

  private deferred(entity: Entity): DeferredEntity {
    return { entity, locationKey: this.getProviderName() };
  }

  private connected(): EntityProviderConnection {
    if (!this.connection) {
      throw new InputError('The entity provider is not connected');
    }
    return this.connection;
  }
}
