import { commitOf } from './__testUtils__/actions';
import { CASES } from './__testUtils__/cases';
import { Files, fileOf } from './__testUtils__/files';
import { TemplateRun, loadTemplate, runTemplate } from './__testUtils__/runner';

jest.setTimeout(120_000);

const ACTIONS = [
  'cloud-pi-native:project:ensure',
  'cloud-pi-native:repository:ensure',
  'cloud-pi-native:environment:ensure',
  'cloud-pi-native:repository:push',
  'cloud-pi-native:catalog:refresh',
  'fetch:template',
];

const GOLDEN = [
  'catalog-info.yaml',
  '.gitlab-ci-dso.yml',
  'Chart.yaml',
  'values.yaml',
  /^values-.*\.yaml$/,
];

const goldenFiles = (files: Files) =>
  Object.fromEntries(
    [...files].filter(([path]) =>
      GOLDEN.some(name =>
        typeof name === 'string' ? name === path : name.test(path),
      ),
    ),
  );

describe('a run of api-nodejs', () => {
  let runs: Record<string, TemplateRun>;

  beforeAll(async () => {
    runs = await runTemplate(CASES, { imageRegistry: 'harbor.exemple.fr' });
  });

  it('uses known actions only, in steps that a person can read', () => {
    const { steps } = loadTemplate().spec;
    expect(ACTIONS).toEqual(expect.arrayContaining(steps.map(s => s.action)));
    expect(steps.map(step => step.name)).toMatchInlineSnapshot(`
      [
        "Créer le projet",
        "Créer le dépôt applicatif",
        "Créer le dépôt d’infrastructure",
        "Créer l’environnement",
        "Préparer l’application",
        "Envoyer l’application dans son dépôt",
        "Préparer le déploiement",
        "Envoyer le déploiement dans son dépôt",
        "Publier dans le catalogue",
      ]
    `);
  });

  it('asks the platform for what the form says, in order, with native types', () => {
    expect(runs.production.calls).toMatchSnapshot();
  });

  it('orders the quota where the environment is', () => {
    expect(runs.digits.calls[0].input).toMatchObject({
      name: '42',
      quotas: {
        hprod: { cpu: 1.5, memory: 1, gpu: 0 },
        prod: { cpu: 0, memory: 0, gpu: 0 },
      },
    });
  });

  it('ends with links to all that was made, and what to do next', () => {
    expect(runs.production.output).toMatchSnapshot();
  });

  it.each(Object.keys(CASES))('makes the golden repositories of %s', name => {
    const { repositories } = runs[name];
    for (const [repository, files] of repositories) {
      expect([...files.keys()]).toMatchSnapshot(`${repository}: files`);
      expect(goldenFiles(files)).toMatchSnapshot(`${repository}: content`);
    }
    expect(repositories.size).toBe(2);
  });

  it.each(Object.keys(CASES))('leaves nothing to render in %s', name => {
    for (const files of runs[name].repositories.values()) {
      for (const [path, content] of files) {
        expect(path).not.toMatch(/\$\{\{/);
        // The description of a case holds one such expression, which must stay.
        expect(content.replaceAll('${{ secrets.x }}', '')).not.toMatch(
          /\$\{\{|\{%|undefined|\[object/,
        );
      }
    }
  });

  it('deploys the image that the first pipeline will publish', () => {
    const { repositories } = runs.development;
    const infra = repositories.get('api-infra') ?? new Map();
    const tag = commitOf('api').slice(0, 8);
    expect(fileOf(infra, 'values-dev.yaml')).toContain(`tag: "${tag}"`);
  });
});
