import { promises as fs } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { Kill, stepOf } from '../__testUtils__/harness';
import { startProposal } from '../__testUtils__/proposal';
import { createRepositoryMergeRequestAction } from './repositoryMergeRequest';
import { examples } from './repositoryMergeRequest.examples';

describe('cloud-pi-native:repository:merge-request', () => {
  const directory = createMockDirectory();
  let started: Awaited<ReturnType<typeof startProposal>>;

  beforeEach(async () => {
    started = await startProposal(directory);
  });
  afterEach(() => started.server.close());

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const { server, world, propose, held } = started;
      const { id } = world.fake.addProject({ name: 'demarches' });
      world.fake.addRepository({ projectId: id });
      server.branches.set('develop', { commits: ['d'], files: new Map() });
      const step = stepOf({ example });
      expect(step.action).toBe(
        createRepositoryMergeRequestAction(world.deps).id,
      );
      const { error, outputs } = await propose(
        Object.fromEntries(
          Object.entries(step.input).map(([key, value]) => [
            key,
            String(value),
          ]),
        ),
      );
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        mergeRequestUrl: server.mergeRequests[0].web_url,
        state: 'opened',
        branch: step.input.branch,
        commitSha: server.branches.get(String(step.input.branch))?.commits[1],
        created: true,
      });
      expect(server.mergeRequests[0]).toMatchObject({
        target_branch: step.input.targetBranch ?? 'main',
        title: step.input.title,
      });
      const place = step.input.targetPath ? `${step.input.targetPath}/` : '';
      expect(held(String(step.input.branch))).toContain(
        `+${place}run.sh #!/bin/sh`,
      );
    },
  );

  it('commits what differs, with modes, and keeps everything else', async () => {
    const { server, propose, held } = started;
    const { error } = await propose();
    expect(error).toBeUndefined();
    expect(held('portail/conformite')).toEqual([
      ' README.md # API, conforme',
      ' same.txt same',
      ' kept.txt kept',
      ' deploy/été.yaml a: 1',
      '+run.sh #!/bin/sh',
    ]);
    expect(held('main')).toEqual([
      ' README.md # API',
      ' same.txt same',
      ' kept.txt kept',
    ]);
    const sent = server.requests.find(r => r.url.endsWith('/commits'))?.body;
    expect(sent).not.toContain('same.txt');
  });

  it.each(
    ['commit:demo/api#', 'merge-request:demo/api#'].flatMap(key =>
      (['before', 'between', 'after'] as Kill[]).map(kill => ({ kill, key })),
    ),
  )(
    'killed $kill the checkpoint $key, then resumed: one commit, one merge request',
    async ({ kill, key }) => {
      const { server, propose, posts } = started;
      const first = await propose({}, { kill, killAt: key });
      expect(first.error).toBeDefined();
      const second = await propose({}, { state: first.state });
      expect(second.error).toBeUndefined();
      expect(server.messages).toEqual(['Mise en conformité']);
      expect(server.mergeRequests).toHaveLength(1);
      expect(second.outputs).toMatchObject({
        mergeRequestUrl: server.mergeRequests[0].web_url,
        commitSha: server.branches.get('portail/conformite')?.commits[1],
      });
      expect(posts()).toBe(2);
      expect(Object.keys(second.state.checkpoints)).toEqual([
        'commit:demo/api#portail/conformite from ./api in . to the default branch',
        'merge-request:demo/api#portail/conformite from ./api in . to the default branch',
      ]);
    },
  );

  it.each(['/commits', '/merge_requests'])(
    'takes a write to %s whose answer is lost for done',
    async route => {
      const { server, propose, posts } = started;
      server.intercept = req =>
        req.method === 'POST' && req.url?.endsWith(route)
          ? 'cut-after'
          : undefined;
      const { error, outputs } = await propose();
      expect(error).toBeUndefined();
      expect(outputs).toMatchObject({ state: 'opened', created: true });
      expect(server.messages).toHaveLength(1);
      expect(server.mergeRequests).toHaveLength(1);
      expect(posts()).toBe(2);
    },
  );

  it('takes up its branch and merge request in another run, and in runs at once', async () => {
    const { server, propose } = started;
    const runs = await Promise.all([propose(), propose(), propose()]);
    expect(runs.map(r => r.error)).toEqual([undefined, undefined, undefined]);
    const { outputs, logs } = await propose();
    expect(outputs).toMatchObject({ created: false });
    expect(logs.join('\n')).toMatch(/elle est reprise.*déjà ouverte/s);
    expect(server.messages).toHaveLength(1);
    expect(server.mergeRequests).toHaveLength(1);
  });

  it('takes up a merge request that was merged before the run resumed', async () => {
    const { server, propose } = started;
    const first = await propose(
      {},
      { kill: 'between', killAt: 'merge-request:' },
    );
    server.mergeRequests[0].state = 'merged';
    const { error, outputs } = await propose({}, { state: first.state });
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ state: 'merged', created: false });
    expect(server.mergeRequests).toHaveLength(1);
  });

  it('proposes again what was merged as another commit', async () => {
    const { server, propose } = started;
    await propose();
    Object.assign(server.mergeRequests[0], { state: 'merged', sha: 'other' });
    expect((await propose()).outputs).toMatchObject({ created: true });
  });

  it.each([
    ['holds these files and more', false],
    ['GitLab cannot compare', true],
  ])('leaves a branch alone that %s', async (_, compareTimeout) => {
    const { server, propose, posts } = started;
    await propose();
    server.compareTimeout = compareTimeout;
    if (!compareTimeout) {
      server.branches
        .get('portail/conformite')
        ?.files.set('more.txt', { content: 'x', executable: false });
    }
    expect((await propose()).error?.message).toMatch(/contient autre chose/);
    expect(posts()).toBe(2);
  });

  it('does not mind that the target went on meanwhile', async () => {
    const { server, propose } = started;
    await propose();
    const main = server.branches.get('main');
    if (main) {
      main.files = new Map(main.files).set('later.txt', {
        content: 'x',
        executable: false,
      });
    }
    expect((await propose()).outputs).toMatchObject({ created: false });
  });

  it('keeps apart two proposals of one step, when it resumes', async () => {
    const { server, propose } = started;
    server.branches.set('develop', { commits: ['d'], files: new Map() });
    const first = await propose();
    const second = await propose(
      {
        targetBranch: 'develop',
        branch: 'portail/conformite',
        sourcePath: 'api',
      },
      { state: first.state },
    );
    expect(second.outputs).not.toMatchObject({
      mergeRequestUrl: first.outputs.mergeRequestUrl,
    });
  });

  it('opens another merge request where the first one was closed', async () => {
    const { server, propose } = started;
    await propose();
    server.mergeRequests[0].state = 'closed';
    const { outputs } = await propose();
    expect(outputs).toMatchObject({ created: true });
    expect(server.mergeRequests.map(({ state }) => state)).toEqual([
      'closed',
      'opened',
    ]);
  });

  it('leaves a branch alone that holds something else', async () => {
    const { propose, posts, held } = started;
    await propose();
    const before = held('portail/conformite');
    await fs.writeFile(directory.resolve('api/README.md'), 'other');
    const { error } = await propose();
    expect(error?.message).toMatch(/existe déjà et contient autre chose/);
    expect(held('portail/conformite')).toEqual(before);
    expect(posts()).toBe(2);
  });

  it('proposes nothing where the target holds everything', async () => {
    const { server, propose } = started;
    await propose();
    const proposed = server.branches.get('portail/conformite');
    if (proposed) {
      server.branches.set('main', proposed);
    }
    const { error, outputs } = await propose({ branch: 'encore' });
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ state: 'none', mergeRequestUrl: '' });
    expect([...server.branches.keys()]).not.toContain('encore');
  });

  it('compares with all files of a repository of many', async () => {
    const { server, propose } = started;
    for (let i = 0; i < 250; i += 1) {
      server.branches
        .get('main')
        ?.files.set(`f${i}`, { content: String(i), executable: false });
    }
    await fs.writeFile(directory.resolve('api/f249'), '249');
    await propose();
    expect(
      server.requests.find(r => r.url.endsWith('/commits'))?.body,
    ).not.toContain('f249');
  });

  it('lets no line of the description be a command to GitLab', async () => {
    const { server, propose } = started;
    await propose({ description: 'Bien.\n/merge\n  /assign @x\nVoir a/b\0' });
    expect(server.mergeRequests[0].description).toBe(
      'Bien.\n\\/merge\n  \\/assign @x\nVoir a/b ',
    );
  });
});
