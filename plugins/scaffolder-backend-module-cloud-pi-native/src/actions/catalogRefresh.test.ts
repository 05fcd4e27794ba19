import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { PROJECT_CHANGED_TOPIC } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { createCatalogRefreshAction } from './catalogRefresh';
import { examples } from './catalogRefresh.examples';

const SYSTEM = 'system:default/demarches';
const COMPONENT = 'component:default/demarches.api';

describe('cloud-pi-native:catalog:refresh', () => {
  let present: Set<string>;
  let world: ReturnType<typeof createWorld>;
  const publish = jest.fn();
  const getEntitiesByRefs = jest.fn();

  beforeEach(() => {
    world = createWorld();
    present = new Set();
    publish.mockReset();
    getEntitiesByRefs.mockReset();
    getEntitiesByRefs.mockImplementation(
      async ({ entityRefs }: { entityRefs: string[] }) => ({
        items: entityRefs.map(ref =>
          present.has(ref)
            ? { apiVersion: 'v1', kind: 'x', metadata: { name: 'x' } }
            : undefined,
        ),
      }),
    );
  });

  const refresh = (
    input: { project: string; entityRefs?: string[] },
    options: Parameters<typeof runAction>[2] = {},
    timeoutMs = 10_000,
  ) =>
    runAction(
      createCatalogRefreshAction({
        ...world.deps,
        catalog: { ...catalogServiceMock(), getEntitiesByRefs },
        events: { publish },
        refresh: {
          pace: { firstMs: 1, longestMs: 2 },
          timeoutMs,
          republishMs: 0,
        },
      }),
      input,
      options,
    );

  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      present = new Set([SYSTEM, COMPONENT]);
      const { action, input } = stepOf({ example });
      expect(action).toBe('cloud-pi-native:catalog:refresh');
      const { error, outputs } = await refresh({
        ...input,
        project: String(input.project),
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        entityRefs: input.entityRefs ?? [],
        missingEntityRefs: [],
      });
      expect(publish).toHaveBeenCalledWith({
        topic: PROJECT_CHANGED_TOPIC,
        eventPayload: { project: 'demarches' },
      });
    },
  );

  it('waits, and says again that the project changed, until all are there', async () => {
    publish.mockImplementation(async () => {
      if (publish.mock.calls.length === 2) present.add(SYSTEM);
      if (publish.mock.calls.length === 4) present.add(COMPONENT);
    });
    const { outputs, logs } = await refresh({
      project: 'demarches',
      entityRefs: ['System:demarches', COMPONENT],
    });
    expect(outputs).toEqual({
      entityRefs: [SYSTEM, COMPONENT],
      missingEntityRefs: [],
    });
    expect(publish).toHaveBeenCalledTimes(4);
    expect(logs).toContain('Le catalogue est à jour.');
  });

  it('ends with a warning that names what is missing: nothing is broken', async () => {
    present.add(SYSTEM);
    const { error, outputs, logs } = await refresh(
      { project: 'demarches', entityRefs: [SYSTEM, COMPONENT] },
      {},
      10,
    );
    expect(error).toBeUndefined();
    expect(outputs).toEqual({
      entityRefs: [SYSTEM],
      missingEntityRefs: [COMPONENT],
    });
    expect(logs.at(-1)).toMatch(`Pas encore dans le catalogue : ${COMPONENT}`);
  });

  it('asks a catalogue that fails again', async () => {
    present.add(SYSTEM);
    getEntitiesByRefs.mockRejectedValueOnce(new Error('503'));
    const { error, outputs } = await refresh({
      project: 'demarches',
      entityRefs: [SYSTEM],
    });
    expect(error).toBeUndefined();
    expect(outputs.missingEntityRefs).toEqual([]);
  });

  it('stops when the run is cancelled', async () => {
    const controller = new AbortController();
    publish.mockImplementation(async () => controller.abort());
    const { error } = await refresh(
      { project: 'demarches', entityRefs: [SYSTEM] },
      { signal: controller.signal },
    );
    expect(error?.message).toBe('L’étape a été annulée.');
  });

  it('does nothing in a dry run', async () => {
    const { outputs } = await refresh(
      { project: 'demarches', entityRefs: [SYSTEM] },
      { isDryRun: true },
    );
    expect(outputs).toEqual({ entityRefs: [SYSTEM], missingEntityRefs: [] });
    expect(publish).not.toHaveBeenCalled();
    expect(getEntitiesByRefs).not.toHaveBeenCalled();
  });

  it('refuses what is not a reference', async () => {
    const { error } = await refresh({
      project: 'demarches',
      entityRefs: ['sans-genre'],
    });
    expect(error?.message).toMatch(/n’est pas une référence/);
    expect(publish).not.toHaveBeenCalled();
  });
});
