import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';

/** Claims of whoever signs in next. */
export interface Person {
  sub: string;
  email?: string;
  email_verified?: boolean;
  given_name?: string;
  family_name?: string;
}

export interface FakeIdentityProvider {
  metadataUrl: string;
  /** Cuts every connection while false. */
  up: boolean;
  discoveries: number;
  person: Person;
  /** The nonce of the authorization request. */
  nonce: string;
  close(): Promise<void>;
}

/** As much of OpenID Connect as a sign-in needs. */
export async function startFakeIdentityProvider(): Promise<FakeIdentityProvider> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const provider: FakeIdentityProvider = {
    metadataUrl: '',
    up: true,
    discoveries: 0,
    person: { sub: 'nobody' },
    nonce: '',
    close: async () => {},
  };
  let issuer = '';

  const idToken = () =>
    new SignJWT({ nonce: provider.nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'key' })
      .setIssuer(issuer)
      .setAudience('portal')
      .setSubject(provider.person.sub)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);

  const answers: Record<string, () => Promise<object>> = {
    '/.well-known/openid-configuration': async () => {
      provider.discoveries += 1;
      return {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/jwks`,
      };
    },
    '/jwks': async () => ({
      keys: [{ ...(await exportJWK(publicKey)), kid: 'key', use: 'sig' }],
    }),
    '/token': async () => ({
      access_token: 'access-token',
      token_type: 'bearer',
      id_token: await idToken(),
    }),
    '/userinfo': async () => provider.person,
  };

  const server = createServer(async (req, res) => {
    const answer = answers[req.url ?? ''];
    if (!provider.up || !answer) {
      req.socket.destroy();
      return;
    }
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(JSON.stringify(await answer()));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  issuer = `http://127.0.0.1:${port}`;
  provider.metadataUrl = `${issuer}/.well-known/openid-configuration`;
  provider.close = async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  };
  return provider;
}
