import { createWorld, runAction } from '../__testUtils__/harness';
import { createProjectWaitAction } from '../actions/projectWait';

const entry = (id: string, data: object) => ({
  id,
  action: 'Update Project',
  userId: undefined,
  createdAt: '',
  data,
});

describe('what the console’s log explains', () => {
  const wait = async (status: string, ...data: object[]) => {
    const world = createWorld();
    world.fake.addProject({ status });
    world.fake.logs = data.map((one, index) => entry(String(index), one));
    const { error, logs } = await runAction(
      createProjectWaitAction(world.deps),
      { project: 'demo' },
    );
    return `${error?.message} ${logs.join('\n')}`;
  };

  it('explains a warning by the last warning, not by an older failure', async () => {
    const told = await wait(
      'warning',
      { failed: false, warning: ['nexus'], messageResume: 'Nexus est lent' },
      { failed: ['vault'], messageResume: 'Vault est scellé' },
    );
    expect(told).toMatch(/Nexus est lent.*Outils en avertissement : nexus\./);
    expect(told).not.toContain('Vault');
  });

  it('says nothing of a failure where a warning is not explained', async () => {
    const told = await wait('warning', { failed: ['vault'], warning: true });
    expect(told).toContain('Le projet « demo » est partiellement dégradé.\n');
    expect(told).not.toContain('vault');
  });

  it('explains a failure by the last failure', async () => {
    const told = await wait(
      'failed',
      { failed: false, warning: ['nexus'] },
      { failed: ['vault'], messageResume: 'Vault est scellé' },
    );
    expect(told).toMatch(/Vault est scellé.*Outils en échec : vault\./);
  });
});
