import { LoggerService } from '@backstage/backend-plugin-api';
import { z } from 'zod';
import { ConsoleConfig } from '../../config';
import { ConsoleError } from '../errors';
import { readAnswer } from './answer';
import { CallContext, errorFromAnswer } from './errorFromAnswer';
import { Limiter } from './limiter';
import { WrittenResource } from './refusals';
import { retryRead, RetryPolicy } from './retry';
import { buildUrl } from './url';

/**
 * As whom a client calls: with a personal access token of the console, or with
 * a user's access token. The token is asked anew for each request.
 *
 * @public
 */
export interface ConsoleCredentials {
  kind: 'token' | 'bearer';
  token(): Promise<string>;
}

/** One call of the console's API. */
export interface Call<S extends z.ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  params?: Record<string, string>;
  query?: Record<string, string | undefined>;
  body?: object;
  /** Values of the body that must show nowhere. */
  secrets?: Array<string | undefined>;
  schema: S;
  resource?: WrittenResource;
  signal?: AbortSignal;
}

export interface TransportOptions {
  config: ConsoleConfig;
  credentials: ConsoleCredentials;
  fetch: typeof fetch;
  limits: { reads: Limiter; writes: Limiter };
  retry: RetryPolicy;
  maxAnswerBytes: number;
  logger?: LoggerService;
}

export type Transport = <S extends z.ZodType>(
  call: Call<S>,
) => Promise<z.output<S>>;

const USABLE_TOKEN = /^[\x21-\x7e]+$/;

function failure(
  error: unknown,
  timeout: AbortSignal,
  seconds: number,
  caller?: AbortSignal,
): unknown {
  if (caller?.aborted) {
    return caller.reason;
  }
  if (error instanceof ConsoleError) {
    return error;
  }
  if (timeout.aborted) {
    return new ConsoleError(
      'unavailable',
      `La console n’a pas répondu en ${seconds} s. Réessayez dans quelques minutes.`,
    );
  }
  // The cause is left out: it can quote the request's headers.
  const cause = error instanceof Error ? error.cause : undefined;
  const code = z.object({ code: z.string() }).safeParse(cause).data?.code;
  return new ConsoleError(
    'unavailable',
    `La console est injoignable${code ? ` (${code})` : ''}. Réessayez dans quelques minutes.`,
  );
}

function whereItDiffers(error: z.ZodError): string {
  const paths = error.issues.map(issue => issue.path.join('.') || 'racine');
  return [...new Set(paths)].slice(0, 3).join(', ');
}

/** Sends calls: one origin, bounded concurrency, time-outs, reads tried again, every answer parsed. */
export function createTransport(options: TransportOptions): Transport {
  const { config, credentials, limits, logger } = options;

  async function attempt<S extends z.ZodType>(
    call: Call<S>,
    url: URL,
  ): Promise<z.output<S>> {
    const token = await credentials.token();
    const context: CallContext = {
      route: `${call.method} ${url.pathname}`,
      write: call.method !== 'GET',
      credentials: credentials.kind,
      secrets: [token, ...(call.secrets ?? [])].filter(s => s !== undefined),
      resource: call.resource,
    };
    if (!USABLE_TOKEN.test(token)) {
      throw errorFromAnswer(
        { status: 401, contentType: '', empty: true },
        context,
      );
    }
    const seconds = context.write
      ? config.timeouts.writeSeconds
      : config.timeouts.readSeconds;
    const timeout = AbortSignal.timeout(seconds * 1000);
    const answer = await send(call, url, token, timeout).catch(error => {
      throw failure(error, timeout, seconds, call.signal);
    });

    const error = errorFromAnswer(answer, context);
    if (error) {
      throw error;
    }
    const parsed = call.schema.safeParse(answer.json);
    if (!parsed.success) {
      throw new ConsoleError(
        'unexpected-answer',
        `La réponse de la console n’a pas la forme attendue (${context.route} : ${whereItDiffers(parsed.error)}).`,
        { status: answer.status },
      );
    }
    return parsed.data;
  }

  async function send<S extends z.ZodType>(
    call: Call<S>,
    url: URL,
    token: string,
    timeout: AbortSignal,
  ) {
    const response = await options.fetch(url, {
      method: call.method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...(credentials.kind === 'bearer'
          ? { authorization: `Bearer ${token}` }
          : { 'x-dso-token': token }),
        ...(call.body && { 'content-type': 'application/json' }),
      },
      body: call.body && JSON.stringify(call.body),
      signal: call.signal ? AbortSignal.any([call.signal, timeout]) : timeout,
    });
    return readAnswer(response, options.maxAnswerBytes);
  }

  return async call => {
    const url = buildUrl(config.baseUrl, call.path, call.params, call.query);
    if (call.method !== 'GET') {
      return limits.writes(() => attempt(call, url), call.signal);
    }
    return retryRead(
      () => limits.reads(() => attempt(call, url), call.signal),
      options.retry,
      (error, count) =>
        logger?.warn(
          `Console: GET ${url.pathname} is unavailable (${error.status ?? 'no answer'}), attempt ${count} of ${options.retry.attempts}`,
        ),
      call.signal,
    );
  };
}
