import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { createProjectEnsureAction } from './projectEnsure';
import { examples } from './projectEnsure.examples';

describe('cloud-pi-native:project:ensure', () => {
  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const world = createWorld();
      const { action, input } = stepOf({ example });
      const ensure = createProjectEnsureAction(world.deps);
      expect(action).toBe(ensure.id);
      const { error, outputs } = await runAction(ensure, {
        ...input,
        name: String(input.name),
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        projectId: world.fake.projects[0].id,
        projectSlug: 'demarches',
        entityRef: 'system:default/demarches',
        consoleUrl: 'https://console.example.org/projects/demarches',
        gitlabUrl: 'https://gitlab.example.org/forge/projects/demarches',
        created: true,
      });
    },
  );

  it('passes the quotas that the console wants', async () => {
    const world = createWorld();
    await runAction(createProjectEnsureAction(world.deps), {
      name: 'demo',
      quotas: {
        hprod: { cpu: 4, memory: 8 },
        prod: { cpu: 2, memory: 3, gpu: 1 },
      },
    });
    expect(world.fake.projects[0]).toMatchObject({
      limitless: false,
      hprodCpu: 4,
      hprodMemory: 8,
      hprodGpu: 0,
      prodCpu: 2,
      prodMemory: 3,
      prodGpu: 1,
    });
  });

  it('takes up the user’s own project, the oldest one, and tells what differs', async () => {
    const world = createWorld();
    world.fake.addProject({ ownerId: 'somebody-else', slug: 'demo' });
    world.fake.addProject({
      slug: 'demo-2',
      createdAt: '2026-02-01T00:00:00.000Z',
    });
    world.fake.addProject({
      slug: 'demo-1',
      createdAt: '2026-01-01T00:00:00.000Z',
      description: 'Autre chose',
    });
    const { outputs, logs } = await runAction(
      createProjectEnsureAction(world.deps),
      { name: 'demo', description: 'Démarches', limitless: false },
    );
    expect(outputs).toMatchObject({ projectSlug: 'demo-1', created: false });
    expect(logs.join('\n')).toMatch(/ne sont pas modifiées : description\./);
    expect(world.fake.count('createProject')).toBe(0);
  });

  it('does not take up an archived project', async () => {
    const world = createWorld();
    world.fake.addProject({
      slug: 'demo_1767225600000_archived',
      status: 'failed',
    });
    const { outputs } = await runAction(createProjectEnsureAction(world.deps), {
      name: 'demo',
      limitless: true,
    });
    expect(outputs).toMatchObject({ created: true });
  });

  it('says what the console says while it waits', async () => {
    const world = createWorld();
    world.fake.statuses = ['created', 'initializing', 'initializing'];
    const { logs } = await runAction(createProjectEnsureAction(world.deps), {
      name: 'demo',
      limitless: true,
    });
    expect(logs.filter(l => l.includes('La console indique'))).toEqual([
      'La console indique pour le projet « demo » : opérations en cours.',
      'La console indique pour le projet « demo » : succès.',
    ]);
  });

  it('fails with advice when reprovisioning does not help either', async () => {
    const world = createWorld();
    world.fake.addProject({ status: 'failed' });
    world.fake.statusAfterReplay = 'failed';
    const { error } = await runAction(createProjectEnsureAction(world.deps), {
      name: 'demo',
      limitless: true,
    });
    expect(error?.message).toMatch(/contactez le support/);
    expect(world.fake.count('replayHooks')).toBe(1);
  });

  it.each([
    ['name', { name: 'Démo', limitless: true }, /lettres minuscules/],
    ['length', { name: 'a', limitless: true }, /2 à 20/],
    ['description', { name: 'demo', description: 'x'.repeat(281) }, /280/],
    [
      'quota',
      {
        name: 'demo',
        quotas: { hprod: { cpu: -1, memory: 0 }, prod: { cpu: 0, memory: 0 } },
      },
      /CPU hors production/,
    ],
  ])('refuses a wrong %s before any call', async (_, input, message) => {
    const world = createWorld();
    const { error } = await runAction(
      createProjectEnsureAction(world.deps),
      input,
    );
    expect(error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });
});
