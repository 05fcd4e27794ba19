import { snapshotOf } from '../testing/fixtures';
import { YamlFiles } from '../parse/YamlFiles';
import { PlatformFacts } from '../snapshot/Snapshot';
import { readPipelines } from './readPipeline';
import { scriptOf } from './scripts';
import { expand, givenTo } from './variables';

function read(files: Record<string, string>, platform?: PlatformFacts) {
  const snapshot = snapshotOf(files, platform);
  return readPipelines(snapshot, new YamlFiles(snapshot));
}

const DSO = '.gitlab-ci-dso.yml';

describe('readPipelines', () => {
  it('starts from the file that GitLab starts from', () => {
    const files = { [DSO]: 'a: {}', '.gitlab-ci.yml': 'b: {}' };
    expect(read(files)[0]?.file).toBe(DSO);
    expect(read(files, { standalone: true })[0]?.file).toBe('.gitlab-ci.yml');
    expect(read({})).toEqual([]);
  });

  it('follows local includes, each once, and lets the including file win', () => {
    const [pipeline] = read({
      [DSO]: `include: [/ci/*.yml, { local: ${DSO} }]
build: { script: [make all] }
`,
      'ci/build.yml': `include: ../${DSO}
build: { script: [make], tags: [linux] }
`,
    });
    expect(pipeline?.files).toEqual([DSO, 'ci/build.yml']);
    expect(pipeline?.jobs.map(({ merged }) => merged)).toEqual([
      { script: ['make all'], tags: ['linux'] },
    ]);
    expect(pipeline?.missing.map(({ path }) => path)).toEqual([`../${DSO}`]);
  });

  it('merges what jobs extend, and puts references in', () => {
    const [pipeline] = read({
      [DSO]: `.base: { image: node, variables: { A: a, B: b } }
.more: { extends: .base, variables: { B: c } }
.steps: { script: [one, two] }
job:
  extends: [.more]
  script:
    - zero
    - !reference [.steps, script]
    - !reference [.elsewhere, script]
    - three
`,
    });
    const job = pipeline?.jobs.find(({ name }) => name === 'job');
    expect(job?.extends).toEqual(['.more', '.base']);
    expect(job?.merged).toMatchObject({
      image: 'node',
      variables: { A: 'a', B: 'c' },
    });
    expect(job && scriptOf(job).map(({ text, at }) => [text, at.path])).toEqual(
      [
        ['zero', ['job', 'script', 0]],
        ['one', ['job', 'script']],
        ['two', ['job', 'script']],
        ['three', ['job', 'script', 3]],
      ],
    );
  });

  it('follows the pipelines that jobs start, without end', () => {
    const pipelines = read({
      [DSO]: `api: { trigger: { include: api.yml } }
web: { trigger: { include: [{ local: web.yml }, { artifact: x.yml, job: a }] } }
`,
      'api.yml': `again: { trigger: { include: ${DSO} } }`,
      'web.yml': 'build: { script: [make] }',
    });
    expect(pipelines.map(({ file }) => file)).toEqual([
      DSO,
      'api.yml',
      'web.yml',
    ]);
  });

  it('survives jobs that extend each other', () => {
    const [pipeline] = read({
      [DSO]: '.a: { extends: .b }\n.b: { extends: .a }\nc: { extends: .a }\n',
    });
    expect(pipeline?.jobs).toHaveLength(3);
  });
});

describe('variables of a job', () => {
  const [pipeline] = read({
    [DSO]: `variables:
  TAG: $VERSION-$CI_JOB_ID
  VERSION: { value: '1', description: x }
  LOOP: $LOOP
workflow:
  rules:
    - if: $CI_COMMIT_TAG
      variables: { VERSION: '2' }
job:
  variables: { OWN: '\${TAG:-none}' }
  parallel: { matrix: [{ APP: [a, b] }, { APP: c }] }
  rules:
    - if: $X
      variables: { APP: d }
`,
  });
  const [job] = pipeline?.jobs ?? [];
  const expanded = (text: string) =>
    pipeline && job ? expand(pipeline, job, text) : [];

  it('may have several texts', () => {
    expect(
      pipeline && job && givenTo(pipeline, job, 'APP').map(({ text }) => text),
    ).toEqual(['d', 'a', 'b', 'c']);
  });

  it.each([
    ['$TAG', ['2-$CI_JOB_ID', '1-$CI_JOB_ID']],
    ['${OWN}', ['2-$CI_JOB_ID', '1-$CI_JOB_ID']],
    ['$APP:$UNKNOWN', ['d:$UNKNOWN', 'a:$UNKNOWN', 'b:$UNKNOWN', 'c:$UNKNOWN']],
    ['$TAGGED', ['$TAGGED']],
    ['$LOOP', ['$LOOP']],
  ])('%s may become %j', (text, expected) => {
    expect(expanded(text)).toEqual(expected);
  });

  it('does not grow without end', () => {
    const [bomb] = read({
      [DSO]: `variables: { A: $B$B$B$B, B: $A$A$A$A }\nx: { script: [a] }\n`,
    });
    const [x] = bomb?.jobs ?? [];
    const texts = bomb && x ? expand(bomb, x, '$A') : [];
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(3000);
  });
});
