import { exclusionOf } from './exclusion';

describe('exclusionOf', () => {
  const cases: Array<[string, string, boolean]> = [
    ['', 'a.md', false],
    ['a.md', 'a.md', true],
    ['a.md', 'b/a.md', true],
    ['/a.md', 'b/a.md', false],
    ['*.txt', 'b/c.txt', true],
    ['*.txt', 'b/c.txt.md', false],
    ['drafts/', 'drafts/a.md', true],
    ['drafts/', 'b/drafts/a.md', true],
    ['drafts/', 'drafts.md', false],
    ['b/*.md', 'b/a.md', true],
    ['b/*.md', 'b/c/a.md', false],
    ['b/**/a.md', 'b/c/d/a.md', true],
    ['# a.md', 'a.md', false],
    ['*.md\n!a.md', 'a.md', false],
    ['*.md\n!a.md', 'b.md', true],
    ['a.b', 'axb', false],
    ['(a', '(a', true],
  ];

  it.each(cases)('%j, %s: %s', (patterns, path, excluded) => {
    expect(exclusionOf(patterns)(path)).toBe(excluded);
  });

  it('obeys no pattern that would be slow', () => {
    expect(exclusionOf(`${'*a'.repeat(50)}b`)('a'.repeat(200))).toBe(false);
  });
});
