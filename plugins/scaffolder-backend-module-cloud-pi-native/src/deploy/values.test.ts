import { parse } from 'yaml';
import {
  checkKey,
  checkTag,
  valuesPathOf,
  versionIn,
  withVersion,
} from './values';

const FILE = 'values-dev.yaml';
const TEXT = `# Valeurs de dev.

labels:   { env: dev }

image:
  # Empreinte courte.
  tag: "1a2b3c4d"   # déployée
  other: x
anchors: &a
  b: 1
`;

describe('an environment’s values', () => {
  it.each([
    ['.', 'values.yaml,values-<env>.yaml', 'values-dev.yaml'],
    ['', '', 'values-dev.yaml'],
    ['infra', 'values.yaml, values-<env>.yaml', 'infra/values-dev.yaml'],
    ['./chart/', 'values/<env>/values.yaml', 'chart/values/dev/values.yaml'],
    ['.', 'values.yaml', 'values-dev.yaml'],
  ])('of %j with %j are in %j', (deployPath, helmValuesFiles, path) => {
    expect(valuesPathOf({ deployPath, helmValuesFiles }, 'dev')).toBe(path);
  });

  it('are not out of the repository', () => {
    expect(() =>
      valuesPathOf({ deployPath: '../x', helmValuesFiles: '' }, 'dev'),
    ).toThrow(/hors du dépôt/);
  });

  it('change by their version alone', () => {
    expect(versionIn(TEXT, 'image.tag', FILE)).toBe('1a2b3c4d');
    const changed = withVersion(TEXT, 'image.tag', '00000000', FILE);
    expect(changed).toBe(TEXT.replace('1a2b3c4d', '00000000'));
  });

  it.each([
    ['image:\n  tag: 1e5\n', 'image.tag', '12345678'],
    ["image: { tag: '', name: x }\n", 'image.tag', 'v1.2.3'],
    ['image:\n  tag:\n  name: x\n', 'image.tag', 'v1'],
    ['image:\n  tag: # none yet\n', 'image.tag', 'v1'],
    ['version: >-\n  folded\nname: x\n', 'version', 'v1'],
    ['image:\r\n  tag: a\r\n', 'image.tag', 'v1'],
    ['app:\n  image:\n    tag: !!str 1\n', 'app.image.tag', '1.0'],
  ])('keep being YAML: %j', (text, key, tag) => {
    const changed = withVersion(text, key, tag, FILE);
    expect(versionIn(changed, key, FILE)).toBe(tag);
    const others = (yaml: string) =>
      JSON.stringify(parse(yaml), (name, value) =>
        name === key.split('.').at(-1) ? undefined : value,
      );
    expect(others(changed)).toBe(others(text));
  });

  it.each([
    ['image: {}\n', 'image.tag'],
    ['image:\n  tag: *a\nx: &a 1\n', 'image.tag'],
    ['image:\n  tag: [a]\n', 'image.tag'],
    ['- a\n', 'image.tag'],
    ['', 'image.tag'],
  ])('without a version are told of: %j', (text, key) => {
    expect(() => withVersion(text, key, 'v1', FILE)).toThrow(
      /valeurs|values-dev\.yaml/,
    );
  });

  it('that are no YAML are told of', () => {
    expect(() => versionIn('a: [', 'a', FILE)).toThrow(/YAML valide/);
  });

  it.each(['', '-x', '.x', 'a b', 'a\nb', 'a"b', 'x'.repeat(129), 'latest'])(
    'do not take the tag %j',
    tag => {
      expect(() => checkTag(tag)).toThrow();
    },
  );

  it.each(['', 'a..b', '__proto__.x y', 'a.b\n', '.a'])(
    'have no key %j',
    key => {
      expect(() => checkKey(key)).toThrow(/suite de noms/);
    },
  );
});
