import { z } from 'zod';
import { ConsoleConfig } from '../config';
import { Answer, readAnswer } from '../console/http/answer';
import { errorFromAnswer } from '../console/http/errorFromAnswer';
import { WrittenResource } from '../console/http/refusals';
import { buildUrl } from '../console/http/url';
import { ConsoleErrorKind } from '../console/errors';

const MAX_BYTES = 50 * 1024 * 1024;

export interface ProbeRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: object;
  /** Instead of the contract's own token; `null` sends none. */
  token?: string | null;
  resource?: WrittenResource;
}

export interface ProbeAnswer extends Answer {
  route: string;
  /** What the client makes of the answer; undefined where it is a success. */
  kind?: ConsoleErrorKind;
}

/** Sends one request and tells what the client would see, without judging shapes. */
export type Probe = (request: ProbeRequest) => Promise<ProbeAnswer>;

/** Access tokens of the identity provider are JWTs; the console's own are not. */
export function isBearer(token: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token);
}

const withCode = z.object({ cause: z.object({ code: z.string() }) });

/** Why a probe threw. */
export function noAnswer(error: unknown): string {
  const timedOut = error instanceof Error && error.name === 'TimeoutError';
  const code = withCode.safeParse(error).data?.cause.code;
  return timedOut ? 'no answer in time' : `no answer (${code ?? 'failed'})`;
}

function tokenHeader(token: string | null): Record<string, string> {
  if (token === null) {
    return {};
  }
  return isBearer(token)
    ? { authorization: `Bearer ${token}` }
    : { 'x-dso-token': token };
}

export function createProbe(config: ConsoleConfig, ownToken: string): Probe {
  return async request => {
    const { method = 'GET', path, params, query, body, resource } = request;
    const write = method !== 'GET';
    const { readSeconds, writeSeconds } = config.timeouts;
    const url = buildUrl(config.baseUrl, path, params, query);
    const token = request.token === undefined ? ownToken : request.token;
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...tokenHeader(token),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout((write ? writeSeconds : readSeconds) * 1000),
    });
    const answer = await readAnswer(response, MAX_BYTES);
    const route = `${method} ${path}`;
    const error = errorFromAnswer(answer, {
      route,
      write,
      credentials: 'bearer',
      secrets: [],
      resource,
    });
    return { ...answer, route, kind: error?.kind };
  };
}
