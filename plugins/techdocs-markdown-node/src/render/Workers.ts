import {
  clearInterval,
  clearTimeout,
  setInterval,
  setTimeout,
} from 'node:timers';
import { Piscina } from 'piscina';
import { CodeBlock, PageSource, RenderedPage } from './types';
import { WORKER, blocks, page } from './worker';

/** What threads may take. */
export interface WorkerLimits {
  threads: number;
  pageMilliseconds: number;
  memoryMegabytes: number;
}

interface Jobs {
  page: { input: PageSource; output: RenderedPage };
  blocks: { input: CodeBlock[]; output: string[] };
}

interface Running {
  progress: Int32Array;
  limit: number;
  controller: AbortController;
  since?: number;
  /** Why it was never begun. */
  failure?: Error;
}

/** Why a thread gave no result. */
export class WorkFailed extends Error {
  readonly reason: 'slow' | 'broken';
  /** Counted from 0: which of its inputs it was at. */
  readonly step: number;

  constructor(reason: 'slow' | 'broken', step: number, cause: unknown) {
    super(`${reason} at step ${step}`, { cause });
    this.reason = reason;
    this.step = step;
  }
}

// A build leaves out of a module what no other module uses: threads alone call these.
const JOBS = { page, blocks };

const LOOKS_EVERY = 50;
const IDLE = 30_000;
// Rendering makes much that is soon forgotten.
const YOUNG_MEGABYTES = 48;

/** As sources are run by a tool, threads need it too, also where it is not inherited. */
function loaderOf(file: string): string[] {
  if (!file.endsWith('.ts')) return process.execArgv;
  const loader = require.resolve('@backstage/cli/config/nodeTransform.cjs');
  const inherited = process.execArgv.some(each => each.includes(loader));
  return inherited ? process.execArgv : ['--require', loader];
}

/**
 * Threads that render pages: one that is slow or dies is replaced. They are started
 * with the first page, and left once there was none for a while.
 */
export class Workers {
  readonly #limits: WorkerLimits;
  readonly #running = new Set<Running>();
  #pool: Piscina | undefined;
  #watch: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(limits: WorkerLimits) {
    this.#limits = limits;
  }

  get threads(): number {
    return this.#limits.threads;
  }

  get pageMilliseconds(): number {
    return this.#limits.pageMilliseconds;
  }

  async run<J extends keyof Jobs>(
    name: J,
    input: Jobs[J]['input'],
    limit: number,
  ): Promise<Jobs[J]['output']> {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const controller = new AbortController();
    const running: Running = { progress, limit, controller };
    this.#begin(running);
    try {
      return await this.#threads().run(
        { input, progress },
        { name: JOBS[name].name, signal: controller.signal },
      );
    } catch (error) {
      if (running.failure) throw running.failure;
      const step = Atomics.load(progress, 0) - 1;
      if (controller.signal.aborted) throw new WorkFailed('slow', step, error);
      // Nothing was begun: it is not this page that threads cannot be started for.
      if (step < 0) throw error;
      throw new WorkFailed('broken', step, error);
    } finally {
      this.#end(running);
    }
  }

  /** No thread is started after that, also for a build that is going on. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#leave();
  }

  async #leave(): Promise<void> {
    clearTimeout(this.#idle);
    clearInterval(this.#watch);
    const pool = this.#pool;
    this.#pool = undefined;
    await pool?.destroy();
  }

  #threads(): Piscina {
    if (this.#closed) throw new Error('Threads were ended');
    if (this.#pool) return this.#pool;
    const pool = new Piscina({
      filename: WORKER,
      minThreads: this.#limits.threads,
      maxThreads: this.#limits.threads,
      execArgv: loaderOf(WORKER),
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.memoryMegabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
    pool.on('error', error => this.#giveUp(pool, error));
    this.#pool = pool;
    return pool;
  }

  /** Threads that cannot be started are not tried again: who waits for them is told. */
  #giveUp(pool: Piscina, error: Error) {
    if (this.#pool === pool) this.#pool = undefined;
    for (const each of this.#running) {
      if (Atomics.load(each.progress, 0) > 0) continue;
      each.failure = error;
      each.controller.abort();
    }
    pool.destroy().catch(() => {});
  }

  #begin(running: Running) {
    clearTimeout(this.#idle);
    this.#running.add(running);
    if (this.#running.size > 1) return;
    this.#watch = setInterval(() => this.#look(), LOOKS_EVERY);
    this.#watch.unref();
  }

  #end(running: Running) {
    this.#running.delete(running);
    if (this.#running.size > 0) return;
    clearInterval(this.#watch);
    if (this.#closed) return;
    this.#idle = setTimeout(() => this.#leave(), IDLE);
    this.#idle.unref();
  }

  /** The time of a page counts from when a thread takes it. */
  #look() {
    const now = performance.now();
    for (const each of this.#running) {
      if (each.since === undefined) {
        if (Atomics.load(each.progress, 0) > 0) each.since = now;
      } else if (now - each.since > each.limit) {
        each.controller.abort();
      }
    }
  }
}
