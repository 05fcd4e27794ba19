import { LoggerService } from '@backstage/backend-plugin-api';
import { BatchSearchEngineIndexer } from '@backstage/plugin-search-backend-node';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { IndexStore, Known, Placed } from '../store/IndexStore';
import { prepare } from './document';
import { Fact } from './facts';
import { readGuard, readKept } from './guarded';

const BATCH = 100;

/**
 * Brings the index to what a collator delivers: writes what changed, then removes
 * what is gone. A collator that fails never comes to the second.
 */
export class FrenchIndexer extends BatchSearchEngineIndexer {
  #known = new Map<string, Known>();
  readonly #seen = new Set<string>();
  readonly #keptRefs = new Set<string>();
  readonly #positions = new Map<string, number>();
  #written = 0;
  #refused = 0;

  constructor(
    private readonly type: string,
    private readonly store: IndexStore,
    private readonly logger: LoggerService,
  ) {
    super({ batchSize: BATCH });
  }

  async initialize(): Promise<void> {
    this.#known = await this.store.known(this.type);
  }

  async index(documents: IndexableDocument[]): Promise<void> {
    const facts = new Map<string, Fact[]>();
    const changed: Placed[] = [];
    for (const each of documents) {
      const guard = readGuard(each);
      if (guard) {
        facts.set(guard.resourceRef, guard.facts);
      }
      const kept = readKept(each);
      if (kept === undefined) {
        changed.push(...this.#changed(each));
      } else {
        this.#keptRefs.add(kept);
      }
    }
    await this.store.write(this.type, changed, facts);
    this.#written += changed.length;
  }

  async finalize(): Promise<void> {
    if (this.#refused > 0) {
      this.logger.warn(
        `${this.#refused} documents of ${this.type} were left out: no location that may be shown`,
      );
    }
    if (this.#seen.size === 0 && this.#known.size > 0) {
      this.logger.warn(
        `Nothing was delivered for ${this.type}: its ${this.#known.size} documents stay`,
      );
      return;
    }
    const gone = [...this.#known].filter(
      ([location, { ref }]) =>
        !this.#seen.has(location) && !(ref !== null && this.#keptRefs.has(ref)),
    );
    await this.store.remove(gone.map(([, { id }]) => id));
    this.logger.info(
      `Index of ${this.type}: ${this.#seen.size} documents, ${this.#written} written, ${gone.length} removed`,
    );
  }

  #changed(given: IndexableDocument): Placed[] {
    const document = prepare(this.type, given);
    if (!document) {
      this.#refused += 1;
      return [];
    }
    // Two documents at one address: the first one is what a reader comes to.
    if (this.#seen.has(document.location)) {
      return [];
    }
    this.#seen.add(document.location);
    const position = this.#positions.get(document.page) ?? 0;
    this.#positions.set(document.page, position + 1);
    return this.#known.get(document.location)?.hash === document.hash
      ? []
      : [{ document, position }];
  }
}
