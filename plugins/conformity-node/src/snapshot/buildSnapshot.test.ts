import { buildSnapshot, isSafePath, RawFile } from './buildSnapshot';
import { SnapshotLimits } from './Snapshot';

const bytes = (text: string) => new TextEncoder().encode(text);

const file = (path: string, content: string | Uint8Array): RawFile => ({
  path,
  kind: 'file',
  content: typeof content === 'string' ? bytes(content) : content,
});

const textsOf = (raw: RawFile[], limits?: SnapshotLimits) => {
  const snapshot = buildSnapshot(raw, {}, limits);
  return {
    texts: Object.fromEntries(
      [...snapshot.files].map(([path, { text }]) => [path, text]),
    ),
    said: snapshot.limits.map(({ en }) => en),
  };
};

const small: SnapshotLimits = { files: 3, fileBytes: 10, totalBytes: 25 };

describe('buildSnapshot', () => {
  it('keeps texts, sizes and what the platform knows', () => {
    const platform = { slug: 'demo' };
    const snapshot = buildSnapshot([file('a.yaml', 'é: 1')], platform);
    expect(snapshot.files.get('a.yaml')).toEqual({
      path: 'a.yaml',
      kind: 'file',
      size: 5,
      text: 'é: 1',
    });
    expect(snapshot.platform).toBe(platform);
    expect(snapshot.limits).toEqual([]);
  });

  it('reads an empty file, of which Backstage’s reader makes an array', () => {
    const { content }: { content: Uint8Array } = JSON.parse('{"content":[]}');
    expect(textsOf([file('app/__init__.py', content)])).toEqual({
      texts: { 'app/__init__.py': '' },
      said: [],
    });
  });

  it('has no text for what is binary, is no UTF-8, or was not read', () => {
    const { texts, said } = textsOf([
      file('a.png', new Uint8Array([137, 80, 0, 1])),
      file('latin.txt', new Uint8Array([0x63, 0xe9])),
      { path: 'large.zip', kind: 'file', size: 1e9 },
      file('empty', ''),
    ]);
    expect(texts).toEqual({
      'a.png': undefined,
      'latin.txt': undefined,
      'large.zip': undefined,
      empty: '',
    });
    expect(said).toEqual([]);
  });

  it('never follows a link, whatever it carries', () => {
    const { texts } = textsOf([
      { path: 'link', kind: 'symlink', content: bytes('/etc/passwd') },
    ]);
    expect(texts).toEqual({ link: undefined });
  });

  it('stops at the number of files, and says so', () => {
    const { texts, said } = textsOf(
      ['a', 'b', 'c', 'd', 'e'].map(path => file(path, path)),
      small,
    );
    expect(Object.keys(texts)).toEqual(['a', 'b', 'c']);
    expect(said).toEqual([
      'The repository has more than 3 files: the others were not read.',
    ]);
  });

  it('has no text for a file that is too large, and goes on', () => {
    const { texts, said } = textsOf(
      [file('a', 'x'.repeat(11)), file('b', 'x'.repeat(10))],
      small,
    );
    expect(texts).toEqual({ a: undefined, b: 'x'.repeat(10) });
    expect(said).toEqual([]);
  });

  it('reads no more than the size of all, names the rest, and says so', () => {
    const { texts, said } = textsOf(
      ['a', 'b', 'c', 'd'].map(path => file(path, 'x'.repeat(10))),
      { ...small, files: 4 },
    );
    expect(texts).toEqual({
      a: 'x'.repeat(10),
      b: 'x'.repeat(10),
      c: undefined,
      d: undefined,
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('exceeds');
  });

  it('does not count what it does not keep', () => {
    const { texts } = textsOf(
      [file('../../etc/passwd', 'x'.repeat(100)), file('a', 'x')],
      small,
    );
    expect(texts).toEqual({ a: 'x' });
  });

  it('takes names that objects have, and the last of two files of a name', () => {
    const { texts } = textsOf([
      file('__proto__', '1'),
      file('constructor', '2'),
      file('a', '1'),
      file('a', '2'),
    ]);
    expect(Object.entries(texts)).toEqual(
      expect.arrayContaining([
        ['constructor', '2'],
        ['a', '2'],
      ]),
    );
    expect(
      buildSnapshot([file('__proto__', '1')]).files.get('__proto__')?.text,
    ).toBe('1');
  });

  it('reads a generator no further than it must', () => {
    let read = 0;
    function* endless(): Generator<RawFile> {
      for (;;) {
        read += 1;
        yield file(`f${read}`, 'x');
      }
    }
    buildSnapshot(endless(), {}, small);
    expect(read).toBe(4);
  });
});

describe('isSafePath', () => {
  it.each(['a', 'a/b.yaml', '.gitlab-ci.yml', 'a..b', '...', 'é/ü', 'a b'])(
    'takes %j',
    path => {
      expect(isSafePath(path)).toBe(true);
    },
  );

  it.each([
    '',
    '/a',
    '..',
    '../a',
    'a/../b',
    './a',
    'a//b',
    'a/',
    'a\\b',
    'C:\\a',
    'a\0',
    'a\nb',
    'a\ud800',
  ])('refuses %j', path => {
    expect(isSafePath(path)).toBe(false);
  });
});
