import { createLocalJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import type { BearerIdentity } from '../world/types';
import type { OidcKeys } from './keys';

const tokenSchema = z.object({
  sub: z.string(),
  email: z.string(),
  given_name: z.string(),
  family_name: z.string(),
  groups: z.array(z.string()),
  scope: z.string(),
});

const publicKeys = (keys: OidcKeys) =>
  createLocalJWKSet({
    keys: keys.jwks.keys.map(({ kty, n, e, kid, alg, use }) => ({
      kty,
      n,
      e,
      kid: String(kid),
      alg: String(alg),
      use: String(use),
    })),
  });

/** Checks signature, issuer, type and expiry of an access token. */
export const createTokenVerifier = (keys: OidcKeys, issuer: string) => {
  const keySet = publicKeys(keys);
  return async (
    token: string,
  ): Promise<(BearerIdentity & { scope: string }) | undefined> => {
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer,
        algorithms: ['RS256'],
        typ: 'at+jwt',
        requiredClaims: ['exp'],
      });
      return tokenSchema.parse(payload);
    } catch {
      return undefined;
    }
  };
};
