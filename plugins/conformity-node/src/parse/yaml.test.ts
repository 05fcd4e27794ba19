import { asMap, at, get, readYaml, Reference, Yaml } from './yaml';

const documentsOf = (text: string): readonly Yaml[] => {
  const read = readYaml(text);
  if ('problem' in read) {
    throw new Error(`not read: ${read.problem.kind}`);
  }
  return read.documents;
};

const problemOf = (text: string) => {
  const read = readYaml(text);
  return 'problem' in read ? read.problem : undefined;
};

describe('readYaml', () => {
  it('reads every document, the empty ones too', () => {
    expect(documentsOf('a: 1\n---\n---\nb: [x, 2]\n')).toEqual([
      { a: 1 },
      null,
      { b: ['x', 2] },
    ]);
    expect(documentsOf('')).toEqual([]);
  });

  it('reads lines that end as on Windows, and a byte order mark', () => {
    expect(documentsOf('\uFEFFa: 1\r\n---\r\nb: |\r\n  x\r\n  y\r\n')).toEqual([
      { a: 1 },
      { b: 'x\ny\n' },
    ]);
  });

  it('follows anchors and merges, own keys first', () => {
    const [document] = documentsOf(
      'base: &base { a: 1, b: 2 }\nmine: { <<: *base, b: 3 }\nsame: *base\n',
    );
    expect(at(document, ['mine'])).toEqual({ a: 1, b: 3 });
    expect(at(document, ['same', 'b'])).toBe(2);
  });

  it('keeps GitLab’s references apart', () => {
    const [document] = documentsOf('script: !reference [.job, script, 0]\n');
    const read = at(document, ['script']);
    expect(read).toBeInstanceOf(Reference);
    expect(read).toMatchObject({ path: ['.job', 'script', '0'] });
  });

  it.each([
    ['of a scalar', 'a: !vault x\nb: 1\n'],
    ['of a block', 'a: !vault |\n  $ANSIBLE\nb: 1\n'],
    ['of a sequence', 'a: !Join [x, y]\nb: 1\n'],
    ['of a mapping', 'a: !Sub { x: y }\nb: 1\n'],
    ['of nothing', 'a: !Empty\nb: 1\n'],
    ['of YAML’s own space', 'a: !!python/tuple [1]\nb: 1\n'],
    ['written in full', 'a: !<tag:example.com,2026:x> y\nb: 1\n'],
  ])('reads past the tag of another tool, %s', (_, text) => {
    expect(at(documentsOf(text)[0], ['b'])).toBe(1);
  });

  it('says where the mistake is', () => {
    expect(problemOf('a: 1\nb: [\n c: 2\n')).toEqual({
      kind: 'syntax',
      line: 3,
    });
    expect(problemOf('a: *nowhere\n')).toMatchObject({ kind: 'syntax' });
    expect(problemOf('a: {{ .Values.x }}-y\n')).toMatchObject({
      kind: 'syntax',
    });
  });

  it('does not follow anchors that explode', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let index = 1; index < 12; index += 1) {
      const [from, to] = [index - 1, index].map(one =>
        String.fromCharCode(97 + one),
      );
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    }
    expect(problemOf(bomb.join('\n'))).toEqual({ kind: 'size' });
  });

  it('does not follow an anchor that holds itself', () => {
    expect(problemOf('a: &a [*a]\n')).toEqual({ kind: 'size' });
    expect(problemOf('a: &a { b: *a }\n')).toEqual({ kind: 'size' });
  });

  it('does not follow merges that explode', () => {
    const keys = Array.from({ length: 200 }, (_, index) => `k${index}: 1`);
    const merges = Array(200).fill('- <<: *a');
    expect(
      problemOf(`a: &a { ${keys.join(', ')} }\nb:\n${merges.join('\n')}\n`),
    ).toMatchObject({ kind: 'size' });
  });

  it('does not go down without end', () => {
    expect(problemOf('['.repeat(50_000))).toMatchObject({ kind: 'size' });
    expect(problemOf('- '.repeat(50_000))).toMatchObject({ kind: 'size' });
    expect(problemOf(`${'['.repeat(200)}${']'.repeat(200)}`)).toMatchObject({
      kind: 'size',
    });
  });

  it('takes the last of two equal keys, as the cluster does', () => {
    expect(documentsOf('a: 1\na: 2\n')).toEqual([{ a: 2 }]);
  });

  it('takes keys of JavaScript’s own objects for what they are', () => {
    const [document] = documentsOf(
      '__proto__: { polluted: true }\nconstructor: x\n',
    );
    const map = asMap(document);
    expect(Object.keys(map ?? {}).sort()).toEqual(['__proto__', 'constructor']);
    expect(get(map, 'polluted')).toBeUndefined();
    expect(get(map, 'toString')).toBeUndefined();
    expect(get(asMap(get(map, '__proto__')), 'polluted')).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('at', () => {
  it('walks through keys and indexes, and stops where there is nothing', () => {
    const [document] = documentsOf('a: [{ b: x }, 2]\n');
    expect(at(document, ['a', 0, 'b'])).toBe('x');
    expect(at(document, ['a', 2])).toBeUndefined();
    expect(at(document, ['a', 'b'])).toBeUndefined();
    expect(at(document, ['a', 0, 'b', 0])).toBeUndefined();
    expect(at(document, ['a', 0, 'length'])).toBeUndefined();
  });
});
