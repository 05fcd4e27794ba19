import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { ProbeOutcome } from '../sources/probeSource';
import { createRepositoryEnsureAction } from './repositoryEnsure';
import { createSourceCheckAction } from './sourceCheck';
import { examples } from './sourceCheck.examples';

const externalUrl = 'https://forge.example.org/equipe/api.git';
const secret = {
  externalUrl,
  isPrivate: true,
  externalUserName: 'robot',
  externalToken: 'canary-external-token',
};
type Input = Partial<typeof secret>;

/** The check alone, and the check that comes before a repository is made. */
const CASES = [
  {
    name: 'cloud-pi-native:source:check',
    run: (
      world: ReturnType<typeof createWorld>,
      input: Input,
      options?: Parameters<typeof runAction>[2],
    ) => runAction(createSourceCheckAction(world.deps), input, options),
  },
  {
    name: 'cloud-pi-native:repository:ensure',
    run: (
      world: ReturnType<typeof createWorld>,
      input: Input,
      options?: Parameters<typeof runAction>[2],
    ) =>
      runAction(
        createRepositoryEnsureAction(world.deps),
        { project: 'demo', name: 'api', ...input },
        options,
      ),
  },
];

describe.each(CASES)('an external source, in $name', ({ run }) => {
  let world: ReturnType<typeof createWorld>;
  const answer = (outcome: ProbeOutcome) => {
    world.deps.sources.probe = async () => outcome;
  };

  beforeEach(() => {
    world = createWorld();
    world.fake.addProject();
  });

  it('is asked once, with its credentials', async () => {
    const probe = jest.fn(async () => ({
      kind: 'answered' as const,
      status: 200,
    }));
    world.deps.sources.probe = probe;
    expect((await run(world, secret)).error).toBeUndefined();
    expect(probe.mock.calls).toEqual([
      [
        externalUrl,
        expect.objectContaining({
          credentials: { userName: 'robot', token: secret.externalToken },
        }),
      ],
    ]);
  });

  it.each<[string, Input, RegExp]>([
    ['private, without a token', { ...secret, externalToken: '' }, /jeton qui/],
    ['private, of nothing', { isPrivate: true }, /que s’il recopie/],
    [
      'with a token, but public',
      { ...secret, isPrivate: false },
      /n’est pas dit privé/,
    ],
    [
      'with a token of two lines',
      { ...secret, externalToken: 'a\nb' },
      /copiez-le de nouveau/,
    ],
    [
      'with a user name that is none',
      { ...secret, externalUserName: 'a:b@c' },
      /nom d’utilisateur/,
    ],
    [
      'on the metadata address',
      { externalUrl: 'https://169.254.169.254/a.git' },
      /machine interne/,
    ],
    [
      'on this machine, written as a number',
      { externalUrl: 'https://2130706433/a.git' },
      /machine interne/,
    ],
  ])('is refused %s, before anything', async (_, input, message) => {
    const { error } = await run(world, input);
    expect(error?.message).toMatch(message);
    expect(world.probed).toEqual([]);
    expect(world.fake.count('createRepository')).toBe(0);
  });

  it.each<[ProbeOutcome, Input, RegExp]>([
    [{ kind: 'answered', status: 301 }, { externalUrl }, /redirection/],
    [{ kind: 'answered', status: 401 }, { externalUrl }, /dites-le privé/],
    [{ kind: 'answered', status: 401 }, secret, /refuse le nom d’utilisateur/],
    [{ kind: 'answered', status: 404 }, { externalUrl }, /introuvable/],
    [{ kind: 'answered', status: 404 }, secret, /jeton ne le voit pas/],
    [{ kind: 'answered', status: 418 }, secret, /\(418\)/],
    [{ kind: 'answered', status: 502 }, { externalUrl }, /injoignable/],
    [{ kind: 'unreachable' }, { externalUrl }, /injoignable/],
  ])('that answers %j is refused', async (outcome, input, message) => {
    answer(outcome);
    const { error } = await run(world, input);
    expect(error?.message).toMatch(message);
    expect(error?.message).toMatch(/Rien n’a été créé/);
    expect(world.fake.count('createRepository')).toBe(0);
  });

  it('that the portal must not or cannot ask is told of, and left to the console', async () => {
    answer({ kind: 'hidden' });
    const hidden = await run(world, { externalUrl });
    expect(hidden.error).toBeUndefined();
    expect(hidden.logs.join('\n')).toMatch(/n’a pas été vérifié/);
    world.fake.repositories = [];
    answer({ kind: 'unreachable' });
    world.deps.sources.unreachable = 'warn';
    const far = await run(world, { externalUrl });
    expect(far.error).toBeUndefined();
    expect(far.logs.join('\n')).toMatch(/ne joint pas/);
  });

  it('tells its token to nobody', async () => {
    answer({ kind: 'answered', status: 401 });
    const refused = await run(world, secret);
    answer({ kind: 'answered', status: 200 });
    const done = await run(world, secret);
    const told = JSON.stringify([
      refused,
      refused.error?.message,
      done,
      world.audit.createEvent.mock.calls,
      world.logger.error.mock.calls,
    ]);
    expect(told).not.toContain('canary');
  });

  it('is not asked in a dry run', async () => {
    const { error } = await run(world, secret, { isDryRun: true });
    expect(error).toBeUndefined();
    expect(world.probed).toEqual([]);
  });
});

describe('cloud-pi-native:source:check', () => {
  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const world = createWorld();
      const { action, input } = stepOf({ example });
      const check = createSourceCheckAction(world.deps);
      expect(action).toBe(check.id);
      const { error, outputs } = await runAction(check, {
        ...input,
        ...(input.externalToken !== undefined && {
          externalToken: 'canary-external-token',
        }),
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({ checked: true });
      expect(world.probed).toEqual([externalUrl]);
      expect(world.fake.calls).toEqual([]);
    },
  );

  it('has nothing to check without an address', async () => {
    const world = createWorld();
    const check = createSourceCheckAction(world.deps);
    const { outputs } = await runAction(check, { externalToken: '' });
    expect(outputs).toEqual({ checked: false });
    expect(world.probed).toEqual([]);
  });

  it('needs no token for a private repository that is there', async () => {
    const world = createWorld();
    world.fake.addProject();
    world.fake.addRepository({ isPrivate: true, externalRepoUrl: externalUrl });
    const { error, outputs } = await runAction(
      createRepositoryEnsureAction(world.deps),
      { project: 'demo', name: 'api', externalUrl, isPrivate: true },
    );
    expect(error).toBeUndefined();
    expect(outputs).toMatchObject({ created: false });
  });
});
