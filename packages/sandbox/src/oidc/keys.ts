import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { JsonFile } from '../web/JsonFile';

const keysSchema = z.object({
  jwks: z.object({
    keys: z
      .array(z.looseObject({ kty: z.string(), n: z.string(), e: z.string() }))
      .min(1),
  }),
  cookieKeys: z.array(z.string()).min(1),
});

export type OidcKeys = z.infer<typeof keysSchema>;

const generate = async (): Promise<OidcKeys> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = {
    ...(await exportJWK(privateKey)),
    kid: randomBytes(8).toString('hex'),
    alg: 'RS256',
    use: 'sig',
  };
  return keysSchema.parse({
    jwks: { keys: [jwk] },
    cookieKeys: [randomBytes(32).toString('hex')],
  });
};

/** The issuer's keys: made once, then kept, so that sessions outlive a restart. */
export const openKeys = async (path: string | undefined): Promise<OidcKeys> =>
  (await JsonFile.open({ path, schema: keysSchema, initial: generate })).value;
