import {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { InputError, stringifyError } from '@backstage/errors';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import {
  PROJECT_CHANGED_TOPIC,
  projectChangedSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ConsoleService } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ShrinkGuard } from '../guard/ShrinkGuard';
import { PROVIDER_NAME } from '../origin';
import { StateStore } from '../state/persisted';
import { Ingestion } from './Ingestion';
import { createReader } from './createReader';
import { Journal } from './Journal';
import { PassMetrics } from './metrics';
import { SerialQueue } from './SerialQueue';
import { Settings } from './settings';
import { TokenExpiry } from './tokenExpiry';

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;

const sleep = (ms: number) =>
  new Promise<void>(resolve => {
    setTimeout(resolve, ms);
  });

interface Dependencies {
  console: ConsoleService;
  events: EventsService;
  logger: LoggerService;
  metrics: PassMetrics;
  scheduler: SchedulerService;
  settings: Settings;
  store: StateStore;
}

/**
 * Brings the console's projects, environments, repositories, teams, users,
 * clusters and zones into the catalogue: everything on a slow schedule, what
 * moved by a poll in between, and one project at once when an event says that it
 * changed.
 *
 * @public
 */
export class CloudPiNativeEntityProvider implements EntityProvider {
  private readonly logger: LoggerService;
  private readonly queue = new SerialQueue();
  private readonly pending = new Set<string>();
  private readonly ingestion: Ingestion;
  private readonly journal: Journal;
  private readonly tokenExpiry: TokenExpiry;
  private readonly events: EventsService;
  private readonly fullRunner: SchedulerServiceTaskRunner;
  private readonly pollRunner: SchedulerServiceTaskRunner;
  private connection?: EntityProviderConnection;
  private starting = false;
  private underway = 0;

  constructor(deps: Dependencies) {
    this.events = deps.events;
    const { console, metrics, scheduler, settings, store } = deps;
    this.fullRunner = scheduler.createScheduledTaskRunner(settings.full);
    this.pollRunner = scheduler.createScheduledTaskRunner(settings.poll);
    const portal = console.asPortal();
    const logger = deps.logger.child({ target: PROVIDER_NAME });
    const reading = { console: portal, logger, store };
    this.logger = logger;
    this.tokenExpiry = new TokenExpiry(
      reading,
      console.config.console.tokenName,
    );
    this.journal = new Journal(store, metrics, logger);
    this.ingestion = new Ingestion({
      reader: createReader(settings.access, reading),
      platform: console.config,
      store,
      guard: new ShrinkGuard(store, settings.limits, logger),
      logger,
    });
  }

  getProviderName(): string {
    return PROVIDER_NAME;
  }

  /** True while the console is being read. */
  get running(): boolean {
    return this.underway > 0;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
    await this.events.subscribe({
      id: PROVIDER_NAME,
      topics: [PROJECT_CHANGED_TOPIC],
      onEvent: async ({ eventPayload }) => this.onProjectChanged(eventPayload),
    });
    await this.fullRunner.run({
      id: `${PROVIDER_NAME}-full-pass`,
      fn: signal => this.scheduledPass(signal),
    });
    await this.pollRunner.run({
      id: `${PROVIDER_NAME}-poll`,
      fn: signal => this.poll(signal),
    });
  }

  /** Reads the whole console now; false where that failed. */
  refresh(signal?: AbortSignal): Promise<boolean> {
    return this.pass(async () => {
      const done = await this.journal.write('full', () =>
        this.ingestion.fullPass(this.connected(), true, signal),
      );
      if (done) {
        await this.tokenExpiry.note(signal);
      }
      return done;
    });
  }

  private async poll(signal: AbortSignal): Promise<void> {
    if (this.starting) {
      return;
    }
    await this.pass(() =>
      this.journal.write('poll', () =>
        this.ingestion.poll(this.connected(), signal),
      ),
    );
  }

  /** Tries again soon while the catalogue knows nothing: a console may start after the portal. */
  private async scheduledPass(signal: AbortSignal): Promise<void> {
    this.starting = !this.ingestion.ready;
    try {
      let delay = FIRST_RETRY_MS;
      while (!(await this.refresh(signal)) && this.mayRetry(signal)) {
        await sleep(delay);
        delay = Math.min(2 * delay, LAST_RETRY_MS);
      }
    } finally {
      this.starting = false;
    }
  }

  private mayRetry(signal: AbortSignal): boolean {
    return !this.ingestion.ready && !signal.aborted;
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
    this.pass(async () => {
      this.pending.delete(project);
      const done = await this.ingestion.refreshProject(
        this.connected(),
        project,
      );
      if (done) {
        this.logger.info(done);
      } else {
        this.logger.warn(
          `A project that changed is not in the console: ${project}`,
        );
      }
    }).catch(error =>
      this.logger.warn(`Could not refresh a project: ${stringifyError(error)}`),
    );
  }

  private async pass<T>(run: () => Promise<T>): Promise<T> {
    this.underway += 1;
    try {
      return await this.queue.run(run);
    } finally {
      this.underway -= 1;
    }
  }

  private connected(): EntityProviderConnection {
    if (!this.connection) {
      throw new InputError('The entity provider is not connected');
    }
    return this.connection;
  }
}
