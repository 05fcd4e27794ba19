import { parse } from 'yaml';
import { z } from 'zod';
import {
  buildSnapshot,
  evaluate,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { Check, inDocumentation, inText, matches } from './__testUtils__/check';
import { Fence, inlineCode, Page, readPages } from './__testUtils__/pages';
import { CATALOGUE, JOB_VARIABLES } from './__testUtils__/platform';

const FILES = Object.keys(CATALOGUE);
const JOBS = Object.values(CATALOGUE).flat();

// Followed by letters of the name: what is left out (`.java:…`) names no job.
const JOB =
  /(?<![\w/])(\.(?:vault|kaniko|buildkit|java|npm|node|sonar|helm):[a-z][\w-]*|\.repo_pull_sync\w*)/g;

// The rules' texts tell of forms that are read elsewhere, and wrong.
const TOLD_TO_BE_WRONG: Readonly<Record<string, readonly string[]>> = {
  'conformite/prerequis.md': [
    ...['.kaniko:build', '.node:sonar', '.gitlab-ci.dso.yml'],
  ],
};

const isTold = ({ file }: Page, found: string) =>
  TOLD_TO_BE_WRONG[file]?.includes(found) ?? false;

const unknownJobs: Check = page =>
  matches(page, JOB)
    .filter(({ found }) => !JOBS.includes(found) && !isTold(page, found))
    .map(({ at, found }) => `${at}: ${found}`);

const includesSchema = z.object({
  include: z
    .array(
      z.object({
        project: z.string().optional(),
        file: z.union([z.string(), z.array(z.string())]).optional(),
      }),
    )
    .optional(),
  stages: z.array(z.string()).optional(),
});

const pipelineOf = (fence: Fence) => {
  if (!/^ya?ml$/.test(fence.language)) return undefined;
  try {
    const read = includesSchema.safeParse(parse(fence.text));
    return read.success && (read.data.include ?? read.data.stages)
      ? read.data
      : undefined;
  } catch {
    return undefined; // Another test says so.
  }
};

const unknownFiles: Check = page => [
  ...page.fences.flatMap(fence =>
    (pipelineOf(fence)?.include ?? []).flatMap(({ project, file = [] }) => [
      ...(project === '$CATALOG_PATH' ? [] : [`${fence.at}: ${project}`]),
      ...[file]
        .flat()
        .filter(name => !FILES.includes(name))
        .map(name => `${fence.at}: ${name}`),
    ]),
  ),
  ...inlineCode(page)
    .filter(({ code }) => /^[a-z]+-(ci|mvn|npm|build)\.ya?ml$/.test(code))
    .filter(({ code }) => !FILES.includes(code))
    .map(({ at, code }) => `${at}: ${code}`),
];

// What no pipeline does without; analysis and signature come later in a page.
const ASKED = [
  ...['ci-dso-file', 'ci-valid', 'ci-read-secret', 'ci-catalog'],
  ...['ci-catalog-jobs', 'ci-unique-tag', 'ci-no-privileged-build'],
  'ci-no-plain-secrets',
];

/** A pipeline in full is judged as the platform would. */
const nonConformingPipelines: Check = page =>
  page.fences
    .filter(fence => pipelineOf(fence)?.stages !== undefined)
    .flatMap(fence => {
      const raw = [
        { path: '.gitlab-ci-dso.yml', text: fence.text },
        { path: 'Dockerfile', text: 'FROM scratch\nUSER 10001\n' },
        { path: 'pom.xml', text: '<project/>' },
      ].map(({ path, text }) => ({
        path,
        kind: 'file' as const,
        content: Buffer.from(text),
      }));
      return evaluate(buildSnapshot(raw, { standalone: false }))
        .findings.filter(({ rule }) => ASKED.includes(rule))
        .filter(({ verdict }) =>
          ['not-conforming', 'unknown'].includes(verdict),
        )
        .map(({ rule }) => `${fence.at}: ${rule}`);
    });

// The only ones that the platform reads.
const NAMES = ['.gitlab-ci-dso.yml', '.gitlab-ci.yml'];

const otherPipelineNames: Check = page =>
  matches(page, /\.?gitlab-ci[\w.-]*\.ya?ml\b/g)
    .filter(({ found }) => !NAMES.includes(found) && !isTold(page, found))
    .map(({ at, found }) => `${at}: ${found}`);

describe('what pages say of the CI catalogue', () => {
  it('is of its jobs', () => {
    expect(inDocumentation(unknownJobs)).toEqual([]);
    expect(
      inText(unknownJobs, '`.kaniko:build`, `.node:sonar`, `.java:build`'),
    ).toEqual([
      'reference/a.md:1: .kaniko:build',
      'reference/a.md:1: .node:sonar',
    ]);
  });

  it('is of its files, found through its variable', () => {
    expect(inDocumentation(unknownFiles)).toEqual([]);
    const wrong =
      '`helm-build.yml` `sonar-ci.yml`\n```yaml\ninclude:\n  - project: dso/catalog\n    file: [vault.yml, vault-ci.yml]\n```\n';
    expect(inText(unknownFiles, wrong)).toEqual([
      'reference/a.md:2: dso/catalog',
      'reference/a.md:2: vault.yml',
      'reference/a.md:1: helm-build.yml',
    ]);
  });

  it('names the pipeline as the platform reads it', () => {
    expect(inDocumentation(otherPipelineNames)).toEqual([]);
    expect(
      inText(
        otherPipelineNames,
        '.gitlab-ci-dso.yaml gitlab-ci-dso.yml .gitlab-ci.dso.yml .gitlab-ci-dso.yml',
      ),
    ).toHaveLength(3);
  });

  it('gives pipelines that the conformity rules take', () => {
    expect(inDocumentation(nonConformingPipelines)).toEqual([]);
    const wrong = [
      '```yaml',
      'stages: [docker-build]',
      'docker-build:',
      '  stage: docker-build',
      '  extends: .kaniko:simple-build-push',
      '  variables: { TAG: latest }',
      '```',
    ].join('\n');
    expect(inText(nonConformingPipelines, wrong)).toEqual(
      expect.arrayContaining([
        'reference/a.md:1: ci-read-secret',
        'reference/a.md:1: ci-unique-tag',
      ]),
    );
  });
});

describe('the page of the catalogue', () => {
  const page = readPages().find(
    ({ file }) => file === 'reference/catalogue-ci.md',
  );
  const text = page?.text ?? '';

  it.each(Object.entries(CATALOGUE))(
    'has %s, its jobs and its variables',
    (file, jobs) => {
      const row = text
        .split('\n')
        .find(line => line.startsWith(`| \`${file}\``));
      expect(row?.match(JOB)).toEqual(jobs);
      if (file === 'mirror.yml') return;
      const [, section = ''] = text.split(`\n## ${file}\n`);
      const [body] = section.split('\n## ');
      for (const job of jobs) expect(body).toContain(`\`${job}\``);
      const rows = [...body.matchAll(/^\| `([A-Z_]+)`/gm)].map(
        ([, name]) => name,
      );
      expect([...new Set(rows)].sort()).toEqual(
        [...(JOB_VARIABLES[file] ?? [])].sort(),
      );
    },
  );
});
