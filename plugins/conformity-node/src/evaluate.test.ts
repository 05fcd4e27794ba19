import {
  describeRule,
  labels,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { snapshotOf } from './testing/fixtures';
import { evaluate, evaluateWith } from './evaluate';
import { conforming, notConforming } from './outcomes';
import { Clue, Rule } from './Rule';

const rule = (check: Rule['check'], id = 'a-rule'): Rule => ({
  description: describeRule({ ...labels, id }),
  check,
});

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      containers: [{ name: api, image: "demo/api:main" }]
`;

const evidenceOf = (clues: Clue[], files: Record<string, string> = {}) =>
  evaluateWith([rule(() => notConforming(clues))], snapshotOf(files))
    .findings[0]?.evidence;

describe('evaluate', () => {
  it('has an unknown verdict where a check throws, and goes on', () => {
    const broken = rule(() => {
      throw new Error('secret of the machine');
    }, 'broken');
    const { findings } = evaluateWith(
      [broken, rule(() => conforming(), 'sound')],
      snapshotOf({}),
    );
    expect(findings.map(one => [one.rule, one.verdict])).toEqual([
      ['broken', 'unknown'],
      ['sound', 'conforming'],
    ]);
    expect(findings[0]?.reason?.en).toContain('cannot read');
    expect(JSON.stringify(findings)).not.toContain('secret of the machine');
  });

  it('does not miss a file in a repository that was not read whole', () => {
    const limits = [{ fr: 'Trop de fichiers.', en: 'Too many files.' }];
    const cut = { ...snapshotOf({ 'a.yaml': 'a: 1\n' }), limits };
    const missing: Clue = { value: 'CODEOWNERS' };
    const verdictOf = (clue: Clue, snapshot = cut) =>
      evaluateWith([rule(() => notConforming([clue]))], snapshot).findings[0];
    expect(verdictOf(missing)).toMatchObject({
      verdict: 'unknown',
      reason: { en: 'Too many files.' },
    });
    expect(verdictOf({ file: 'a.yaml' })?.verdict).toBe('not-conforming');
    expect(verdictOf(missing, { ...cut, limits: [] })?.verdict).toBe(
      'not-conforming',
    );
  });

  it('shows some of the evidence, and of each a line', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      file: 'a',
      value: `${index}\nthe rest`,
    }));
    const shown = evidenceOf(many);
    expect(shown).toHaveLength(20);
    expect(shown?.[3]).toEqual({ file: 'a', value: '3' });
    expect(evidenceOf([{ value: 'x'.repeat(300) }])).toEqual([
      { value: `${'x'.repeat(200)}…` },
    ]);
  });

  it('says once what a chart says for each environment', () => {
    const files = {
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'values-dev.yaml': 'a: 1\n',
      'values-prod.yaml': 'a: 2\n',
      'templates/api.yaml': DEPLOYMENT,
    };
    const everywhere = rule(({ manifests }) =>
      notConforming(
        manifests.all.map(manifest => ({
          place: { manifest, path: ['spec'] },
          value: manifest.name,
        })),
      ),
    );
    const { findings } = evaluateWith([everywhere], snapshotOf(files));
    expect(findings[0]?.evidence).toEqual([
      { file: 'templates/api.yaml', line: 4, value: 'api' },
    ]);
    expect(findings[0]?.confidence).toBe('probable');
  });

  it('tells lines of files and of manifests, and does without', () => {
    const files = { 'k8s/api.yaml': `a: 1\n---\n${DEPLOYMENT}`, b: 'x' };
    const clues: Clue[] = [
      { file: 'b', at: 7 },
      { file: 'k8s/api.yaml', at: { document: 1, path: ['metadata', 'name'] } },
      { file: 'k8s/api.yaml', at: { document: 9, path: ['nowhere'] } },
      { file: 'nowhere.yaml', at: { document: 0, path: ['a'] } },
      {},
    ];
    expect(evidenceOf(clues, files)).toEqual([
      { file: 'b', line: 7 },
      { file: 'k8s/api.yaml', line: 5 },
      { file: 'k8s/api.yaml' },
      { file: 'nowhere.yaml' },
      {},
    ]);
  });

  it('is certain of what is written, and probable of what was not rendered', () => {
    const confidence = (files: Record<string, string>) =>
      evaluateWith(
        [
          rule(({ manifests: { all } }) =>
            notConforming(
              all.map(manifest => ({ place: { manifest, path: [] } })),
            ),
          ),
        ],
        snapshotOf(files),
      ).findings[0]?.confidence;
    expect(confidence({ 'k8s/api.yaml': DEPLOYMENT })).toBe('certain');
    expect(
      confidence({
        'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
        'templates/api.yaml': DEPLOYMENT,
      }),
    ).toBe('probable');
  });

  it('tells what was not read, as far as it is of use', () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`k8s/${index}.yaml`, 'a: [\n']),
    );
    const { limits } = evaluateWith([], snapshotOf(files));
    expect(limits).toHaveLength(51);
    expect(limits.at(-1)?.en).toBe('And 10 others.');
  });

  it('repeats no secret of a repository, whatever rule looks at it', () => {
    const secret = 'hunter2-of-the-test';
    const files = {
      Dockerfile: `FROM docker.io/library/node:24\nARG API_TOKEN=${secret}\nENV DB_PASSWORD=${secret}\nRUN curl -u me:${secret} https://me:${secret}@example.org\n`,
      '.gitlab-ci-dso.yml': `variables: { TOKEN: ${secret}, PASSWORD: { value: ${secret}, description: x } }\ninclude: [{ remote: "https://me:${secret}@example.org/ci.yml" }]\nbuild:\n  script: ["docker login -u me -p ${secret}", "curl -H 'Authorization: Bearer ${secret}' x"]\n  variables: { SONAR_TOKEN: ${secret} }\n`,
      '.env': `PASSWORD=${secret}\n`,
      'k8s/config.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { password: ${secret}, application.yaml: "password: ${secret}" }\n`,
      'k8s/secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nstringData: { password: ${secret} }\ndata: { other: ${secret} }\n`,
      'k8s/api.yaml': DEPLOYMENT.replace(
        'name: api, image',
        `name: api, env: [{ name: DB_PASSWORD, value: ${secret} }, { name: DB_URL, value: "postgres://me:${secret}@db/app" }], args: ["--password=${secret}"], image`,
      ),
      'k8s/kustomization.yaml': `resources: ["https://me:${secret}@example.org/a.yaml", "git::https://me:${secret}@example.org/a"]\nsecretGenerator: [{ name: a, literals: ["token=${secret}"] }]\nconfigMapGenerator: [{ name: b, literals: ["password=${secret}"] }]\n`,
      'k8s/a.sops.yaml': `password: ${secret}\n`,
      'chart/Chart.yaml':
        'apiVersion: v2\nname: demo\nversion: 0.1.0\ndependencies: [{ name: postgresql, version: ^1, repository: "https://me:' +
        `${secret}@example.org" }]\n`,
      'chart/values.yaml': `password: ${secret}\npostgresql: { auth: { password: ${secret} } }\n`,
      'chart/templates/secret.yaml':
        'apiVersion: v1\nkind: Secret\nmetadata: { name: b }\nstringData: { password: {{ .Values.password }} }\n',
      'chart/templates/config.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: b }\ndata: { password: {{ .Values.password }} }\n',
      'application.properties': `spring.datasource.password=${secret}\n`,
      'package.json': `{ "config": { "token": "${secret}" } }`,
      id_rsa: `-----BEGIN OPENSSH PRIVATE KEY-----\n${secret}\n`,
    };
    const evaluation = evaluate(snapshotOf(files));
    const telling = evaluation.findings.filter(one =>
      JSON.stringify(one).includes(secret),
    );
    expect(telling).toEqual([]);
    expect(JSON.stringify(evaluation)).not.toContain(secret);
    expect(
      evaluation.findings.some(({ verdict }) => verdict === 'not-conforming'),
    ).toBe(true);
  });
});
