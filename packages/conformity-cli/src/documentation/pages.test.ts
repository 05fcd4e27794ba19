import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  requirements,
  ruleDescriptions,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { notedRequirements } from './notes';
import { documentationPages, FOLDER } from './pages';

const HOME = resolve(__dirname, '../../../..', FOLDER);
const STALE = `${FOLDER} is not what the rules say: run npm run docs, and commit it`;

describe('the documentation of the rules', () => {
  let pages: Map<string, string>;
  beforeAll(async () => {
    pages = await documentationPages();
  });
  const all = () => [...pages.values()].join('\n');
  const anchorsOf = (file: string) =>
    [...(pages.get(file) ?? '').matchAll(/^## .* \{#(.+)\}$/gm)].map(
      ([, anchor]) => anchor,
    );

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

  it('has a section for each rule and each requirement, once', () => {
    const anchors = [...pages.keys()].flatMap(file => anchorsOf(file));
    const wanted = [
      ...ruleDescriptions.map(({ id }) => id),
      ...requirements.map(({ id }) => id.toLowerCase()),
    ];
    expect(anchors.toSorted()).toEqual(wanted.toSorted());
  });

  it('says of each requirement what it weighs, what it means, how it is checked', () => {
    const sections = all()
      .split(/^## /m)
      .filter(text => text.startsWith('EXI-'));
    expect(sections).toHaveLength(requirements.length);
    for (const text of sections) {
      expect(text).toMatch(/\*\*Exigence (primordiale|importante)\.\*\*/);
      expect(text).toContain('**En pratique.**');
      expect(text).toContain('**Comment elle est vérifiée.**');
    }
    expect(notedRequirements().toSorted()).toEqual(
      requirements.map(({ id }) => id).toSorted(),
    );
  });

  it('says of each page what it is about', () => {
    for (const text of pages.values()) {
      expect(text).toMatch(
        /^---\ndescription: \S.*\nsearch:\n {2}boost: 0\.5\n---\n\n# /,
      );
    }
  });

  it('has links that lead somewhere', () => {
    const links = [...pages].flatMap(([from, text]) =>
      [...text.matchAll(/\]\((?!https:|\/)([^)#]*)#?([^)]*)\)/g)].map(
        ([link, file = '', anchor = '']) => ({
          link: `${from}: ${link}`,
          file: join(HOME, file || from),
          anchor,
        }),
      ),
    );
    expect(links.length).toBeGreaterThan(200);
    const dead = links.filter(({ file, anchor }) =>
      anchor
        ? !anchorsOf(relative(HOME, file)).includes(anchor)
        : !existsSync(file),
    );
    expect(dead.map(({ link }) => link)).toEqual([]);
  });

  it('lets no text of a rule be Markdown or HTML', () => {
    expect(all()).not.toMatch(/(^|[^\\])<[a-zé]/);
    expect(all()).toContain('\\<slug du projet\\>');
  });
});
