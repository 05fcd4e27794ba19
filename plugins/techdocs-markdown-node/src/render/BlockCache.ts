import { createHash } from 'node:crypto';
import { CodeBlock } from './types';

/** A block as it was coloured, or why it was not. */
export interface ColouredBlock {
  html: string;
  failure?: string;
}

/** What a block is known by: all that its HTML depends on. */
export const keyOf = ({ code, info }: CodeBlock) =>
  createHash('sha256')
    .update(JSON.stringify([info.language, info.firstLine, info.highlighted]))
    .update(code)
    .digest('base64');

/** Blocks that were coloured before; those that were not asked for longest go first. */
export class BlockCache {
  readonly #blocks = new Map<string, ColouredBlock>();
  readonly #capacity: number;
  #size = 0;

  /** `capacity` is counted in characters. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): ColouredBlock | undefined {
    const block = this.#blocks.get(key);
    if (block) {
      this.#blocks.delete(key);
      this.#blocks.set(key, block);
    }
    return block;
  }

  set(key: string, block: ColouredBlock) {
    this.#size += block.html.length - (this.#blocks.get(key)?.html.length ?? 0);
    this.#blocks.delete(key);
    this.#blocks.set(key, block);
    for (const [oldest, { html }] of this.#blocks) {
      if (this.#size <= this.#capacity) return;
      this.#blocks.delete(oldest);
      this.#size -= html.length;
    }
  }
}
