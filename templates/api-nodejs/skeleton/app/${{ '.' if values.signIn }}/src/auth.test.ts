import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fastify } from 'fastify';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type JWTPayload,
} from 'jose';
import { createVerifier } from './auth.ts';
import { loadConfig } from './config.ts';
import { registerMe } from './me.ts';

const config = loadConfig({
  OIDC_ISSUER: 'https://sso.exemple.fr/realms/essai',
  OIDC_AUDIENCE: 'essai',
});
const app = fastify();
let key: CryptoKey;

const sign = (
  claims: JWTPayload,
  {
    issuer = config.OIDC_ISSUER,
    audience = 'essai',
    expires = '5 minutes',
  } = {},
  signingKey = key,
) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'essai' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('42')
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(signingKey);

const call = (token?: string) =>
  app.inject({
    url: '/v1/me',
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });

before(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'essai' };
  registerMe(app, createVerifier(config, createLocalJWKSet({ keys: [jwk] })));
});

test("un jeton de l'émetteur, pour cette application, est accepté", async () => {
  const response = await call(await sign({ name: 'Camille' }));
  assert.deepEqual(response.json(), { subject: '42', name: 'Camille' });
});

test('sans jeton valide, la réponse est 401 et ne dit rien', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  const refused = [
    undefined,
    'abc',
    await sign({}, { issuer: 'https://autre.exemple.fr' }),
    await sign({}, { audience: 'autre' }),
    await sign({}, { expires: '5 minutes ago' }),
    await sign({}, {}, privateKey),
  ];
  for (const token of refused) {
    const response = await call(token);
    assert.equal(response.statusCode, 401);
    assert.equal(response.json().message, 'Jeton requis');
  }
});
