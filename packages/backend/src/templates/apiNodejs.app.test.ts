import {
  Entity,
  componentEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { z } from 'zod';
import { CASES } from './__testUtils__/cases';
import { Files, fileOf, yamlDocuments, yamlOf } from './__testUtils__/files';
import { runTemplate } from './__testUtils__/runner';

jest.setTimeout(120_000);

const jobSchema = z.looseObject({
  stage: z.string(),
  extends: z.string().optional(),
  needs: z.array(z.string()).optional(),
});

const pipelineSchema = z.looseObject({
  include: z.array(
    z.looseObject({ project: z.string(), file: z.array(z.string()) }),
  ),
  stages: z.array(z.string()),
  variables: z.record(z.string(), z.string()),
});

const JOBS = ['read_secret', 'test', 'sonar', 'docker-build'];

describe('the application repository of api-nodejs', () => {
  let repositories: Record<string, Files>;

  beforeAll(async () => {
    const runs = await runTemplate(CASES);
    repositories = Object.fromEntries(
      Object.entries(CASES).map(([name, { repository }]) => [
        name,
        runs[name].repositories.get(repository) ?? new Map(),
      ]),
    );
  });

  it('has a pipeline whose first job reads the secrets of the chain', () => {
    const source = yamlOf(repositories.production, '.gitlab-ci-dso.yml');
    const pipeline = pipelineSchema.parse(source);
    const jobs = z
      .record(z.string(), jobSchema)
      .parse(Object.fromEntries(JOBS.map(name => [name, pipeline[name]])));

    expect(pipeline.stages).toEqual([
      'read-secret',
      'test',
      'sonar',
      'docker-build',
    ]);
    expect(pipeline.include).toEqual([
      {
        project: '$CATALOG_PATH',
        ref: 'main',
        file: ['vault-ci.yml', 'sonar-ci.yml', 'kaniko-ci.yml'],
      },
    ]);
    expect(pipeline.variables).toMatchObject({
      TAG: '${CI_COMMIT_SHORT_SHA}',
      REGISTRY_URL: '${IMAGE_REPOSITORY}',
      IMAGE_NAME: 'guichet-v2',
    });
    expect(jobs.read_secret).toEqual({
      stage: 'read-secret',
      extends: '.vault:read_secret',
    });
    expect(jobs.sonar.extends).toBe('.sonar:sonar-scanner');
    expect(jobs['docker-build'].extends).toBe('.kaniko:simple-build-push');
    for (const job of Object.values(jobs)) {
      expect(pipeline.stages).toContain(job.stage);
      for (const need of job.needs ?? []) {
        const before = pipeline.stages.indexOf(jobs[need].stage);
        expect(before).toBeLessThan(pipeline.stages.indexOf(job.stage));
      }
    }
  });

  it('gives GitLab the same pipeline by its default file name', () => {
    expect(yamlOf(repositories.development, '.gitlab-ci.yml')).toEqual({
      include: [{ local: '.gitlab-ci-dso.yml' }],
    });
  });

  it('builds in several stages, on pinned bases, an image without privilege', () => {
    const lines = fileOf(repositories.development, 'Dockerfile').split('\n');
    const valuesOf = (instruction: string) =>
      lines
        .filter(line => line.startsWith(`${instruction} `))
        .map(line => line.slice(instruction.length + 1));
    const bases = valuesOf('FROM');

    expect(bases.length).toBeGreaterThan(1);
    for (const base of bases) {
      expect(base).toMatch(
        /^(docker\.io|quay\.io|ghcr\.io)\/[\w/-]+:\d+\.\d+\.\d+-[\w-]+( AS \w+)?$/,
      );
    }
    const last = lines.slice(
      lines.findLastIndex(line => line.startsWith('FROM ')),
    );
    expect(last).toContain('USER 1000');
    expect(last).toContain('EXPOSE 8080');
    expect(last).toContain(
      'CMD ["node", "--enable-source-maps", "dist/main.js"]',
    );
  });

  it('pins every dependency, and names no registry', () => {
    const lock = fileOf(repositories.development, 'package-lock.json');
    const schema = z.object({
      name: z.literal('demo-api'),
      packages: z.record(
        z.string(),
        z.looseObject({ resolved: z.undefined().optional() }),
      ),
    });
    const { packages } = schema.parse(JSON.parse(lock));
    const manifest = z
      .looseObject({
        name: z.literal('demo-api'),
        dependencies: z.record(z.string(), z.string().regex(/^\d+\.\d+\.\d+$/)),
        devDependencies: z.record(
          z.string(),
          z.string().regex(/^\d+\.\d+\.\d+$/),
        ),
      })
      .parse(JSON.parse(fileOf(repositories.development, 'package.json')));

    const { dependencies, devDependencies } = manifest;
    expect(packages['']).toMatchObject({ dependencies, devDependencies });
    for (const [path, { integrity }] of Object.entries(packages)) {
      expect(path === '' || integrity).toBeTruthy();
    }
  });

  it.each([
    { name: 'development', slug: 'demo', repository: 'api' },
    { name: 'production', slug: 'taken-1', repository: 'guichet-v2' },
    { name: 'digits', slug: '42', repository: 'a1' },
  ])(
    'describes itself to the catalogue for $name, without what the portal derives',
    async ({ name, slug, repository }) => {
      const catalogInfo = fileOf(repositories[name], 'catalog-info.yaml');
      const [component, api] = yamlDocuments(catalogInfo);
      const entity: Entity = JSON.parse(JSON.stringify(component));

      await expect(
        componentEntityV1alpha1Validator.check(entity),
      ).resolves.toBe(true);
      expect(entity).toMatchObject({
        kind: 'Component',
        metadata: { name: `${slug}-${repository}` },
        spec: {
          type: 'service',
          owner: `group:default/${slug}`,
          system: slug,
          providesApis: [`${slug}-${repository}`],
        },
      });
      expect(entity.metadata.annotations).toEqual({
        'backstage.io/techdocs-ref': 'dir:.',
      });
      expect(api).toMatchObject({
        kind: 'API',
        metadata: { name: `${slug}-${repository}` },
        spec: { type: 'openapi', definition: { $text: './openapi.yaml' } },
      });
    },
  );

  it('keeps a hostile description inside the text fields', () => {
    const { description } = CASES.production;
    expect(yamlOf(repositories.production, 'openapi.yaml')).toMatchObject({
      info: { description },
      servers: [{ url: 'https://guichet.exemple.gouv.fr' }],
    });
  });

  it.each(Object.keys(CASES))(
    'has the documentation that it announces, in %s',
    name => {
      const files = repositories[name];
      const { nav } = z
        .looseObject({ nav: z.array(z.record(z.string(), z.string())) })
        .parse(yamlOf(files, 'mkdocs.yml'));
      for (const page of nav.flatMap(Object.values)) {
        expect(fileOf(files, `docs/${page}`)).toMatch(/^# /);
      }
    },
  );
});
