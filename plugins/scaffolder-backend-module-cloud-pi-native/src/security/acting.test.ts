import { promises as fs } from 'node:fs';
import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { everyAction, INPUTS } from '../__testUtils__/everyAction';
import { createWorld } from '../__testUtils__/harness';

/** Actions that look at the workspace alone, and ask nobody for anything. */
const LOCAL = ['conformity:evaluate', 'repository:inspect'];
/** Those that ask others than the console. */
const ELSEWHERE = ['catalog:refresh', 'source:check'];

const ALL = Object.keys(INPUTS);

describe('every action', () => {
  const directory = createMockDirectory();
  let world: ReturnType<typeof createWorld>;
  let actions: ReturnType<typeof everyAction>;
  const publish = jest.fn(async () => {});

  beforeEach(() => {
    directory.setContent({ workspace: { app: { 'a.txt': 'a' } }, tmp: {} });
    publish.mockClear();
    world = createWorld({ gitlabUrl: 'http://127.0.0.1:9' });
    world.deps.patience.repositoryMs = 1;
    world.fake.addProject();
    world.fake.addRepository();
    world.fake.addRepository({
      internalRepoName: 'copy',
      externalRepoUrl: 'https://forge.example.org/copy.git',
    });
    world.fake.environments.push({
      id: '00000000-0000-4000-9000-000000000900',
      projectId: world.fake.projects[0].id,
      name: 'dev',
      stageId: 'stage-dev',
      clusterId: 'hp',
      cpu: 1,
      gpu: 0,
      memory: 2,
      autosync: true,
      createdAt: '',
      updatedAt: '',
    });
    world.fake.held.people.push({
      userId: 'lou',
      email: 'lou@example.org',
      firstName: 'Lou',
      lastName: 'B',
      roleIds: [],
    });
    actions = everyAction(world, { publish });
  });

  const run = (name: string, options: Parameters<typeof actions.run>[2] = {}) =>
    actions.run(
      name,
      {},
      {
        workspacePath: directory.resolve('workspace'),
        createTemporaryDirectory: () =>
          fs.mkdtemp(`${directory.resolve('tmp')}/`),
        ...options,
      },
    );
  const asked = () => [
    ...world.fake.calls,
    ...world.probed,
    ...publish.mock.calls,
  ];

  it.each(ALL)('class 7: %s is refused to who is no user', async name => {
    Object.assign(world.deps.auth, { isPrincipal: () => false });
    const { error } = await run(name);
    expect(error?.message).toMatch(/par une personne connectée/);
    expect(asked()).toEqual([]);
  });

  it.each(ALL.filter(name => ![...LOCAL, ...ELSEWHERE].includes(name)))(
    'class 7: %s does nothing without the user’s delegation',
    async name => {
      world.user.tokens = undefined;
      // A run that made something, for what undoes it.
      await world.deps.ledger.record(mockCredentials.user(), 'run-1', {
        kind: 'role',
        name: 'x',
        projectId: 'p',
        resourceId: 'x',
        project: 'demo',
      });
      const list = await world.deps.ledger.list(
        mockCredentials.user(),
        'run-1',
      );
      const { error } = await actions.run(
        name,
        name === 'run:undo' ? { resources: [String(list?.[0].id)] } : {},
        { workspacePath: directory.resolve('workspace') },
      );
      expect(error?.name).toBe('DelegationRequiredError');
      expect(asked()).toEqual([]);
    },
  );

  it.each(ALL)('class 9: %s makes no call in a dry run', async name => {
    const fail = async () => {
      throw new Error('called');
    };
    Object.assign(world.deps.delegation, { getTokens: fail });
    Object.assign(world.deps.ledger, {
      plan: fail,
      record: fail,
      list: fail,
      remove: fail,
      cancel: fail,
    });
    const fetched = jest.spyOn(globalThis, 'fetch').mockImplementation(fail);
    try {
      const first = await run(name, { isDryRun: true });
      expect(first.error).toBeUndefined();
      expect(fetched).not.toHaveBeenCalled();
      expect(asked()).toEqual([]);
      expect(first.state.checkpoints).toEqual({});
      expect(world.audit.createEvent).not.toHaveBeenCalled();
      expect(world.notified).not.toHaveBeenCalled();
      const second = await run(name, { isDryRun: true });
      expect(second.outputs).toEqual(first.outputs);
    } finally {
      fetched.mockRestore();
    }
  });

  it.each(ALL.filter(name => !LOCAL.includes(name)))(
    'class 10: %s writes nothing once cancelled',
    async name => {
      world.deps.sources.probe = async (_url, { signal }) => {
        signal?.throwIfAborted();
        return { kind: 'answered', status: 200 };
      };
      const { error } = await run(name, { signal: AbortSignal.abort() });
      expect(error).toBeDefined();
      expect(world.audit.success).not.toHaveBeenCalled();
      expect(world.notified).not.toHaveBeenCalled();
      const writes = world.fake.calls.filter(call => !/^(get|list)/.test(call));
      expect(writes).toEqual([]);
    },
  );

  it.each(ALL)('class 5: %s tells no token to anybody', async name => {
    const ways = [
      await run(name),
      // Again, with what the first run found and kept.
      await run(name),
    ];
    world.deps.console = () => {
      throw new Error('Authorization: Bearer canary-console-token');
    };
    ways.push(await run(name));
    world.deps.delegation.getTokens = async () => {
      throw new Error('canary-gitlab-token');
    };
    ways.push(await run(name));
    const told = JSON.stringify([
      ways,
      ways.map(({ error }) => [error?.message, error?.stack]),
      world.audit.createEvent.mock.calls,
      world.audit.fail.mock.calls.map(([{ error }]) => String(error)),
      world.notified.mock.calls,
      publish.mock.calls,
      world.probed,
    ]);
    expect(told).not.toContain('canary');
    const files = await fs.readdir(directory.resolve('workspace'), {
      recursive: true,
    });
    const paths = files.map(file => directory.resolve('workspace', file));
    const contents = await Promise.all(
      paths.map(path => fs.readFile(path, 'utf8').catch(() => 'a folder')),
    );
    expect(contents.join('\n')).not.toContain('canary');
  });
});
