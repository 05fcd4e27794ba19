import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { userEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import request from 'supertest';
import {
  FakeIdentityProvider,
  Person,
  startFakeIdentityProvider,
} from './__testUtils__/fakeIdentityProvider';
import module from './index';

const camille = {
  sub: 'a1b2c3d4-1111-4111-8111-111111111111',
  given_name: 'Camille',
  family_name: 'Durand',
  email: 'camille.durand@exemple.fr',
  email_verified: true,
};

function nameOf({ sub, given_name, family_name }: Person): string {
  return userEntityName({
    id: sub,
    firstName: given_name ?? '',
    lastName: family_name ?? '',
  });
}

function userEntity(person: Person, name = nameOf(person)): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      namespace: 'default',
      name,
      annotations: { [ANNOTATION.userId]: person.sub },
    },
    // Neither is where rights come from.
    spec: { profile: { email: person.email }, memberOf: ['forged'] },
    relations: [{ type: 'memberOf', targetRef: 'group:default/forged' }],
  };
}

const aTeam = (name: string, ...people: Person[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { namespace: 'default', name },
  spec: {
    type: 'project-team',
    children: [],
    membership: { members: people.map(p => `user:default/${nameOf(p)}`) },
  },
});

/** What the callback tells the page that opened the pop-up. */
function messageOf(html: string): {
  error?: { message: string };
  response?: { backstageIdentity: { identity: object } };
} {
  const [, encoded = ''] = /decodeURIComponent\('([^']*)'\)/.exec(html) ?? [];
  return JSON.parse(decodeURIComponent(encoded));
}

describe('sign-in', () => {
  let provider: FakeIdentityProvider;
  let stop: (() => Promise<void>) | undefined;

  beforeEach(async () => {
    provider = await startFakeIdentityProvider();
  });

  afterEach(async () => {
    await stop?.();
    stop = undefined;
    await provider.close();
  });

  const startWith = async (entities: Entity[], gitlab: object = {}) => {
    const backend = await startTestBackend({
      features: [
        authPlugin,
        module,
        catalogServiceMock.factory({ entities }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            backend: { baseUrl: 'http://localhost:7007' },
            auth: {
              environment: 'development',
              session: { secret: 'test' },
              providers: {
                oidc: {
                  development: {
                    metadataUrl: provider.metadataUrl,
                    clientId: 'portal',
                    clientSecret: 'secret',
                    prompt: 'auto',
                  },
                },
                gitlab: {
                  development: {
                    clientId: 'portal',
                    clientSecret: 'secret',
                    ...gitlab,
                  },
                },
              },
            },
          },
        }),
      ],
    });
    stop = () => backend.stop();
    return backend.server;
  };

  async function signIn(
    server: Awaited<ReturnType<typeof startWith>>,
    person: Person,
  ) {
    provider.person = person;
    const start = await request(server).get(
      '/api/auth/oidc/start?env=development',
    );
    const { pathname, searchParams } = new URL(start.headers.location);
    if (pathname === '/authorize') {
      provider.nonce = searchParams.get('nonce') ?? '';
      searchParams.set('code', 'code');
    }
    const cookies = (start.get('Set-Cookie') ?? [])
      .filter(cookie => !cookie.includes('Max-Age=0'))
      .map(cookie => cookie.split(';')[0]);
    const callback = await request(server)
      .get(`/api/auth/oidc/handler/frame`)
      .query(
        Object.fromEntries(
          ['code', 'state', 'error'].flatMap(key => {
            const value = searchParams.get(key);
            return value ? [[key, value]] : [];
          }),
        ),
      )
      .set('Cookie', cookies.join('; '));
    const { error, response } = messageOf(callback.text);
    return response ? response.backstageIdentity.identity : error?.message;
  }

  it('knows a user by the immutable subject, whatever the name or address became', async () => {
    const server = await startWith([
      userEntity(camille),
      aTeam('transport', camille),
      aTeam('autre', { ...camille, sub: 'another-subject' }),
    ]);
    const renamed = { ...camille, family_name: 'Petit', email: 'new@e.fr' };

    expect(await signIn(server, renamed)).toEqual({
      type: 'user',
      userEntityRef: `user:default/${nameOf(camille)}`,
      ownershipEntityRefs: [
        `user:default/${nameOf(camille)}`,
        'group:default/transport',
      ],
    });
  });

  it('makes a reader, who owns nothing else, of who has the same address or nearly the same subject', async () => {
    const server = await startWith([userEntity(camille)]);
    for (const person of [
      { ...camille, sub: 'another-subject' },
      { ...camille, sub: camille.sub.toUpperCase() },
      { sub: '*' },
      { sub: '../weird sub\u202e?' },
    ]) {
      const ref = `user:default/${nameOf(person)}`;
      expect(await signIn(server, person)).toEqual({
        type: 'user',
        userEntityRef: ref,
        ownershipEntityRefs: [ref],
      });
    }
  });

  it('does not let a reader take the name of a user', async () => {
    const homonym = { ...camille, sub: 'another-subject' };
    const server = await startWith([userEntity(camille, nameOf(homonym))]);
    expect(await signIn(server, homonym)).toMatch(/^Un autre compte/);
  });

  it('works once an identity provider that was down at start is back', async () => {
    provider.up = false;
    const server = await startWith([userEntity(camille)]);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await signIn(server, camille)).toMatch(
        /^Le service d’identité ne répond pas/,
      );
    }

    provider.up = true;
    const identity = { userEntityRef: `user:default/${nameOf(camille)}` };
    expect(await signIn(server, camille)).toMatchObject(identity);
    expect(await signIn(server, camille)).toMatchObject(identity);
    expect(provider.discoveries).toBe(1);
  });

  it('gives GitLab no way to sign anyone in', async () => {
    await expect(
      startWith([], {
        signIn: { resolvers: [{ resolver: 'usernameMatchingUserEntityName' }] },
      }),
    ).rejects.toThrow(/is not available/);

    const server = await startWith([]);
    const start = await request(server).get(
      '/api/auth/gitlab/start?env=development',
    );
    expect(new URL(start.headers.location).searchParams.get('scope')).toBe(
      'read_user write_repository',
    );
  });
});
