import { LoggerService } from '@backstage/backend-plugin-api';
import { ConsoleConfig } from '../config';
import { ConsoleApi } from './ConsoleApi';
import { createLimiter, Limiter } from './http/limiter';
import { RetryPolicy } from './http/retry';
import { ConsoleCredentials, createTransport } from './http/transport';
import { createReads } from './reads';
import { createRemovals } from './removals';
import { createTeamWrites } from './teamWrites';
import { createWrites } from './writes';

/** Bounds shared by the clients of one console: slow writes never starve reads. @public */
export interface ConsoleLimits {
  reads: Limiter;
  writes: Limiter;
}

/** Bounds of as many reads, and as many writes, at one time. @public */
export function createConsoleLimits(concurrency: number): ConsoleLimits {
  return {
    reads: createLimiter(concurrency),
    writes: createLimiter(concurrency),
  };
}

/** What a client needs: where the console is, and whose credentials to use. @public */
export interface ConsoleClientOptions {
  config: ConsoleConfig;
  credentials: ConsoleCredentials;
  logger?: LoggerService;
  fetch?: typeof fetch;
  /** Shared with other clients of the same console; else the client has its own. */
  limits?: ConsoleLimits;
  retry?: RetryPolicy;
  /** Longest answer that is read; 50 MB unless told. */
  maxAnswerBytes?: number;
}

/**
 * A client of the console's API. Reads are tried again while the console is
 * unavailable; a write is sent once, and settled by a read where its outcome is
 * in doubt. An aborted call throws the reason of its signal.
 *
 * @public
 */
export function createConsoleClient(options: ConsoleClientOptions): ConsoleApi {
  const { config, credentials } = options;
  const send = createTransport({
    config,
    credentials,
    logger: options.logger,
    fetch: options.fetch ?? fetch,
    limits: options.limits ?? createConsoleLimits(config.concurrency),
    retry: options.retry ?? { attempts: 3, baseDelayMs: 500 },
    maxAnswerBytes: options.maxAnswerBytes ?? 50 * 1024 * 1024,
  });
  const reads = createReads(send, config.paths);
  return {
    ...reads,
    ...createWrites(send, config.paths, reads, credentials.kind),
    ...createTeamWrites(send, config.paths, reads),
    ...createRemovals(send, config.paths, reads),
  };
}
