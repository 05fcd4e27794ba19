import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { basicOf, bearerOf } from '../web/credentials';
import type { JsonFile } from '../web/JsonFile';
import type { World } from '../world/World';
import type { Caller } from './access';
import type { GitlabState } from './store';

export const digest = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

export const sameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(
    createHash('sha256').update(given).digest(),
    createHash('sha256').update(expected).digest(),
  );

/** `invalid` is a token that is unknown or expired; absent is nobody. */
export type Identified = Caller | 'invalid' | undefined;

export class Callers {
  constructor(
    private readonly options: {
      world: World;
      file: JsonFile<GitlabState>;
      serviceToken: string;
    },
  ) {}

  /** By `PRIVATE-TOKEN`, bearer token, or basic authentication with any user name. */
  of(req: Request): Identified {
    const token =
      req.get('private-token') ?? bearerOf(req) ?? basicOf(req)?.password;
    if (token === undefined)
      return req.headers.authorization ? 'invalid' : undefined;
    return this.byToken(token) ?? 'invalid';
  }

  private byToken(token: string): Caller | undefined {
    const { world, file, serviceToken } = this.options;
    if (sameSecret(token, serviceToken)) return { kind: 'service' };
    const grant = file.value.grants[digest(token)];
    if (grant?.kind !== 'access' || grant.expiresAt <= Date.now())
      return undefined;
    const account = world.account(grant.sub);
    return account && { kind: 'user', account, scopes: grant.scopes };
  }
}
