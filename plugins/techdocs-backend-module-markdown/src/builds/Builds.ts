import { Document } from './documents';
import { Reports } from './Reports';
import { BuildsSettings } from './settings';
import { Outcome } from './syncRoute';

const LONGEST_PAUSE_MS = 6 * 60 * 60_000;

/** What this process knows of a document. */
interface State {
  /** When its source is to be asked again; zero for at once. */
  dueAt: number;
  failures: number;
}

export interface BuildsOptions extends BuildsSettings {
  list: () => Promise<Document[]>;
  sync: (ref: string) => Promise<Outcome>;
  reports: Reports;
}

/** Keeps documents built: new ones and those whose source changed. */
export class Builds {
  readonly #states = new Map<string, State>();
  readonly #underway = new Map<string, Promise<void>>();

  constructor(private readonly options: BuildsOptions) {}

  /** Brings up to date what is new, or was not looked at for a while. */
  async round(signal?: AbortSignal): Promise<void> {
    const documents = await this.options.list();
    const refs = new Set(documents.map(({ ref }) => ref));
    for (const ref of this.#states.keys()) {
      if (!refs.has(ref)) this.#states.delete(ref);
    }
    this.options.reports.keepOnly(refs);
    const now = Date.now();
    const due = [...refs].filter(
      ref => (this.#states.get(ref)?.dueAt ?? 0) <= now,
    );
    await this.#build(due, signal);
  }

  /** Brings up to date, at once, the documents whose source lies there. */
  async changed(isThere: (source: string) => boolean): Promise<void> {
    const documents = await this.options.list();
    const refs = documents
      .filter(({ source }) => isThere(source))
      .map(({ ref }) => ref);
    for (const ref of refs) this.#states.delete(ref);
    await this.#build(refs);
  }

  async #build(refs: readonly string[], signal?: AbortSignal): Promise<void> {
    // All workers take from one iterator: each document goes to one of them.
    const next = refs.values();
    const work = async () => {
      for (const ref of next) {
        if (signal?.aborted) return;
        await this.#buildAfterOthers(ref);
      }
    };
    await Promise.all(Array.from({ length: this.options.concurrency }, work));
  }

  /** What is being built began before the change that is told now. */
  async #buildAfterOthers(ref: string): Promise<void> {
    const before = this.#underway.get(ref);
    const mine = (before ?? Promise.resolve()).then(() => this.#buildOne(ref));
    this.#underway.set(ref, mine);
    await mine;
    if (this.#underway.get(ref) === mine) this.#underway.delete(ref);
  }

  async #buildOne(ref: string): Promise<void> {
    const { everyMs, reports, sync } = this.options;
    const before = this.#states.get(ref);
    const outcome = await sync(ref);
    const now = Date.now();
    switch (outcome.type) {
      case 'failed': {
        const failures = (before?.failures ?? 0) + 1;
        const pause = Math.min(everyMs * 2 ** (failures - 1), LONGEST_PAUSE_MS);
        this.#states.set(ref, { dueAt: now + pause, failures });
        reports.failed(ref, outcome.message);
        break;
      }
      case 'unreachable':
        this.#states.set(ref, { dueAt: 0, failures: before?.failures ?? 0 });
        break;
      case 'skipped':
        // What is due at once stays so: its source may have changed since.
        this.#states.set(ref, {
          dueAt: before?.dueAt ? now + everyMs : 0,
          failures: before?.failures ?? 0,
        });
        break;
      default:
        this.#states.set(ref, { dueAt: now + everyMs, failures: 0 });
        if (outcome.type === 'built') reports.built(ref, outcome.warnings);
    }
  }
}
