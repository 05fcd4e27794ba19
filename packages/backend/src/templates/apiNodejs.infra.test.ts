import { z } from 'zod';
import { CASES } from './__testUtils__/cases';
import { Files, fileOf, yamlDocuments, yamlOf } from './__testUtils__/files';
import { renderChart } from './__testUtils__/helm';
import { violations } from './__testUtils__/kubernetesRules';
import { runTemplate } from './__testUtils__/runner';

jest.setTimeout(120_000);

const kindSchema = z.looseObject({ kind: z.string() });
const cores = (quantity: string) =>
  Number(/^(\d+)m$/.exec(quantity)?.[1]) / 1000;
const gibibytes = (quantity: string) =>
  Number(/^(\d+)Mi$/.exec(quantity)?.[1]) / 1024;

const scalingSchema = z.looseObject({
  spec: z.looseObject({ minReplicas: z.number(), maxReplicas: z.number() }),
});

const deploymentSchema = z.looseObject({
  spec: z.looseObject({
    strategy: z.looseObject({
      rollingUpdate: z.looseObject({ maxSurge: z.number() }),
    }),
    template: z.looseObject({
      metadata: z.looseObject({ labels: z.record(z.string(), z.string()) }),
      spec: z.looseObject({
        containers: z
          .array(
            z.looseObject({
              image: z.string(),
              envFrom: z.array(z.looseObject({})),
              resources: z
                .object({
                  limits: z.object({ cpu: z.string(), memory: z.string() }),
                })
                .loose(),
            }),
          )
          .length(1),
      }),
    }),
  }),
});

describe('the infrastructure repository of api-nodejs', () => {
  const charts: Record<string, Files> = {};

  beforeAll(async () => {
    const runs = await runTemplate(CASES);
    for (const [name, { repository }] of Object.entries(CASES)) {
      charts[name] =
        runs[name].repositories.get(`${repository}-infra`) ?? new Map();
    }
  });

  const objectsOf = (
    name: keyof typeof CASES,
    over?: { [key: string]: unknown },
  ) =>
    renderChart(
      charts[name],
      ['values.yaml', `values-${CASES[name].environment}.yaml`],
      over,
    );
  const one = (objects: unknown[], kind: string): unknown =>
    objects.find(object => kindSchema.parse(object).kind === kind);
  const names = ['development', 'production', 'digits'] as const;

  it.each(names)('breaks no rule of the platform, for %s', name => {
    expect(violations(objectsOf(name))).toEqual([]);
    expect(violations(objectsOf(name, { vault: { enabled: true } }))).toEqual(
      [],
    );
  });

  it('yields the golden objects', () => {
    expect(
      objectsOf('production', { vault: { enabled: true } }),
    ).toMatchSnapshot();
  });

  it.each(names)('fits in the quota of %s while it rolls out', name => {
    const objects = objectsOf(name);
    const { spec } = scalingSchema.parse(
      one(objects, 'HorizontalPodAutoscaler'),
    );
    const deployment = deploymentSchema.parse(one(objects, 'Deployment'));
    const pods =
      spec.maxReplicas + deployment.spec.strategy.rollingUpdate.maxSurge;
    const [{ resources }] = deployment.spec.template.spec.containers;

    expect(pods * cores(resources.limits.cpu)).toBeLessThanOrEqual(
      CASES[name].cpu,
    );
    expect(pods * gibibytes(resources.limits.memory)).toBeLessThanOrEqual(
      CASES[name].memory,
    );
    expect(spec.minReplicas).toBe(name === 'production' ? 2 : 1);
  });

  it('labels the environment with a word of the platform', () => {
    const envOf = (name: keyof typeof CASES) =>
      deploymentSchema.parse(one(objectsOf(name), 'Deployment')).spec.template
        .metadata.labels.env;
    expect(names.map(envOf)).toEqual(['dev', 'prod', 'test']);
  });

  it('exposes the application only when a host is given', () => {
    expect(one(objectsOf('development'), 'Ingress')).toBeUndefined();
    expect(one(objectsOf('production'), 'Ingress')).toMatchObject({
      spec: { rules: [{ host: CASES.production.host }] },
    });
  });

  it('depends on a secret only once it is asked to', () => {
    const sourcesOf = (objects: unknown[]) =>
      deploymentSchema.parse(one(objects, 'Deployment')).spec.template.spec
        .containers[0].envFrom;
    const without = objectsOf('production');
    const withSecret = objectsOf('production', { vault: { enabled: true } });

    expect(one(without, 'VaultStaticSecret')).toBeUndefined();
    expect(sourcesOf(without)).toEqual([
      { configMapRef: { name: 'guichet-v2' } },
    ]);
    expect(one(withSecret, 'VaultStaticSecret')).toMatchObject({
      spec: {
        mount: 'taken-1',
        destination: { name: 'guichet-v2', create: true },
      },
    });
    expect(sourcesOf(withSecret)).toContainEqual({
      secretRef: { name: 'guichet-v2' },
    });
  });

  it('refuses to render without the values of an environment', () => {
    expect(() => renderChart(charts.development, ['values.yaml'])).toThrow();
  });

  it('takes additional outgoing flows from its values', () => {
    const egress = [{ ports: [{ port: 5432, protocol: 'TCP' }] }];
    const objects = objectsOf('development', { networkPolicy: { egress } });
    expect(violations(objects)).toEqual([]);
    expect(one(objects, 'NetworkPolicy')).toMatchObject({
      spec: { egress: expect.arrayContaining(egress) },
    });
  });

  it('describes itself to the catalogue, so that no fall-back is shown', () => {
    expect(
      yamlDocuments(fileOf(charts.digits, 'catalog-info.yaml')),
    ).toMatchObject([
      {
        kind: 'Resource',
        metadata: { name: '42-a1-infra' },
        spec: {
          type: 'helm-chart',
          owner: 'group:default/42',
          system: '42',
          dependencyOf: ['component:default/42-a1'],
        },
      },
    ]);
    expect(yamlOf(charts.digits, 'Chart.yaml')).toMatchObject({
      apiVersion: 'v2',
      name: 'a1',
    });
  });
});
