import { symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { startProposal } from '../__testUtils__/proposal';

describe('cloud-pi-native:repository:merge-request, refused', () => {
  const directory = createMockDirectory();
  let started: Awaited<ReturnType<typeof startProposal>>;

  beforeEach(async () => {
    started = await startProposal(directory);
  });
  afterEach(() => started.server.close());

  it.each([
    [401, {}, /Reconnectez-vous à GitLab/],
    [403, {}, /ne vous autorise pas/],
    [403, { error: 'insufficient_scope' }, /Déconnectez GitLab du portail/],
    [404, {}, /introuvable dans GitLab/],
    [500, {}, /\(500\)/],
    [302, {}, /redirection, qui n’est pas suivie/],
    [200, { canary: 1 }, /forme attendue/],
  ])(
    'says what to do when GitLab answers %s %j',
    async (status, body, message) => {
      const { server, propose } = started;
      server.intercept = (req, res) => {
        if (status === 200 && req.method === 'GET') {
          return undefined;
        }
        res.writeHead(status, { location: '/' }).end(JSON.stringify(body));
        return 'answered';
      };
      const { error } = await propose();
      expect(error?.message).toMatch(message);
      expect(error?.stack).toBe(error?.message);
    },
  );

  it('says that GitLab is out of reach, slow, or that the run is cancelled', async () => {
    const { server, world, propose } = started;
    const controller = new AbortController();
    server.intercept = () => {
      controller.abort();
      return 'answered';
    };
    const cancelled = await propose({}, { signal: controller.signal });
    expect(cancelled.error?.message).toBe('L’étape a été annulée.');
    world.deps.patience.gitMs = 30;
    expect((await propose()).error?.message).toMatch(/pas répondu à temps/);
    world.deps.patience.gitMs = 10_000;
    await server.close();
    expect((await propose()).error?.message).toMatch(/injoignable/);
  });

  it('refuses an empty repository, an unknown target and the target itself', async () => {
    const { server, propose, posts } = started;
    expect((await propose({ branch: 'main' })).error?.message).toMatch(
      /une autre que « main »/,
    );
    expect((await propose({ targetBranch: 'none' })).error?.message).toMatch(
      /« none » n’existe pas/,
    );
    server.branches.clear();
    expect((await propose()).error?.message).toMatch(/dépôt est vide/);
    expect(posts()).toBe(0);
  });

  it('refuses a copy, an unknown repository and a source with links, before GitLab', async () => {
    const { server, world, propose } = started;
    world.fake.addRepository({
      internalRepoName: 'copy',
      externalRepoUrl: 'https://forge.example.org/copy.git',
    });
    expect((await propose({ repository: 'copy' })).error?.message).toMatch(
      /dépôt externe/,
    );
    expect((await propose({ repository: 'none' })).error?.message).toMatch(
      /n’existe pas/,
    );
    symlinkSync('/etc', directory.resolve('api/link'));
    expect((await propose()).error?.message).toMatch(/lien symbolique/);
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['source', { sourcePath: '../x' }, /chemin relatif/],
    ['target folder', { targetPath: 'a/../../b' }, /chemin relatif/],
    ['target folder of Git', { targetPath: 'a/.Git' }, /chemin relatif/],
    ['absolute target folder', { targetPath: '/etc' }, /chemin relatif/],
    ['branch', { branch: '-x' }, /nom de branche/],
    ['target branch', { targetBranch: 'a..b' }, /nom de branche/],
    ['title', { title: ' \n ' }, /titre/],
    ['repository', { repository: 'a/b' }, /nom de dépôt/],
    ['project', { project: '%2e' }, /ni l’identifiant/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    const { server, world, propose } = started;
    expect((await propose(wrong)).error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('stops before GitLab without the user’s GitLab token, or any delegation', async () => {
    const { server, world, propose } = started;
    world.user.tokens = { consoleToken: 'canary-console-token' };
    expect((await propose()).error?.name).toBe('DelegationRequiredError');
    world.user.tokens = undefined;
    expect((await propose()).error?.name).toBe('DelegationRequiredError');
    expect(server.requests).toEqual([]);
  });

  it('audits both writes, and keeps tokens out of everything', async () => {
    const { server, world, propose } = started;
    const done = await propose();
    const audited = world.audit.createEvent.mock.calls;
    expect(audited.map(([{ eventId }]) => eventId)).toEqual([
      'repository-commit',
      'merge-request',
    ]);
    expect(world.audit.success).toHaveBeenCalledTimes(2);
    // What is found is no write.
    expect((await propose()).outputs).toMatchObject({ created: false });
    expect(audited).toHaveLength(2);
    const told = JSON.stringify([done, audited, server.requests]);
    expect(told).not.toContain('canary');
  });

  it('makes no call in a dry run', async () => {
    const { server, world, propose } = started;
    const { error, outputs } = await propose({}, { isDryRun: true });
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ state: 'opened', created: true });
    expect(server.requests).toEqual([]);
    expect(world.fake.calls).toEqual([]);
  });
});
