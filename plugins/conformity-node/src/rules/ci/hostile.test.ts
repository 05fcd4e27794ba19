import { ruleIds, verdictsOn } from './__fixtures__/verdicts';

const DSO = '.gitlab-ci-dso.yml';

/** Contents that no rule expects. */
const CONTENTS = {
  empty: '',
  text: 'bonjour',
  list: '- a\n- b\n',
  nulls: 'include:\nstages:\nvariables:\nworkflow:\na:\nb: ~\n',
  'wrong kinds': `include: [1, [2], { local: 3 }, { project: [x], file: { a: b } }]
stages: { a: b }
variables: [x]
default: [y]
workflow: { rules: { a: b } }
a: { script: { b: c }, needs: 3, extends: { d: e }, services: 4, rules: x, stage: [y] }
b: { script: [[1, [2]], null, { c: d }], needs: [[a], { job: [x] }], parallel: { matrix: 5 } }
c: { trigger: { include: [{ artifact: 1 }, null, 2] }, variables: { A: [1], B: { value: { c: d } } } }
`,
  'names of objects': `__proto__: { extends: constructor, script: [toString] }
constructor: { extends: __proto__, variables: { __proto__: x, hasOwnProperty: $__proto__ } }
`,
  'broken YAML': 'a: [b\nc: d: e',
  aliases: `a: &a { script: [x] }\nb: { <<: *a, extends: c }\nc: *a\n`,
};

const JSONS = ['', '[]', 'null', '{"dependencies":[1],"scripts":"x"}', '{'];

describe('whatever a repository holds', () => {
  it.each(Object.entries(CONTENTS))('pipelines: %s', (_, text) => {
    const files = {
      [DSO]: text,
      '.gitlab-ci.yml': text,
      '.github/workflows/a.yml': text,
      'catalog-info.yaml': text,
      'mkdocs.yml': text,
      'src/main.ts': '',
    };
    expect(Object.keys(verdictsOn(files))).toEqual(ruleIds);
  });

  it.each(JSONS)('packages: %j', text => {
    const files = { 'package.json': text, 'composer.json': text };
    expect(Object.keys(verdictsOn(files))).toEqual(ruleIds);
  });

  it('is judged in the same way twice', () => {
    const files = { [DSO]: CONTENTS['wrong kinds'] };
    expect(verdictsOn(files)).toEqual(verdictsOn(files));
  });
});
