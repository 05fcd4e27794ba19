import { projectOfRun } from './projectOfRun';

const platform = (made: object[] | undefined, standing: object) =>
  ({
    runResources: async () => made,
    nameStanding: async () => ({ isCertain: true, ...standing }),
    projectFailure: async () => ({}),
  }) as unknown as Parameters<typeof projectOfRun>[0];

it.each([
  [{ project: 'demo' }, undefined, { standing: 'free' }, 'demo'],
  [{ name: 'demo' }, [{ project: 'demo-1' }], { standing: 'taken' }, 'demo-1'],
  [{ name: 'demo' }, undefined, { standing: 'own', slug: 'demo' }, 'demo'],
  [{ name: 'demo' }, [], { standing: 'member', slug: 'demo' }, undefined],
  [{ message: 'x' }, undefined, { standing: 'free' }, undefined],
  [undefined, undefined, { standing: 'free' }, undefined],
])('of a run with %j', async (parameters, made, standing, expected) => {
  const task = {
    id: '1',
    status: '',
    createdAt: '',
    spec: { steps: [], parameters },
  };
  expect(await projectOfRun(platform(made, standing), task)).toBe(expected);
});
