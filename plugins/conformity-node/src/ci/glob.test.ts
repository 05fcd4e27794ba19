import { matchesGlob } from './glob';

describe('matchesGlob', () => {
  it.each([
    ['ci/a.yml', 'ci/a.yml'],
    ['ci/*.yml', 'ci/a.yml'],
    ['ci/*.yml', 'ci/.yml'],
    ['ci/**.yml', 'ci/deep/er/a.yml'],
    ['ci/**/*.yml', 'ci/deep/a.yml'],
    ['**', 'a/b'],
    ['*a*b*', 'xaxbx'],
    ['ci/?[a]+.yml', 'ci/?[a]+.yml'],
  ])('%s takes %s', (pattern, path) => {
    expect(matchesGlob(pattern, path)).toBe(true);
  });

  it.each([
    ['ci/*.yml', 'ci/deep/a.yml'],
    ['ci/*.yml', 'ci/a.yaml'],
    ['ci/*.yml', 'xci/a.yml'],
    ['ci/a.yml', 'ci/axyml'],
    ['*', 'a/b'],
    ['', 'a'],
    ['a', ''],
  ])('%s does not take %s', (pattern, path) => {
    expect(matchesGlob(pattern, path)).toBe(false);
  });

  it('takes no longer on a hostile pattern', () => {
    const pattern = `${'*a'.repeat(90)}*b`;
    expect(matchesGlob(pattern, 'a'.repeat(5000))).toBe(false);
    expect(matchesGlob('*'.repeat(10_000), 'a')).toBe(false);
  });
});
