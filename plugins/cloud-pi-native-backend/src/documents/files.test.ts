import { docsDirOf, filesOf, pagePathSchema } from './files';

describe('pagePathSchema', () => {
  it.each([
    ['', ''],
    ['demarrer/secrets/', 'demarrer/secrets'],
    ['/référence/', 'référence'],
  ])('takes %j', (path, expected) => {
    expect(pagePathSchema.parse(path)).toBe(expected);
  });

  it.each([
    '..',
    'a/../../b',
    './a',
    'a//b',
    'a\\..\\b',
    'a\nb',
    'a'.repeat(501),
  ])('refuses %j', path => {
    expect(pagePathSchema.safeParse(path).success).toBe(false);
  });
});

describe('docsDirOf', () => {
  it.each([
    ['site_name: x', 'docs'],
    ['docs_dir: pages\nnav: []', 'pages'],
    ["docs_dir: './a b/' # ici", 'a b'],
    ['docs_dir: .', ''],
    ['docs_dir: ../../etc', 'docs'],
    ['docs_dir: /etc', 'docs'],
  ])('reads %j', (settings, expected) => {
    expect(docsDirOf(settings)).toBe(expected);
  });
});

it('knows the files that a page may come from', () => {
  expect(filesOf('')).toEqual(['index.md', 'README.md']);
  expect(filesOf('a/b')).toEqual(['a/b.md', 'a/b/index.md', 'a/b/README.md']);
});
