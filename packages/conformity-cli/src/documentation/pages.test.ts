import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  requirements,
  ruleDescriptions,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { documentationPages, FOLDER } from './pages';

const HOME = resolve(__dirname, '../../../..', FOLDER);
const STALE = `${FOLDER} is not what the rules say: run npm run docs, and commit it`;

describe('the documentation of the rules', () => {
  let pages: Map<string, string>;
  beforeAll(async () => {
    pages = await documentationPages();
  });
  const all = () => [...pages.values()].join('\n');

  it('is current', () => {
    const committed = new Map(
      (existsSync(HOME) ? readdirSync(HOME) : []).map(file => [
        file,
        readFileSync(join(HOME, file), 'utf8'),
      ]),
    );
    const stale = new Set([...pages.keys(), ...committed.keys()]);
    for (const file of stale) {
      if (committed.get(file) === pages.get(file)) stale.delete(file);
    }
    expect(stale.size === 0 ? '' : `${STALE} (${[...stale].join(', ')})`).toBe(
      '',
    );
  });

  it('has a section for each rule, and a line for each requirement', () => {
    for (const { id } of ruleDescriptions) {
      expect(all()).toContain(`\n## ${id}\n`);
    }
    const cct = pages.get('exigences-cct.md') ?? '';
    expect(cct.match(/^\| EXI-/gm)).toHaveLength(requirements.length);
    // Each says how it is checked.
    expect(cct).not.toMatch(/\|\s*\|$/m);
  });

  it('has links that lead somewhere', () => {
    const links = [...all().matchAll(/\]\((?!https:)([^)#]*)#?([^)]*)\)/g)];
    expect(links.length).toBeGreaterThan(200);
    const dead = links.filter(([, file = '', anchor = '']) => {
      const text = file ? pages.get(file) : all();
      return !text?.includes(anchor ? `\n## ${anchor}\n` : '#');
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  it('lets no text of a rule be Markdown or HTML', () => {
    expect(all()).not.toMatch(/(^|[^\\])<[a-zé]/);
    expect(all()).toContain('\\<slug du projet\\>');
  });
});
