import { mockCredentials } from '@backstage/backend-test-utils';
import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { promisesOf } from '../__testUtils__/promises';
import { createDeploymentEnsureAction } from './deploymentEnsure';
import { examples } from './deploymentEnsure.examples';

type World = ReturnType<typeof createWorld>;
type Over = Partial<{
  project: string;
  name: string;
  environment: string;
  sources: Array<{ repository: string; path?: string }>;
  allowFirst: boolean;
  skipFirst: boolean;
  autosync: boolean;
}>;

const input = {
  project: 'demo',
  name: 'api',
  environment: 'dev',
  sources: [{ repository: 'infra' }],
};
const INSTANT = '2026-01-01T00:00:00.000Z';

const environment = (name: string, projectId: string) => ({
  id: `env-${name}`,
  name,
  projectId,
  stageId: 'stage-dev',
  clusterId: 'hp',
  cpu: 1,
  gpu: 0,
  memory: 1,
  autosync: true,
  createdAt: INSTANT,
  updatedAt: INSTANT,
});
const deploymentIn = (environmentId: string, name = 'other') => ({
  id: `${name}-${environmentId}`,
  name,
  projectId: 'p',
  environmentId,
  autosync: true,
  deploymentSources: [],
  createdAt: INSTANT,
  updatedAt: INSTANT,
});

function prepare(world: World, name = 'demo') {
  const { id } = world.fake.addProject({ name });
  world.fake.environments.push(environment('dev', id), environment('test', id));
  world.fake.addRepository({
    id: 'infra-id',
    projectId: id,
    internalRepoName: 'infra',
    helmValuesFiles: 'values.yaml',
  });
}

const run = (
  world: World,
  over: Over = {},
  options?: Parameters<typeof runAction>[2],
) =>
  runAction(
    createDeploymentEnsureAction(world.deps),
    { ...input, ...over },
    options,
  );

const ofThisRun = ({ fake }: World) =>
  fake.held.deployments.filter(({ name }) => name === 'api');

describe('cloud-pi-native:deployment:ensure', () => {
  const promises = promisesOf({
    prepare: world => {
      prepare(world);
      world.fake.held.deployments.push(deploymentIn('env-test'));
    },
    run: (world, options) => run(world, {}, options),
    writes: ['createDeployment'],
    made: world =>
      ofThisRun(world).map(one => [one.environmentId, one.deploymentSources]),
    expected: [
      [
        'env-dev',
        [
          {
            repositoryId: 'infra-id',
            type: 'git',
            targetRevision: 'HEAD',
            path: '.',
            helmValuesFiles: 'values.yaml',
          },
        ],
      ],
    ],
    keys: ['deployment:demo/dev/api'],
  });

  it.each(promises)('%s', async (_, keeps) => {
    await expect(keeps()).resolves.toBeUndefined();
  });

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const world = createWorld();
      prepare(world, 'demarches');
      const step = stepOf({ example });
      const action = createDeploymentEnsureAction(world.deps);
      expect(step.action).toBe(action.id);
      if (!step.input.allowFirst) {
        world.fake.held.deployments.push(deploymentIn('env-dev'));
      }
      const { error, outputs } = await runAction(action, {
        ...input,
        ...step.input,
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        deploymentId: ofThisRun(world)[0].id,
        deploymentName: 'api',
        consoleUrl:
          'https://console.example.org/projects/demarches?tab=resources',
        created: true,
      });
    },
  );

  it('leaves a deployment of another repository its name, once', async () => {
    const world = createWorld();
    prepare(world);
    const theirs = {
      ...deploymentIn('env-dev', 'inscription'),
      deploymentSources: [
        {
          repositoryId: 'their-id',
          type: 'git',
          targetRevision: 'HEAD',
          path: '.',
          helmValuesFiles: '',
        },
      ],
    };
    world.fake.held.deployments.push(theirs);
    const first = await run(world, { name: 'inscription' });
    expect(first.outputs).toMatchObject({
      deploymentName: 'inscriptio2',
      created: true,
    });
    // A new run finds its own again.
    const second = await run(world, { name: 'inscription' });
    expect(second.outputs).toMatchObject({
      deploymentId: first.outputs.deploymentId,
      created: false,
    });
    expect(world.fake.held.deployments).toHaveLength(2);
    for (let n = 2; n < 10; n += 1) {
      const id = `inscriptio${n}`;
      world.fake.held.deployments.push({ ...theirs, id, name: id });
    }
    world.fake.held.deployments.splice(1, 1);
    expect((await run(world, { name: 'inscription' })).error?.message).toMatch(
      /noms voisins/,
    );
  });

  it('refuses to be the first of a zone, and says for which environments', async () => {
    const world = createWorld();
    prepare(world);
    const { error } = await run(world);
    expect(error?.message).toMatch(
      /premier déploiement du projet dans cette zone.*ne génère plus.*\(test\).*Rien n’a été créé.*allowFirst: true/s,
    );
    expect(world.fake.count('createDeployment')).toBe(0);
    expect(world.fake.held.deployments).toEqual([]);
  });

  it('is the first where that is accepted, and still says what it does', async () => {
    const world = createWorld();
    prepare(world);
    const { error, logs } = await run(world, { allowFirst: true });
    expect(error).toBeUndefined();
    expect(logs.join('\n')).toMatch(/\(test\)\. Déclarez un déploiement/);
    expect(ofThisRun(world)).toHaveLength(1);
  });

  it('declares nothing where it would be the first, if told so, and the others else', async () => {
    const world = createWorld();
    prepare(world);
    const first = await run(world, { skipFirst: true });
    expect(first.error).toBeUndefined();
    expect(first.outputs).toMatchObject({ deploymentId: '', created: false });
    expect(first.logs.join('\n')).toMatch(/il n’y a rien à déclarer/);
    expect(world.fake.count('createDeployment')).toBe(0);
    expect(await world.deps.ledger.list(mockCredentials.user(), 'task-1')).toBe(
      undefined,
    );
    world.fake.held.deployments.push(deploymentIn('env-test'));
    expect((await run(world, { skipFirst: true })).outputs).toMatchObject({
      created: true,
    });
  });

  it('takes up its first deployment when resumed without its checkpoint', async () => {
    const world = createWorld();
    prepare(world);
    await run(world, { allowFirst: true }, { kill: 'between' });
    const { error } = await run(world);
    expect(error).toBeUndefined();
    expect(ofThisRun(world)).toHaveLength(1);
  });

  it('takes up the environment’s own deployment only, and tells what differs', async () => {
    const world = createWorld();
    prepare(world);
    world.fake.held.deployments.push(
      deploymentIn('env-test', 'api'),
      deploymentIn('env-dev', 'api'),
    );
    const { outputs, logs } = await run(world, { autosync: false });
    expect(outputs).toMatchObject({
      deploymentId: 'api-env-dev',
      created: false,
    });
    expect(logs.join('\n')).toMatch(
      /ne sont pas modifiées : sources, synchronisation automatique\./,
    );
    expect(world.fake.count('createDeployment')).toBe(0);
  });

  it.each([
    ['environment', { environment: 'lune' }, /« lune ».*possibles : dev, test/],
    ['source', { sources: [{ repository: 'lune' }] }, /possibles : infra\./],
  ])(
    'refuses an unknown %s before any write, and names those there are',
    async (_, wrong, message) => {
      const world = createWorld();
      prepare(world);
      const { error } = await run(world, wrong);
      expect(error?.message).toMatch(message);
      expect(world.fake.count('createDeployment')).toBe(0);
    },
  );

  it.each([
    ['name', { name: 'Api_1' }, /2 à 11/],
    ['environment', { environment: '../x' }, /nom d’environnement/],
    ['repository', { sources: [{ repository: '../x' }] }, /nom de dépôt/],
    ['list of sources', { sources: [] }, /au moins une source/],
    ['path', { sources: [{ repository: 'infra', path: 'a\nb' }] }, /une ligne/],
    ['project', { project: '/' }, /ni l’identifiant/],
  ])('refuses a wrong %s before any call', async (_, wrong, message) => {
    const world = createWorld();
    const { error } = await run(world, wrong);
    expect(error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });
});
