import { ingestionStateSchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';
import { isBusy } from './isBusy';
import { TestDatabase } from './PluginDatabases';
import { repositoriesWithoutEntity, Snapshot, snapshotOf } from './snapshot';
import { until } from './until';

const INGESTION = 'cloud-pi-native/ingestion';

const statusSchema = z.object({
  status: z.object({ items: z.array(z.unknown()).min(1) }),
});

/** What a catalogue shows, to people and to operators. */
export class CatalogView {
  constructor(
    private readonly url: string,
    private readonly database: TestDatabase,
  ) {}

  async snapshot(): Promise<Snapshot> {
    return snapshotOf(await this.call('GET', 'entities'));
  }

  async state() {
    return ingestionStateSchema.parse(await this.call('GET', INGESTION));
  }

  /** Has an operator ask for a full pass; answers what became of it. */
  async fullPass() {
    const { lastFullPass: earlier } = await this.state();
    await this.call('POST', `${INGESTION}/refresh`);
    return until(async () => {
      const { lastFullPass } = await this.state();
      return lastFullPass?.startedAt === earlier?.startedAt
        ? undefined
        : lastFullPass;
    });
  }

  /** Has an entity read again. */
  async refresh(entityRef: string): Promise<void> {
    await this.call('POST', 'refresh', { entityRef });
  }

  /** Waits until the reading of an entity fails. */
  async failed(entityRef: string): Promise<void> {
    const path = entityRef.replace(':', '/');
    await until(async () => {
      const entity = await this.call('GET', `entities/by-name/${path}`);
      return statusSchema.safeParse(entity).data;
    });
  }

  /** Waits until nothing is left to do; twice, since what is being processed does not wait. */
  async settled(): Promise<void> {
    let calm = 0;
    await until(async () => {
      calm = (await isBusy(this.database)) ? 0 : calm + 1;
      return calm === 2 ? true : undefined;
    });
  }

  /** Waits until each repository shows something. */
  async complete(): Promise<Snapshot> {
    return until(async () => {
      await this.settled();
      const snapshot = await this.snapshot();
      const bare = repositoriesWithoutEntity(snapshot);
      for (const ref of bare) {
        await this.refresh(ref);
      }
      return bare.length === 0 && snapshot.size > 0 ? snapshot : undefined;
    });
  }

  private async call(method: string, path: string, body?: object) {
    const response = await fetch(`${this.url}/api/catalog/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${text}`);
    }
    const answer: unknown = text ? JSON.parse(text) : undefined;
    return answer;
  }
}
