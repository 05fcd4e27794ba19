import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { createRepositoryEnsureAction } from './repositoryEnsure';
import { examples } from './repositoryEnsure.examples';

describe('cloud-pi-native:repository:ensure', () => {
  it.each(examples)(
    'runs its example « $description »',
    async ({ example }) => {
      const world = createWorld();
      world.fake.addProject({ name: 'demarches' });
      const { action, input } = stepOf({ example });
      const ensure = createRepositoryEnsureAction(world.deps);
      expect(action).toBe(ensure.id);
      const name = String(input.name);
      const { error, outputs } = await runAction(ensure, {
        ...input,
        project: String(input.project),
        name,
        // The templating of the scaffolder is not part of this test.
        ...(input.externalToken !== undefined && {
          externalToken: 'canary-external-token',
        }),
      });
      expect(error).toBeUndefined();
      expect(outputs).toEqual({
        repositoryId: world.fake.repositories[0].id,
        repositoryName: name,
        gitlabPath: `forge/projects/demarches/${name}`,
        cloneUrl: `https://gitlab.example.org/forge/projects/demarches/${name}.git`,
        webUrl: `https://gitlab.example.org/forge/projects/demarches/${name}`,
        created: true,
      });
    },
  );

  it('leaves an existing repository as it is, and tells what differs', async () => {
    const world = createWorld();
    world.fake.addProject();
    world.fake.addRepository({ deployPath: 'chart' });
    const { outputs, logs } = await runAction(
      createRepositoryEnsureAction(world.deps),
      {
        project: 'demo',
        name: 'api',
        isInfra: true,
        deployRevision: 'HEAD',
        deployPath: '.',
      },
    );
    expect(outputs).toMatchObject({ created: false });
    expect(logs.join('\n')).toMatch(
      /ne sont pas modifiées : dépôt d’infrastructure, chemin à déployer\./,
    );
    expect(world.fake.count('createRepository')).toBe(0);
  });

  it('says that the project is unknown', async () => {
    const world = createWorld();
    const { error } = await runAction(
      createRepositoryEnsureAction(world.deps),
      {
        project: 'nowhere',
        name: 'api',
      },
    );
    expect(error?.message).toMatch(/introuvable dans la console/);
  });

  it.each([
    ['name', { project: 'demo', name: '-api' }, /tirets/],
    ['reserved name', { project: 'demo', name: 'mirror' }, /réservé/],
    ['project', { project: '../admin', name: 'api' }, /ni l’identifiant/],
    [
      'scheme',
      { project: 'demo', name: 'api', externalUrl: 'http://e.org/a.git' },
      /https/,
    ],
    [
      'address with credentials',
      { project: 'demo', name: 'api', externalUrl: 'https://u:p@e.org/a.git' },
      /identifiants/,
    ],
    [
      'value of two lines',
      { project: 'demo', name: 'api', deployPath: 'a\nb' },
      /une ligne/,
    ],
  ])('refuses a wrong %s before any call', async (_, input, message) => {
    const world = createWorld();
    const { error } = await runAction(
      createRepositoryEnsureAction(world.deps),
      input,
    );
    expect(error?.message).toMatch(message);
    expect(world.fake.calls).toEqual([]);
  });
});
