import { mockCredentials } from '@backstage/backend-test-utils';
import { createWorld, runAction } from '../__testUtils__/harness';
import { createCatalogRefreshAction } from '../actions/catalogRefresh';
import { createProjectWaitAction } from '../actions/projectWait';

describe('a run that fails', () => {
  const wait = (
    world: ReturnType<typeof createWorld>,
    options?: Parameters<typeof runAction>[2],
  ) =>
    runAction(
      createProjectWaitAction(world.deps),
      { project: 'demo' },
      options,
    );

  it('notifies its user once, in a way that a later failure replaces', async () => {
    const world = createWorld();
    const { error } = await wait(world);
    expect(error).toBeDefined();
    expect(world.notified.mock.calls).toEqual([
      [
        {
          recipients: {
            type: 'entity',
            entityRef: mockCredentials.user().principal.userEntityRef,
          },
          payload: {
            title: 'L’exécution du modèle « api-nodejs » s’est arrêtée',
            description: `Une étape : ${error?.message}`,
            link: '/create/tasks/task-1',
            severity: 'high',
            topic: 'cloud-pi-native:run',
            scope: 'cloud-pi-native:run:task-1',
          },
        },
      ],
    ]);
  });

  it('notifies of a session that is over, without its token', async () => {
    const world = createWorld();
    world.user.tokens = undefined;
    await wait(world);
    expect(JSON.stringify(world.notified.mock.calls)).toMatch(/Reprendre/);
    expect(JSON.stringify(world.notified.mock.calls)).not.toContain('canary');
  });

  it('notifies of nothing where it was cancelled, tried dry, or went well', async () => {
    const world = createWorld();
    await wait(world, { signal: AbortSignal.abort() });
    await runAction(
      createProjectWaitAction(world.deps),
      { project: '../x' },
      { isDryRun: true },
    );
    world.fake.addProject();
    await wait(world);
    expect(world.notified).not.toHaveBeenCalled();
  });

  it('fails with its own error where notifications fail, or are absent', async () => {
    const world = createWorld();
    world.notified.mockRejectedValueOnce(new Error('no such plugin'));
    expect((await wait(world)).error?.message).toMatch(/introuvable/);
    expect(world.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('no such plugin'),
    );
    const silent = { ...world.deps, notifications: undefined };
    const { error } = await runAction(createProjectWaitAction(silent), {
      project: 'demo',
    });
    expect(error?.message).toMatch(/introuvable/);
  });

  it('shortens what is long', async () => {
    const world = createWorld();
    const { error } = await runAction(
      createCatalogRefreshAction({
        ...world.deps,
        catalog: { getEntitiesByRefs: async () => ({ items: [] }) },
        events: { publish: async () => {} },
        refresh: {
          pace: { firstMs: 1, longestMs: 1 },
          timeoutMs: 1,
          republishMs: 1,
        },
      }),
      { project: 'demo', entityRefs: ['x'.repeat(2_000)] },
    );
    expect(error).toBeDefined();
    expect(world.notified.mock.calls).toEqual([
      [
        expect.objectContaining({
          payload: expect.objectContaining({
            description: expect.stringMatching(/^.{499}…$/),
          }),
        }),
      ],
    ]);
  });
});
