import { createMockDirectory } from '@backstage/backend-test-utils';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildOfflineSite } from './buildOfflineSite';
import { findProblems } from './site/findProblems';

jest.setTimeout(120_000);

const SOURCE = {
  'mkdocs.yml': 'site_name: Essai\nnav:\n  - index.md\n  - Guide: [a/b.md]\n',
  docs: {
    'index.md':
      '# Accueil\n\n[B](a/b.md#deux) [Créer](/create) ![x](https://example.test/x.png)\n',
    a: {
      'b.md':
        '---\ndescription: Une page.\n---\n# B\n\n## Deux\n\n[Accueil](../index.md)\n\n```mermaid\ngraph TD; A-->B;\n```\n\n![s](s.png)\n',
      's.png': 'png',
    },
  },
};

describe('the offline site', () => {
  const directory = createMockDirectory();
  const out = () => directory.resolve('out');
  const read = (file: string) => readFileSync(resolve(out(), file), 'utf8');
  const build = (some: object = {}) =>
    buildOfflineSite({
      source: directory.resolve('source'),
      out: out(),
      date: new Date('2026-11-27T10:00:00Z'),
      ...some,
    });

  beforeEach(() => directory.setContent({ source: SOURCE }));

  it('has every page, whole, with links that a browser opens from disk', async () => {
    expect(await build({ version: '1.2.3', commit: 'abc' })).toEqual({
      pages: 2,
    });
    expect(findProblems(out())).toEqual([]);
    const page = read('a/b/index.html');
    expect(page).toContain('<a rel="prev" href="../../index.html">');
    expect(page).toContain('aria-current="page">B</a>');
    expect(page).toContain('<a href="#deux">Deux</a>');
    expect(page).not.toMatch(/href="[^"#]*\/"/);
    expect(read('index.html')).toContain(
      '<a class="portal-page" title="Page du portail : /create">',
    );
    const edition = read('edition/index.html');
    expect(edition).toContain('Version 1.2.3, du 27 novembre 2026');
    expect(edition).toContain('<dd>abc</dd>');
    expect(readdirSync(resolve(out(), 'assets/site')).sort()).toEqual([
      'mermaid.js',
      'search.js',
      'site.css',
      'site.js',
    ]);
  });

  it('asks nothing of a network or a server, in any of its own files', async () => {
    await build();
    for (const file of ['site.js', 'search.js', 'site.css']) {
      const text = read(`assets/site/${file}`);
      expect(text).not.toMatch(
        /\bfetch\(|XMLHttpRequest|https?:\/\/|@import|url\(/,
      );
    }
  });

  it('leads to its first page where none is at its root', async () => {
    directory.setContent({
      source: { docs: { guide: { 'un.md': '# Un\n' } } },
    });
    await build();
    expect(read('index.html')).toContain('url=guide/un/index.html');
    expect(findProblems(out())).toEqual([]);
  });

  it('replaces an earlier site, and nothing else', async () => {
    await build();
    directory.addContent({ 'out/old/index.html': 'old' });
    await build();
    expect(readdirSync(out())).not.toContain('old');
    directory.setContent({ source: SOURCE, out: { 'thesis.txt': 'mine' } });
    await expect(build()).rejects.toThrow(/contient autre chose/);
    expect(readdirSync(directory.path).sort()).toEqual(['out', 'source']);
    expect(read('thesis.txt')).toBe('mine');
  });

  it('leaves an earlier site where the documentation cannot be built', async () => {
    await build();
    const before = read('index.html');
    directory.addContent({ 'source/mkdocs.yml': 'docs_dir: nowhere\n' });
    await expect(build()).rejects.toThrow(/nowhere/);
    expect(read('index.html')).toBe(before);
    expect(readdirSync(directory.path).sort()).toEqual(['out', 'source']);
  });

  it('is found wanting where it is', async () => {
    await build();
    directory.addContent({
      'out/index.html':
        '<a href="nowhere/index.html">a</a><a href="a/b/index.html#none">b</a><img src="https://example.test/x.png"><a href="javascript:1">c</a><a href="https://cloud-pi-native.fr">d</a>',
    });
    expect(findProblems(out())).toEqual([
      'index.html: nowhere/index.html is not there',
      'index.html: a/b/index.html#none has no such anchor',
      'index.html: https://example.test/x.png is fetched from elsewhere',
      'index.html: javascript:1 leads nowhere',
    ]);
  });
});
