import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allOf, codesIn, tableRows } from './__testUtils__/operating';
import { readPages, ROOT } from './__testUtils__/pages';

const pages = new Map(readPages().map(({ file, text }) => [file, text]));
const page = (name: string) => pages.get(`exploiter/${name}.md`) ?? '';
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('other pages for operators', () => {
  it('give the limits of documents', () => {
    const limits = read('plugins/techdocs-markdown-node/src/limits.ts');
    const told = tableRows(page('documentation'), '## Les limites')
      .map(([, value]) => value.replaceAll('\u00a0', ' '))
      .join('|');
    const size = (text: string) =>
      text
        .replace(/^(\d+) \* MEBIBYTE$/, '$1 Mio')
        .replace(/^MEBIBYTE \/ (\d+)$/, (_, part) => `${1024 / part} Kio`)
        .replace('_', '');
    const all = [...limits.matchAll(/^ {2}\w+: (.*),$/gm)];
    expect(all.length).toBeGreaterThan(5);
    expect(
      all.map(([, text]) => size(text)).filter(text => !told.includes(text)),
    ).toEqual([]);
  });

  it('have every variable of the sandbox, and every benchmark', () => {
    const variables = tableRows(page('bac-a-sable'), '## Le lancer').flatMap(
      ([name]) => codesIn(name).filter(code => /^[A-Z_]+$/.test(code)),
    );
    expect(variables.sort()).toEqual(
      allOf(read('packages/sandbox/src/index.ts'), /\b(SANDBOX_\w+)/g),
    );
    const benches = readdirSync(join(ROOT, 'packages/benchmarks/src')).filter(
      name =>
        existsSync(join(ROOT, 'packages/benchmarks/src', name, 'main.ts')),
    );
    expect(
      allOf(page('tests-et-performances'), /npm run bench -- ([a-z]+)/g),
    ).toEqual(benches.sort());
  });

  it('say what is read of mkdocs.yml', () => {
    const schema = read(
      'plugins/techdocs-markdown-node/src/settings/schema.ts',
    );
    const [, settings = ''] = schema.split('settingsSchema = z.object({');
    const [keys] = settings.split('\n});');
    const known = allOf(keys, /^ {2}(\w+): /gm).filter(key => key !== 'extra');
    expect(known.length).toBeGreaterThan(3);
    const line =
      page('documentation')
        .split('\n')
        .find(text => text.startsWith('De ce fichier, le portail lit')) ?? '';
    expect(codesIn(line).sort()).toEqual(
      [...known, 'nav', 'markdown_extensions', 'extra.generator'].sort(),
    );
  });
});
