/** @jest-environment @backstage/cli-module-test-jest/config/jest-environment-jsdom */
import { createMockDirectory } from '@backstage/backend-test-utils';
import { buildDocs } from '../__testUtils__/buildDocs';
import { parse } from '../__testUtils__/sanitise';

const MKDOCS = `
site_name: Démo
site_description: Un essai
nav:
  - Accueil: index.md
  - Guide:
      - guide/install.md
  - Ailleurs: https://example.org/
  - missing.md
  - Mauvais: 'javascript:alert(1)'
`;

describe('buildSite', () => {
  const directory = createMockDirectory();

  const build = async (
    repository: Parameters<typeof directory.setContent>[0],
  ) => {
    directory.setContent({ repository });
    return buildDocs(directory);
  };

  it('builds pages, menu, search and metadata', async () => {
    const { files, warnings, read, pages } = await build({
      'mkdocs.yml': MKDOCS,
      docs: {
        'index.md':
          '---\ntitle: Bienvenue\n---\n# Démo\n\n[Installer](guide/install.md#images) [non](nowhere.md)\n\n![](logo.png)\n',
        'logo.png': 'png',
        'page.html': '<script>alert(1)</script>',
        guide: {
          'install.md':
            '# Installer\n\nDébut.\n\n## Images\n\nDes `images`.\n\n[retour](../index.md) [perdu](#lost) ![](/logo.png)\n',
        },
      },
    });

    expect(pages).toBe(2);
    expect(files).toEqual([
      expect.stringMatching(
        /^assets\/stylesheets\/main\.[0-9a-f]{8}\.min\.css$/,
      ),
      'guide/install/index.html',
      'index.html',
      'logo.png',
      'search/search_index.json',
      'techdocs_metadata.json',
    ]);
    expect(warnings).toEqual([
      'page.html: could run in a browser: left out',
      'guide/install.md:9: broken link: no #lost in this page',
      'index.md:6: broken link: nowhere.md',
      'mkdocs.yml: nav: there is no page missing.md',
      'mkdocs.yml: nav: javascript:alert(1) is no link to follow',
    ]);
    const index = await read('index.html');
    expect(index).toContain('href="guide/install/#section-images"');
    const install = await read('guide/install/index.html');
    expect(install).toContain('href="../../"');
    expect(install).toContain('src="../../logo.png"');
    expect(JSON.parse(await read('search/search_index.json')).docs).toEqual([
      {
        location: 'guide/install/',
        title: 'Installer',
        text: 'Début.',
        trail: ['Guide'],
      },
      {
        location: 'guide/install/#section-images',
        title: 'Images',
        text: 'Des images.\nretour perdu',
      },
      { location: '', title: 'Bienvenue', text: 'Installer non' },
    ]);
    expect(JSON.parse(await read('techdocs_metadata.json'))).toEqual({
      site_name: 'Démo',
      site_description: 'Un essai',
      etag: 'abc',
      build_timestamp: 1_000,
      files,
    });
  });

  it('says of each heading what its page says that a match is worth', async () => {
    const { read } = await build({
      docs: {
        'index.md': '---\nsearch:\n  boost: 0.5\n---\n# Un\n\n## Deux\n',
        'odd.md': '---\nsearch:\n  boost: much\n---\n# Trois\n',
      },
    });
    const { docs } = JSON.parse(await read('search/search_index.json'));
    expect(docs).toEqual([
      { location: '', title: 'Un', text: '', boost: 0.5 },
      { location: '#deux', title: 'Deux', text: '', boost: 0.5 },
      { location: 'odd/', title: 'Trois', text: '' },
    ]);
  });

  it('leaves what begins at the root of the host, unless it names a page', async () => {
    const { warnings, read } = await build({
      docs: { 'index.md': '[Créer](/create) [ici](/index.md) [non](/no.md)\n' },
    });
    expect(warnings).toEqual(['index.md:1: broken link: /no.md']);
    expect(await read('index.html')).toContain('href="/create"');
  });

  it('knows headings by the anchors of MkDocs and GitHub', async () => {
    const { warnings, read } = await build({
      docs: {
        'index.md':
          '[a](b.md#lequipe) [b](b.md#léquipe) [c](b.md#l-equipe) [d](b.md#x)\n',
        'b.md': '# B\n\n## L’équipe\n',
      },
    });
    expect(warnings).toEqual(['index.md:1: broken link: no #x in b.md']);
    const html = await read('index.html');
    expect(html.match(/href="b\/#l-equipe"/g)).toHaveLength(3);
  });

  it('leaves out what settings exclude, and lists what they keep', async () => {
    const { files, read } = await build({
      'mkdocs.yml': 'exclude_docs: drafts/\nnot_in_nav: hidden.md\n',
      docs: {
        'index.md': '# A',
        'hidden.md': '# Caché',
        drafts: { 'b.md': '# B', 'c.png': '' },
      },
    });
    expect(files.filter(file => file.startsWith('drafts/'))).toEqual([]);
    expect(files).toContain('hidden/index.html');
    expect(await read('index.html')).not.toContain('Caché');
  });

  it('has the elements that the reader looks for', async () => {
    const { read } = await build({
      docs: { 'index.md': '# A\n\n## B\n', 'next.md': '# C' },
    });
    const document = parse(await read('index.html'));
    for (const selector of [
      '[data-md-component="content"] article > h1',
      'div[data-md-component="sidebar"][data-md-type="navigation"] a.md-nav__link--active',
      'div[data-md-component="sidebar"][data-md-type="toc"] a[href="#b"]',
      '.md-sidebar',
      '.md-container > .md-footer a[href="next/"]',
      '.md-header label[for="__drawer"]',
      '.md-nav__title',
      'li.md-nav__item--active',
    ]) {
      expect([selector, document.querySelector(selector)]).not.toContain(null);
    }
  });

  it('lists pages as their folders are, and leads to the first one', async () => {
    const { read, files } = await build({
      docs: {
        '01-debut': { 'b.md': '# B', 'README.md': '# Début' },
        'z.md': 'Sans titre',
      },
    });
    expect(files).toContain('01-debut/index.html');
    const document = parse(await read('z/index.html'));
    const menu = document.querySelectorAll(
      '[data-md-type="navigation"] a, [data-md-type="navigation"] label.md-nav__link',
    );
    expect([...menu].map(each => each.textContent)).toEqual([
      'Z',
      'Debut',
      'Début',
      'B',
    ]);
    expect(document.querySelector('article > h1')?.textContent).toBe('Z');
    expect(await read('index.html')).toContain('url=./z/');
  });

  it.each([
    ['no folder', {}, /n’existe pas/],
    ['no page', { docs: { 'a.png': 'x' } }, /aucune page/],
    [
      'a folder outside',
      { 'mkdocs.yml': 'docs_dir: ../..', docs: { 'index.md': 'x' } },
      /n’existe pas dans le dépôt, ou en sort/,
    ],
  ])('says what to do about %s', async (_what, repository, expected) => {
    await expect(build(repository)).rejects.toThrow(expected);
  });
});
