import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { CatalogView } from './CatalogView';
import { consoleThatTriesOnce } from './consoleThatTriesOnce';
import { PluginDatabases } from './PluginDatabases';
import { damage, Snapshot } from './snapshot';
import { Catalog, startCatalog } from './startCatalog';
import { until } from './until';

/** What a change of the platform makes of what a catalogue shows. */
export type Change = (snapshot: Snapshot) => Snapshot;

/** A catalogue on a database, and what it ought to show. */
export class Portal {
  private readonly databases: PluginDatabases;
  private catalog?: Catalog;
  private running?: CatalogView;
  private expected: Snapshot = new Map();

  constructor(
    databases: TestDatabases,
    id: TestDatabaseId,
    private readonly sandboxUrl: string,
  ) {
    this.databases = new PluginDatabases(databases, id);
  }

  get view(): CatalogView {
    if (!this.running) {
      throw new Error('The portal was not started');
    }
    return this.running;
  }

  async start(): Promise<void> {
    this.catalog = await startCatalog({
      sandboxUrl: this.sandboxUrl,
      databases: this.databases,
      console: { timeouts: { readSeconds: 1 } },
      // In so small a world every listing is guarded.
      catalog: { shrinkGuard: { maxRemovedRatio: 0.2, minimum: 1 } },
      features: [consoleThatTriesOnce],
    });
    const database = await this.databases.of('catalog');
    this.running = new CatalogView(this.catalog.url, database);
  }

  async stop(): Promise<void> {
    await this.catalog?.stop();
    this.catalog = undefined;
  }

  /** Reads the platform until all of it is shown. */
  async fill(): Promise<void> {
    await this.view.fullPass();
    this.expected = await this.view.complete();
  }

  async poll() {
    await this.catalog?.poll();
    return (await this.view.state()).lastPoll;
  }

  fullPass() {
    return this.view.fullPass();
  }

  /** Reads until that goes well; so it does at once, unless this machine is slow. */
  async heal(pass: 'fullPass' | 'poll'): Promise<void> {
    await until(async () =>
      (await this[pass]())?.outcome === 'done' ? true : undefined,
    );
  }

  /** True where operators see that something is not believed. */
  async holdsBack(): Promise<boolean> {
    return (await this.view.state()).shrink !== undefined;
  }

  /** References of what is shown neither as it was nor as a change made it. */
  async damage(change: Change): Promise<string[]> {
    await this.view.settled();
    return damage(
      await this.view.snapshot(),
      this.expected,
      change(this.expected),
    );
  }

  /** Waits until all is shown as a change made it; references of what is not. */
  async unrepaired(change: Change): Promise<string[]> {
    this.expected = change(this.expected);
    const missing = () => this.damage(snapshot => snapshot);
    const repaired = async () =>
      (await missing()).length === 0 ? true : undefined;
    return until(repaired).then(() => [], missing);
  }
}
