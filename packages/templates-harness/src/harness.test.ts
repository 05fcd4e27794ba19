import { rulesById } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { check } from './check';
import { produce, Product } from './produce';
import { Sandbox, startSandbox } from './sandbox';
import { Scaffolder, startScaffolder } from './scaffolder';
import { casesOf, TEMPLATES } from './templates';
import { Case } from './templates/Template';
import { TOLERATED } from './tolerated';

jest.setTimeout(180_000);

/** The default of each template, and the combination that differs the most. */
const CASES = TEMPLATES.map(template => {
  const [reference, ...others] = casesOf(template);
  const furthest = others.reduce<Case | undefined>(
    (found, one) => (one.name.length > (found?.name.length ?? 0) ? one : found),
    undefined,
  );
  // Operations need a project each: their default will do here.
  const other = template.toolchain && furthest;
  return { reference, cases: other ? [reference, other] : [reference] };
});

describe('templates, run by the real scaffolder against the sandbox', () => {
  let sandbox: Sandbox | undefined;
  let scaffolder: Scaffolder | undefined;
  const products = new Map<string, Product>();
  const of = (project: string) => {
    const product = products.get(project);
    if (!product) throw new Error(`${project} was not run`);
    return product;
  };

  beforeAll(async () => {
    const platform = await startSandbox();
    sandbox = platform;
    const paths = TEMPLATES.map(({ path }) => path);
    const runner = await startScaffolder(platform, paths);
    scaffolder = runner;
    await Promise.all(
      CASES.flatMap(({ cases }) => cases).map(async one => {
        products.set(one.project, await produce(one, runner, platform));
      }),
    );
  });

  afterAll(async () => {
    await scaffolder?.stop();
    sandbox?.stop();
  });

  it.each(CASES)(
    'makes what is kept, and breaks no rule: $reference.template.name',
    async ({ reference, cases }) => {
      for (const one of cases) {
        const verdict = await check(of(one.project), of(reference.project));
        expect(verdict.problems).toEqual([]);
        // It was judged.
        const isApplication = one.targets.some(({ role }) => role === 'app');
        expect(verdict.tolerated.includes('ci-sign')).toBe(isApplication);
      }
    },
  );

  it('sees what changes, what breaks a rule, and what was not rendered', async () => {
    const product = of(CASES[0].reference.project);
    const changed: Product = {
      ...product,
      repositories: product.repositories.map(({ files, ...rest }) => {
        const { role } = rest;
        const edited = new Map(files);
        if (role === 'app') {
          edited.delete('CODEOWNERS');
          edited.set('README.md', '# ${{ values.slug }}\n');
          edited.set('broken.json', '{');
        } else {
          const path = 'templates/_helpers.tpl';
          const text = files.get(path) ?? '';
          edited.set(path, text.replace('runAsNonRoot: true', 'runAsUser: 0'));
        }
        return { ...rest, files: edited };
      }),
    };
    const { problems } = await check(changed, changed);
    expect(problems).toEqual([
      expect.stringMatching(/^app: broken\.json: SyntaxError/),
      'app: README.md: left to render: ${{',
      expect.stringMatching(/^app: docs is not-conforming/),
      expect.stringMatching(/^app: codeowners is not-conforming/),
      expect.stringMatching(/^infra: k8s-restricted is/),
      expect.stringMatching(/^infra: k8s-no-forced-uid is/),
      expect.stringMatching(/^not as kept:[^]*runAsUser: 0/),
    ]);
  });

  it('refuses a run that the platform refuses, with the reason', async () => {
    const [{ reference }] = CASES;
    await expect(
      scaffolder?.run({
        template: reference.template.name,
        values: {
          ...reference.values,
          name: 'refuse',
          placement: { stage: 'dev', cluster: 'inconnu' },
        },
      }),
    ).rejects.toThrow(/the run is failed[^]*inconnu/);
  });

  it('tolerates rules that exist only', () => {
    const unknown = Object.keys(TOLERATED).filter(rule => !rulesById.has(rule));
    expect(unknown).toEqual([]);
  });
});
