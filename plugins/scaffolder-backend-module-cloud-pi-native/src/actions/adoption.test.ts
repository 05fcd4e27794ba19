import { symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createWorld, runAction, stepOf } from '../__testUtils__/harness';
import { createConformityEvaluateAction } from './conformityEvaluate';
import { examples as evaluateExamples } from './conformityEvaluate.examples';
import { createRepositoryInspectAction } from './repositoryInspect';
import { examples as inspectExamples } from './repositoryInspect.examples';

const CHART = {
  'Chart.yaml': 'apiVersion: v2\nname: api\nversion: 0.1.0\n',
  'values.yaml': '',
  templates: {
    'deployment.yaml':
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          image: nginx\n',
  },
};

describe('actions that look at an application', () => {
  const directory = createMockDirectory();
  let world: ReturnType<typeof createWorld>;

  beforeEach(() => {
    world = createWorld();
    directory.setContent({
      app: {
        'package.json': '{"main":"a.js"}',
        Dockerfile: 'FROM node\nUSER root\n',
      },
      infra: CHART,
    });
  });

  const evaluate = (
    over: { sourcePath?: string; infraPath?: string } = {},
    options: Parameters<typeof runAction>[2] = {},
  ) =>
    runAction(
      createConformityEvaluateAction(world.deps),
      { sourcePath: 'app', ...over },
      { workspacePath: directory.path, ...options },
    );

  it.each(evaluateExamples)(
    'conformity:evaluate runs its example « $description »',
    async ({ example }) => {
      const step = stepOf({ example });
      expect(step.action).toBe(createConformityEvaluateAction(world.deps).id);
      const { error, outputs } = await evaluate(step.input);
      expect(error).toBeUndefined();
      expect(outputs.failing).toEqual(
        expect.arrayContaining([
          'df-rootless',
          'df-base-pinned',
          'ci-dso-file',
        ]),
      );
      expect(outputs.notConforming).toBeGreaterThan(3);
      expect(outputs.markdown).toMatch(/#### Application.*#### Déploiement/s);
      expect(outputs.markdown).toContain('**À corriger**');
      expect(world.fake.calls).toEqual([]);
    },
  );

  it.each(inspectExamples)(
    'repository:inspect runs its example « $description »',
    async ({ example }) => {
      const step = stepOf({ example });
      const action = createRepositoryInspectAction(world.deps);
      expect(step.action).toBe(action.id);
      const { error, outputs, logs } = await runAction(
        action,
        { sourcePath: String(step.input.sourcePath) },
        { workspacePath: directory.path },
      );
      expect(error).toBeUndefined();
      expect(outputs).toMatchObject({
        stack: 'node',
        dockerfile: 'Dockerfile',
        entry: 'a.js',
      });
      expect(logs.join('\n')).toMatch(/Node\.js/);
      expect(world.fake.calls).toEqual([]);
    },
  );

  it('lets nothing of a repository be Markdown', async () => {
    directory.addContent({
      app: {
        Dockerfile: 'FROM node\nENV A=[x](https://evil) PASSWORD=canary\n',
      },
    });
    const { outputs } = await evaluate();
    expect(outputs.markdown).not.toMatch(/(?<!\\)\]\(https:\/\/evil/);
    expect(outputs.markdown).not.toContain('canary');
  });

  it('judges an empty folder, and a dry run alike', async () => {
    directory.addContent({ empty: {} });
    const empty = await evaluate({ sourcePath: 'empty' });
    expect(empty.error).toBeUndefined();
    const dry = await evaluate({}, { isDryRun: true });
    expect(dry.outputs).toEqual((await evaluate()).outputs);
    expect(world.fake.calls).toEqual([]);
  });

  it.each([
    { sourcePath: '../x' },
    { sourcePath: '/etc' },
    { sourcePath: 'a%2f..' },
    { sourcePath: '' },
    { infraPath: '../x' },
    { infraPath: '/etc' },
  ])('refuse a folder out of the workspace: %j', async over => {
    expect((await evaluate(over)).error?.message).toMatch(/chemin relatif/);
  });

  it('refuse a folder with a link', async () => {
    symlinkSync('/etc', directory.resolve('app/link'));
    expect((await evaluate()).error?.message).toMatch(/lien symbolique/);
  });
});
