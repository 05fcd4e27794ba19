import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chooseNeeds, NEEDS, readerOf, READERS } from './needs';

const PAGES = join(__dirname, '../../../../docs/pages');
const pages = NEEDS.flatMap(need => [...need.pages]);

describe('the pages of the documentation home', () => {
  it.each(pages.map(({ path }) => path))('%s is written', path => {
    expect(
      [`${path}.md`, `${path}/index.md`].filter(file =>
        existsSync(join(PAGES, file)),
      ),
    ).toHaveLength(1);
  });

  it('are each there once', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });
});

describe('chooseNeeds', () => {
  it('has something for every reader, and only what is for them', () => {
    for (const reader of READERS) {
      const chosen = chooseNeeds(reader).flatMap(need => need.pages);
      expect(chosen.length).toBeGreaterThan(4);
      expect(chosen.length).toBeLessThan(pages.length);
      expect(chosen.every(page => page.readers.some(of => of === reader))).toBe(
        true,
      );
    }
  });

  it('has everything for who is not said, and no need without a page', () => {
    expect(chooseNeeds(undefined).flatMap(need => need.pages)).toEqual(pages);
    expect(chooseNeeds('decider').map(({ id }) => id)).not.toContain('operate');
  });
});

it('takes no other reader from an address', () => {
  expect(readerOf('security')).toBe('security');
  expect(readerOf('toString')).toBeUndefined();
  expect(readerOf(null)).toBeUndefined();
});
