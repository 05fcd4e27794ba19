import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { JsonFile } from '../web/JsonFile';
import { WorldEvent, WorldListener } from './events';
import { Account, Project, User, WorldState, worldStateSchema } from './types';

export interface WorldOptions {
  /** Makes the state of a new world and of one that is reset. */
  seed: () => WorldState;
  /** Folder that keeps the world between two runs. */
  dataDir?: string;
}

/**
 * The one state behind every protocol of the sandbox. Read `state` freely;
 * change it inside `change`, so that it is kept, then `announce` what happened.
 */
export class World {
  readonly #listeners: WorldListener[] = [];
  readonly #seed: () => WorldState;
  readonly #file: JsonFile<WorldState>;

  private constructor(seed: () => WorldState, file: JsonFile<WorldState>) {
    this.#seed = seed;
    this.#file = file;
  }

  /** The kept world of `dataDir`, or a new one from the seed. */
  static async open({ seed, dataDir }: WorldOptions): Promise<World> {
    const file = await JsonFile.open({
      path: dataDir && join(dataDir, 'world.json'),
      schema: worldStateSchema,
      initial: seed,
    });
    return new World(seed, file);
  }

  get state(): Readonly<WorldState> {
    return this.#file.value;
  }

  /** Changes the state; what `mutate` returns is returned. */
  change<T>(mutate: (state: WorldState) => T): T {
    const result = mutate(this.#file.value);
    this.#file.update(state => state);
    return result;
  }

  /** Registers a tool; tools are told in the order they registered. */
  listen(listener: WorldListener): void {
    this.#listeners.push(listener);
  }

  /** Tells every tool and waits for them all; throws the first failure once all were told. */
  async announce(event: WorldEvent): Promise<void> {
    const failures: unknown[] = [];
    for (const listener of this.#listeners) {
      try {
        await listener(event);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  async reset(): Promise<void> {
    this.#file.update(this.#seed);
    await this.announce({ type: 'reset' });
  }

  /** Waits until what was changed is on disk. */
  async close(): Promise<void> {
    await this.#file.flush();
  }

  newId(): string {
    return randomUUID();
  }

  now(): string {
    return new Date().toISOString();
  }

  /** By id or slug, archived ones included. */
  project(idOrSlug: string): Project | undefined {
    return this.state.projects.find(
      project => project.id === idOrSlug || project.slug === idOrSlug,
    );
  }

  user(id: string): User | undefined {
    return this.state.users.find(user => user.id === id);
  }

  account(subOrUsername: string): Account | undefined {
    return this.state.accounts.find(
      account =>
        account.sub === subOrUsername || account.username === subOrUsername,
    );
  }
}
