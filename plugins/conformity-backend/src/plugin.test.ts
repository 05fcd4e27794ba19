import {
  createServiceFactory,
  coreServices,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  conformityContributePermission,
  conformityExemptPermission,
  conformityOverviewPermission,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import request from 'supertest';
import { FakeGitlab, locationOf, teamOf } from './__testUtils__/platform';
import conformityPlugin from '.';

jest.setTimeout(60_000);

const as = (name: string) => ({
  Authorization: mockCredentials.user.header(`user:default/${name}`),
});

const ALLOWED: Record<string, string[]> = {
  [conformityOverviewPermission.name]: ['sacha', 'alex'],
  [conformityExemptPermission.name]: ['alex'],
  [conformityContributePermission.name]: ['camille', 'alex'],
};

const in30Days = new Date(Date.now() + 30 * 86_400_000)
  .toISOString()
  .slice(0, 10);

async function start() {
  const gitlab = new FakeGitlab();
  gitlab.push('demo', 'api', { 'README.md': '# Démonstration\n' });
  const backend = await startTestBackend({
    features: [
      conformityPlugin,
      catalogServiceMock.factory({
        entities: [
          teamOf('demo', 'camille'),
          teamOf('secret', 'lou'),
          locationOf('demo', 'api'),
          locationOf('secret', 'coffre'),
        ],
      }),
      createServiceFactory({
        service: coreServices.urlReader,
        deps: {},
        factory: () => gitlab.reader,
      }),
      mockServices.permissions.mock({
        authorize: async (asked, options) => {
          const { principal } = options?.credentials ?? {};
          const ref =
            typeof principal === 'object' &&
            principal !== null &&
            'userEntityRef' in principal
              ? String(principal.userEntityRef)
              : '';
          return asked.map(({ permission }) => ({
            result: ALLOWED[permission.name]?.includes(
              ref.replace('user:default/', ''),
            )
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
          }));
        },
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          conformity: { badges: { secret: 'a'.repeat(32) } },
          cloudPiNative: {
            // Nothing listens there: the facts of the console stay unknown.
            console: { baseUrl: 'http://127.0.0.1:9', token: 'portal-token' },
            gitlab: {
              baseUrl: 'https://gitlab.example',
              projectsRootDir: 'forge-mi/projects',
            },
          },
        },
      }),
    ],
  });
  const server = request(backend.server);
  const get = (path: string, who: string) =>
    server.get(`/api/conformity${path}`).set(as(who));
  const post = (path: string, who: string, body: object) =>
    server.post(`/api/conformity${path}`).set(as(who)).send(body);
  const judged = async () => {
    for (;;) {
      const { body } = await get('/projects/demo', 'camille');
      if (body.repositories?.[0]?.evaluatedAt) return body;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  };
  await post('/projects/demo/repositories/api/refresh', 'camille', {}).expect(
    200,
  );
  await judged();
  return { backend, gitlab, server, get, post, judged };
}

describe('the conformity plugin', () => {
  let portal: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    portal = await start();
  });
  afterAll(() => portal.backend.stop());

  it.each`
    path                                       | nobody | stranger | member | reader | admin
    ${'/projects/demo'}                        | ${401} | ${404}   | ${200} | ${200} | ${200}
    ${'/projects/secret'}                      | ${401} | ${404}   | ${404} | ${200} | ${200}
    ${'/projects/demo/repositories/api'}       | ${401} | ${404}   | ${200} | ${200} | ${200}
    ${'/projects/demo/repositories/api/badge'} | ${401} | ${404}   | ${200} | ${200} | ${200}
    ${'/overview'}                             | ${401} | ${403}   | ${403} | ${200} | ${200}
    ${'/overview.csv?by=rules'}                | ${401} | ${403}   | ${403} | ${200} | ${200}
    ${'/mine'}                                 | ${401} | ${200}   | ${200} | ${200} | ${200}
  `('$path answers each role', async ({ path, nobody, ...roles }) => {
    const { server, get } = portal;
    const anonymous = await server
      .get(`/api/conformity${path}`)
      .set({ Authorization: mockCredentials.none.header() });
    const statusFor = async (who: string) => (await get(path, who)).status;
    expect({
      nobody: anonymous.status,
      stranger: await statusFor('charlie'),
      member: await statusFor('camille'),
      reader: await statusFor('sacha'),
      admin: await statusFor('alex'),
    }).toEqual({ nobody, ...roles });
  });

  it('says what a repository does not meet, and what to mend first', async () => {
    const { get } = portal;
    const { body } = await get(
      '/projects/demo/repositories/api',
      'camille',
    ).expect(200);
    expect(body.evaluation.findings.length).toBeGreaterThan(20);
    expect(body.history).toHaveLength(1);
    const mine = await get('/mine', 'lou').expect(200);
    expect(mine.body).toEqual([]);
  });

  it('judges a repository again only when it changed', async () => {
    const { gitlab, get, post } = portal;
    const reads = gitlab.reads;
    const refresh = () =>
      post('/projects/demo/repositories/api/refresh', 'camille', {}).expect(
        200,
      );
    const at = async () =>
      (await get('/projects/demo/repositories/api', 'camille')).body
        .evaluatedAt;
    const before = await at();
    await refresh();
    while ((await at()) === before) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    expect(gitlab.reads).toBe(reads);
  });

  it('keeps what was known while GitLab is down, and says so without its words', async () => {
    const { gitlab, get, post } = portal;
    gitlab.down = true;
    await post('/projects/demo/repositories/api/refresh', 'camille', {});
    let body;
    do {
      await new Promise(resolve => setTimeout(resolve, 100));
      ({ body } = await get('/projects/demo/repositories/api', 'camille'));
    } while (!body.problem);
    gitlab.down = false;
    expect(body.evaluation).toBeDefined();
    expect(JSON.stringify(body)).not.toContain('secret-token');
  });

  it('has exemptions asked for by members and decided by others, within bounds', async () => {
    const { get, post } = portal;
    const asked = {
      rule: 'k8s-labels',
      reason: 'Le fournisseur ne permet pas de les ajouter.',
      until: in30Days,
    };
    const path = '/projects/demo/exemptions';
    await post(path, 'sacha', asked).expect(403);
    await post(path, 'charlie', asked).expect(404);
    await post(path, 'camille', { ...asked, rule: 'no-such' }).expect(400);
    await post(path, 'camille', { ...asked, until: '2001-01-01' }).expect(400);
    await post(path, 'camille', { ...asked, until: '2999-01-01' }).expect(400);
    await post(path, 'camille', { ...asked, reason: 'non' }).expect(400);
    const { body } = await post(path, 'camille', asked).expect(200);
    const decide = {
      granted: true,
      decision: 'Accordée le temps de la refonte.',
    };
    const decision = `/exemptions/${body.id}/decision`;
    await post(decision, 'camille', decide).expect(403);
    await post(decision, 'alex', decide).expect(200);
    await post(decision, 'alex', decide).expect(400);
    const project = await get('/projects/demo', 'camille').expect(200);
    expect(project.body.exemptions).toMatchObject([{ state: 'granted' }]);
    expect(project.body.may).toEqual({
      attest: true,
      ask: true,
      decide: false,
    });
  });

  it('takes attestations of declared requirements alone, with a proof', async () => {
    const { get, post, server } = portal;
    const path = '/projects/demo/attestations';
    const attested = {
      requirement: 'EXI-G-4',
      proof: 'https://wiki.example/eco',
      until: in30Days,
    };
    await post(path, 'sacha', attested).expect(403);
    await post(path, 'camille', {
      ...attested,
      requirement: 'EXI-ARCH-18',
    }).expect(400);
    await post(path, 'camille', {
      ...attested,
      proof: 'data:text/html,<b>x</b>',
    }).expect(400);
    const { body } = await post(path, 'camille', attested).expect(200);
    const project = await get('/projects/demo', 'camille').expect(200);
    expect(project.body.attestations).toMatchObject([attested]);
    await server
      .delete(`/api/conformity${path}/${body.id}`)
      .set(as('camille'))
      .expect(200);
  });

  it('shows a badge at an address that must be known', async () => {
    const { get, server } = portal;
    const { body } = await get(
      '/projects/demo/repositories/api/badge',
      'camille',
    ).expect(200);
    const badge = await server.get(`/api/conformity${body.path}`).expect(200);
    expect(badge.headers['content-type']).toMatch(/svg/);
    await server.get('/api/conformity/badges/demo/api/guessed.svg').expect(404);
    await server
      .get(`/api/conformity${body.path.replace('/demo/', '/secret/')}`)
      .expect(404);
  });
});
