import { Warning } from '../warnings';
import { readSettings } from './readSettings';

const read = (source: string) => {
  const warnings: Warning[] = [];
  const settings = readSettings(source, 'mkdocs.yml', w => warnings.push(w));
  return { settings, messages: warnings.map(w => w.message) };
};

describe('readSettings', () => {
  it('reads name, folder and navigation', () => {
    const { settings, messages } = read(`
site_name: Démo
docs_dir: documentation
nav:
  - index.md
  - Guide:
      - Installer: guide/install.md
      - https://example.org
markdown_extensions: [admonition, pymdownx.superfences]
extra: { generator: mkdocs, other: 1 }
`);
    expect(settings).toEqual({
      siteName: 'Démo',
      siteDescription: undefined,
      docsDir: 'documentation',
      nav: [
        { target: 'index.md' },
        {
          title: 'Guide',
          children: [
            { title: 'Installer', target: 'guide/install.md' },
            { target: 'https://example.org' },
          ],
        },
      ],
      generator: 'mkdocs',
    });
    expect(messages).toEqual([]);
  });

  it('reads what matters of extensions, in a list or a map', () => {
    expect(
      read('markdown_extensions: [{toc: {toc_depth: 3}}, pymdownx.arithmatex]')
        .settings,
    ).toMatchObject({ tocDepth: [1, 3], math: true });
    const { settings, messages } = read(
      'markdown_extensions: {toc: {toc_depth: 2-4}, my.own: }',
    );
    expect(settings).toMatchObject({ tocDepth: [2, 4] });
    expect(messages).toEqual(['extension my.own is not known: ignored']);
    expect(
      read('markdown_extensions: [{toc: {toc_depth: 99}}]').settings.tocDepth,
    ).toBeUndefined();
  });

  it('reads which files are no part of the site or of its menu', () => {
    const { settings, messages } = read(
      'exclude_docs: |\n  drafts/\nnot_in_nav: |\n  a.md\n',
    );
    expect(settings).toMatchObject({
      excluded: 'drafts/\n',
      unlisted: 'a.md\n',
    });
    expect(messages).toEqual([]);
  });

  it('says what it ignores', () => {
    const { messages } = read(
      'hooks: [evil.py]\nmarkdown_extensions: [my.own]\n',
    );
    expect(messages).toEqual([
      'key hooks is ignored',
      'extension my.own is not known: ignored',
    ]);
  });

  it('runs no tag', () => {
    const { settings, messages } = read(
      'site_name: a\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:os.system x\n',
    );
    expect(settings.siteName).toBe('a');
    expect(messages).toEqual([]);
  });

  it.each([
    ['an alias', 'a: &a [x, x]\nb: &b [*a, *a]\nsite_name: x', /Alias/],
    ['broken YAML', 'site_name: [', /cannot be read/],
    ['a list', '- a', /not a map/],
    ['a wrong type', 'site_name: [a]', /site_name/],
    ['too much', `site_name: ${'x'.repeat(300_000)}`, /bytes/],
    [
      'a navigation without end',
      `nav: ${'[a: '.repeat(20)}x${']'.repeat(20)}`,
      /levels deep/,
    ],
  ])('falls back to the folders for %s', (_what, source, expected) => {
    const { settings, messages } = read(source);
    expect(settings.docsDir).toBe('docs');
    expect(settings.nav).toBeUndefined();
    expect(messages.join('\n')).toMatch(expected);
  });
});
