import { mockCredentials } from '@backstage/backend-test-utils';
import { FILES_WITHOUT_LEVEL } from './__testUtils__/platform';
import { as, startPortal } from './__testUtils__/portal';

jest.setTimeout(60_000);

const in30Days = new Date(Date.now() + 30 * 86_400_000)
  .toISOString()
  .slice(0, 10);

describe('the conformity plugin', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal();
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
    const { gitlab, judge } = portal;
    const { reads } = gitlab;
    await judge();
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
    await post(path, 'camille', asked).expect(409);
    const later = { ...decide, until: '2999-01-01' };
    await post(decision, 'alex', later).expect(400);
    await post(decision, 'alex', decide).expect(200);
    await post(decision, 'alex', decide).expect(409);
    await post(path, 'camille', { ...asked, repository: 'api' }).expect(409);
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

  it.each`
    path                                          | status
    ${'/projects/%00'}                            | ${404}
    ${'/projects/demo%0a'}                        | ${404}
    ${'/projects/..%2f..%2fcatalog'}              | ${404}
    ${'/projects/demo/repositories/%00'}          | ${404}
    ${'/projects/demo/repositories/api%2f..'}     | ${404}
    ${'/projects/demo/repositories/%F0'}          | ${400}
    ${`/projects/${'x'.repeat(300)}`}             | ${404}
    ${'/projects/demo/repositories/api/badge%00'} | ${404}
    ${'/badges/demo/%00/x.svg'}                   | ${404}
  `('has nothing at $path', async ({ path, status }) => {
    const { body } = await portal.get(path, 'camille').expect(status);
    expect(JSON.stringify(body)).not.toMatch(/SQL|select|stack/i);
  });

  it('refuses texts that no database takes, and repositories that are not there', async () => {
    const { post } = portal;
    const asked = {
      rule: 'k8s-labels',
      reason: 'Le fournisseur ne permet pas de les ajouter.',
      until: in30Days,
    };
    const path = '/projects/demo/exemptions';
    const status = async (more: object) =>
      (await post(path, 'camille', { ...asked, ...more })).status;
    expect(await status({ reason: `${asked.reason}\0` })).toBe(400);
    expect(await status({ repository: 'no-such' })).toBe(400);
    expect(await status({ repository: 'x'.repeat(1000) })).toBe(400);
    const other = { rule: 'codeowners', repository: 'api' };
    expect(await status(other)).toBe(200);
  });

  it('answers what is no JSON, or too much of it, as what it is', async () => {
    const status = async (text: string) => {
      const answer = await portal.server
        .post('/api/conformity/projects/demo/exemptions')
        .set({ ...as('camille'), 'Content-Type': 'application/json' })
        .send(text);
      return answer.status;
    };
    expect(await status('{')).toBe(400);
    expect(await status(JSON.stringify({ a: 'x'.repeat(70_000) }))).toBe(413);
  });

  it('tells the team that a level was lost, once, and no more of it', async () => {
    const { gitlab, judge, notify } = portal;
    gitlab.push('demo', 'api', FILES_WITHOUT_LEVEL);
    await judge();
    await judge();
    expect(notify).toHaveBeenCalledTimes(1);
    expect(notify.mock.calls[0][0]).toMatchObject({
      recipients: { type: 'entity', entityRef: 'group:default/demo' },
      payload: { scope: 'level:demo/api' },
    });
  });
});
