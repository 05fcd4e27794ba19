import { withoutColours } from '../highlight/highlight';
import { BlockCache, ColouredBlock, keyOf } from './BlockCache';
import { asTyped } from './asTyped';
import { CodeBlock, PageSource, RenderedPage } from './types';
import { WorkFailed, Workers } from './Workers';

const MAX_CACHED = 32 * 1024 * 1024;
/** Slow pages of one build, after which the next ones get little time. */
const PATIENCE = 6;
const IMPATIENT = 500;
/** Blocks of one page that may fail before the others are not tried. */
const MAX_FAILURES = 2;

const REASONS: Readonly<Record<WorkFailed['reason'], string>> = {
  slow: 'takes too long',
  broken: 'cannot be rendered',
};

const reasonOf = (error: unknown) => {
  if (error instanceof WorkFailed) return error;
  throw error;
};

/** How much time the pages of one build have lost. */
export interface Patience {
  lost: number;
}

/** Renders pages in threads, and remembers the blocks of code that they coloured. */
export class Renderer {
  readonly #workers: Workers;
  readonly #cache = new BlockCache(MAX_CACHED);

  constructor(workers: Workers) {
    this.#workers = workers;
  }

  get threads(): number {
    return this.#workers.threads;
  }

  /** Renders a page; one that takes too long is shown as it was typed. */
  async page(source: PageSource, patience: Patience): Promise<RenderedPage> {
    try {
      return await this.#workers.run('page', source, this.#limit(patience));
    } catch (error) {
      const { reason } = reasonOf(error);
      if (reason === 'slow') patience.lost += 1;
      return asTyped(source, `${REASONS[reason]}: shown as it was typed`);
    }
  }

  /** The HTML of a page's blocks; those that take too long have no colours. */
  async blocks(
    blocks: readonly CodeBlock[],
    patience: Patience,
    warn: (message: string) => void,
  ): Promise<string[]> {
    const keys = blocks.map(keyOf);
    const known = new Map<string, ColouredBlock>();
    const missing = new Map<string, CodeBlock>();
    keys.forEach((key, index) => {
      const cached = this.#cache.get(key);
      if (cached) known.set(key, cached);
      else missing.set(key, blocks[index]);
    });
    await this.#colour(missing, patience, (key, block) => {
      this.#cache.set(key, block);
      known.set(key, block);
    });
    for (const { failure } of known.values()) if (failure) warn(failure);
    return keys.map(key => known.get(key)?.html ?? '');
  }

  #limit({ lost }: Patience): number {
    const { pageMilliseconds } = this.#workers;
    return lost < PATIENCE
      ? pageMilliseconds
      : Math.min(IMPATIENT, pageMilliseconds);
  }

  /** Colours blocks together; without the one that a thread was at when it failed. */
  async #colour(
    missing: Map<string, CodeBlock>,
    patience: Patience,
    done: (key: string, block: ColouredBlock) => void,
  ) {
    const left = new Map(missing);
    const leave = (key: string, { code, info }: CodeBlock, reason: string) => {
      const failure = `a block of ${info.language || 'code'} ${reason}: shown without colours`;
      done(key, { html: withoutColours(code, info), failure });
      left.delete(key);
    };
    for (let failures = 0; left.size > 0; failures += 1) {
      const entries = [...left];
      try {
        const limit = this.#limit(patience);
        const inputs = entries.map(([, block]) => block);
        const html = await this.#workers.run('blocks', inputs, limit);
        entries.forEach(([key], index) => done(key, { html: html[index] }));
        return;
      } catch (error) {
        const { reason, step } = reasonOf(error);
        if (reason === 'slow') patience.lost += 1;
        const culprits = failures < MAX_FAILURES ? [entries[step]] : entries;
        for (const [key, block] of culprits) leave(key, block, REASONS[reason]);
      }
    }
  }
}
