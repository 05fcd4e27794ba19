import { snapshotOf } from '../testing/fixtures';
import { PlatformFacts } from '../snapshot/Snapshot';
import { YamlFiles } from '../parse/YamlFiles';
import { Job, Pipeline } from './Pipeline';
import { DSO_FILE, GITLAB_FILE, readPipelines } from './readPipeline';

function all(
  files: Record<string, string>,
  platform?: PlatformFacts,
): Pipeline[] {
  const snapshot = snapshotOf(files, platform);
  return readPipelines(snapshot, new YamlFiles(snapshot));
}

function pipeline(text: string, others: Record<string, string> = {}): Pipeline {
  const [first] = all({ [DSO_FILE]: text, ...others });
  if (!first) throw new Error('no pipeline');
  return first;
}

function job({ jobs }: Pipeline, name: string): Job {
  const found = jobs.find(one => one.name === name);
  if (!found) throw new Error(`no job ${name}`);
  return found;
}

const names = ({ jobs }: Pipeline) => jobs.map(({ name }) => name);

describe('the file that GitLab starts from', () => {
  const both = { [DSO_FILE]: 'a: { script: x }', [GITLAB_FILE]: 'b: {}' };

  it('is the platform’s, unless the repository has no other forge', () => {
    expect(all(both)[0]?.file).toBe(DSO_FILE);
    expect(all(both, { standalone: false })[0]?.file).toBe(DSO_FILE);
    expect(all(both, { standalone: true })[0]?.file).toBe(GITLAB_FILE);
  });

  it('is the other where one alone is there', () => {
    expect(all({ [GITLAB_FILE]: 'a: {}' })[0]?.file).toBe(GITLAB_FILE);
    expect(all({ 'ci/.gitlab-ci.yml': 'a: {}' })).toEqual([]);
  });
});

describe('include', () => {
  it('follows local files, by name, by pattern and one from another', () => {
    const read = pipeline('include: [/ci/a.yml, { local: "ci/jobs/*.yml" }]', {
      'ci/a.yml': 'include: ci/deep/b.yml\na: { script: x }',
      'ci/deep/b.yml': 'b: { script: x }',
      'ci/jobs/c.yml': 'c: { script: x }',
      'ci/jobs/d.yml': 'd: { script: x }',
      'ci/jobs/more/e.yml': 'e: { script: x }',
    });
    expect(names(read)).toEqual(['b', 'a', 'c', 'd']);
    expect(job(read, 'b')).toMatchObject({
      file: 'ci/deep/b.yml',
      at: { document: 0, path: ['b'] },
    });
    expect(read.missing).toEqual([]);
  });

  it('ends where files include each other', () => {
    const read = pipeline('include: a.yml\nroot: { script: x }', {
      'a.yml': 'include: [b.yml, a.yml]\na: { script: x }',
      'b.yml': `include: [a.yml, ${DSO_FILE}]\nb: { script: x }`,
    });
    expect(names(read).sort()).toEqual(['a', 'b', 'root']);
    expect(read.files).toEqual([DSO_FILE, 'a.yml', 'b.yml']);
  });

  it('tells what is not there, and whether it may be needed', () => {
    const { missing } = pipeline(
      'include:\n  - local: nowhere.yml\n  - local: ci/*.yml\n    rules: [{ if: $A }]\n',
    );
    expect(missing).toEqual([
      {
        file: DSO_FILE,
        at: { document: 0, path: ['include', 0] },
        path: 'nowhere.yml',
        conditional: false,
      },
      expect.objectContaining({ path: 'ci/*.yml', conditional: true }),
    ]);
  });

  it('tells what comes from elsewhere', () => {
    const { includes } = pipeline(`include:
  - project: $CATALOG_PATH
    file: [vault-ci.yml, kaniko-ci.yml]
    ref: main
  - { project: a/b, file: one.yml }
  - https://example.org/ci.yml
  - remote: https://example.org/more.yml
  - template: Jobs/SAST.gitlab-ci.yml
  - component: $CI_SERVER_FQDN/a/b@1.0
  - local: ci/$NAME.yml
  - 5
  - null
`);
    expect(
      includes.map(({ kind, from, files }) => [kind, from, files.join()]),
    ).toEqual([
      ['project', '$CATALOG_PATH', 'vault-ci.yml,kaniko-ci.yml'],
      ['project', 'a/b', 'one.yml'],
      ['remote', 'https://example.org/ci.yml', ''],
      ['remote', 'https://example.org/more.yml', ''],
      ['template', 'Jobs/SAST.gitlab-ci.yml', ''],
      ['component', '$CI_SERVER_FQDN/a/b@1.0', ''],
      ['variable', 'ci/$NAME.yml', ''],
    ]);
  });

  it('puts a file over those that it includes, part by part', () => {
    const read = pipeline(
      `include: base.yml
variables: { B: own }
stages: [one, two]
build: { variables: { B: own } }
`,
      {
        'base.yml': `variables: { A: base, B: base }
stages: [base]
build: { stage: two, extends: .hidden, variables: { A: base, B: base } }
.hidden: { script: [x] }
`,
      },
    );
    expect(Object.fromEntries(read.variables)).toEqual({ A: 'base', B: 'own' });
    expect(read.stages).toEqual(['one', 'two']);
    expect(job(read, 'build')).toMatchObject({
      file: DSO_FILE,
      stage: 'two',
      extends: ['.hidden'],
      merged: { script: ['x'], variables: { A: 'base', B: 'own' } },
    });
  });
});

describe('jobs', () => {
  it('are neither keywords nor what is no mapping', () => {
    const read = pipeline(`default: { image: a }
workflow: { rules: [] }
variables: { A: 1 }
stages: [a]
image: { name: a }
cache: { paths: [] }
spec: { inputs: {} }
text: a
pages: { script: [x] }
.hidden: { script: [x] }
`);
    expect(read.jobs.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['pages', false],
      ['.hidden', true],
    ]);
  });

  it('extend one another, the nearest first', () => {
    const read = pipeline(`
.a: { image: a, variables: { X: a, Y: a }, script: [a, a] }
.b: { extends: .a, variables: { X: b } }
.c: { image: c, tags: [c] }
build: { extends: [.b, .c, .catalogue], script: [build] }
`);
    expect(job(read, 'build')).toMatchObject({
      extends: ['.catalogue', '.c', '.b', '.a'],
      merged: {
        image: 'c',
        tags: ['c'],
        variables: { X: 'b', Y: 'a' },
        script: ['build'],
      },
      own: { script: ['build'] },
    });
  });

  it('may extend in a circle, which GitLab refuses', () => {
    const read = pipeline(`
.a: { extends: .b, image: a }
.b: { extends: .a, tags: [b] }
self: { extends: self, image: self }
build: { extends: .a }
`);
    expect(job(read, 'build').merged).toMatchObject({ image: 'a' });
    expect(job(read, 'self').merged).toMatchObject({ image: 'self' });
  });

  it('take what references name, as deep as they are', () => {
    const read = pipeline(`
.login: { script: [login], vars: { A: 1 } }
.steps: { script: [!reference [.login, script], steps] }
build:
  script: [before, !reference [.steps, script], !reference [.away, script], after]
  variables: !reference [.login, vars]
  image: !reference [.away, image]
`);
    expect(job(read, 'build').merged).toEqual({
      script: ['before', 'login', 'steps', 'after'],
      variables: { A: 1 },
      image: [],
    });
  });

  it('may refer to themselves, which GitLab refuses', () => {
    const read = pipeline(
      'build: { script: [a, !reference [build, script]] }\n',
    );
    expect(job(read, 'build').merged).toHaveProperty('script');
  });

  it('share what anchors and merge keys give them', () => {
    const read = pipeline(`
.base: &base { image: a, variables: { A: 1 } }
one: { <<: *base, script: [x] }
two: { <<: [*base, { tags: [t] }], image: b }
`);
    expect(job(read, 'one').merged).toEqual({
      image: 'a',
      variables: { A: 1 },
      script: ['x'],
    });
    expect(job(read, 'two').merged).toMatchObject({ image: 'b', tags: ['t'] });
  });

  it('are in the stage that they or their templates say', () => {
    const read = pipeline(
      '.a: { stage: deploy }\none: { extends: .a }\ntwo: { script: [x] }\nthree: { stage: 5 }\n',
    );
    expect(['one', 'two', 'three'].map(name => job(read, name).stage)).toEqual([
      'deploy',
      'test',
      'test',
    ]);
    expect(read.stages).toEqual(['build', 'test', 'deploy']);
  });

  it('are found in every document of a file', () => {
    const read = pipeline(
      'spec: { inputs: {} }\n---\nbuild: { script: [x] }\n',
    );
    expect(job(read, 'build').at).toEqual({ document: 1, path: ['build'] });
  });
});

describe('variables', () => {
  it('may be described, be numbers, or have no value', () => {
    const { variables } = pipeline(`variables:
  A: text
  B: { value: described, description: of B, options: [described] }
  C: { description: without value }
  D: 5
  E: true
  F:
  G: { value: { toString: 1 } }
  H: [a]
`);
    expect(Object.fromEntries(variables)).toEqual({
      A: 'text',
      B: 'described',
      C: '',
      D: '5',
      E: 'true',
      F: '',
      G: '',
      H: '',
    });
  });
});

describe('pipelines of pipelines', () => {
  it('are read too, each once', () => {
    const read = all({
      [DSO_FILE]:
        'api: { trigger: { include: api/ci.yml } }\nweb: { trigger: { include: [{ local: web/ci.yml }, { local: api/ci.yml }] } }\n',
      'api/ci.yml': `again: { trigger: { include: ${DSO_FILE} } }\n`,
      'web/ci.yml': 'build: { script: [x] }\n',
    });
    expect(read.map(({ file }) => file)).toEqual([
      DSO_FILE,
      'api/ci.yml',
      'web/ci.yml',
    ]);
  });
});
