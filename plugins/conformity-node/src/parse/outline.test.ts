import fc from 'fast-check';
import { dump, loadAll } from 'js-yaml';
import { Outline, Outliner } from './outline';
import { slowOutlines } from './slowPositions';
import { readYaml } from './yaml';

function outline(text: string): readonly Outline[] | undefined {
  const outliner = new Outliner();
  expect(readYaml(text, outliner.listener)).toHaveProperty('documents');
  return outliner.documents;
}

/** Each key and item with its line, by its path. */
function linesOf({ entries = [], items = [] }: Outline, path = ''): string[] {
  return [
    ...entries.flatMap(({ key, line, value }) => [
      `${path}/${key}:${line}`,
      ...linesOf(value, `${path}/${key}`),
    ]),
    ...items.flatMap((item, index) => [
      `${path}/${index}:${item.line}`,
      ...linesOf(item, `${path}/${index}`),
    ]),
  ];
}

const FAMILIAR: Record<string, string> = {
  'blocks and comments': `# one
a: 1 # two

b:
  # three
  - c: 1
    d: |
      text: no key
    e: >-
      folded
  -
    f: 2
g:
h: ~
`,
  'flows over lines': `a: { b: [1, { c: 2 }],
  d: { },
  "e f": [] }
g: [
  1,
  { h: 2 },
]
`,
  'quotes and colons': `"a": 'b: c'
'd:e': "f\\
  g"
h: i:j
`,
  'anchors, merges and tags': `base: &base
  a: 1
other:
  <<: *base
  b: !reference [x, y]
list:
  - &one { c: 1 }
  - *one
  - !Ref d
`,
  'several documents': `---
a: 1
---
# nothing
---
- b: 2
- c
...
`,
  'lists at the column of their key': `a:
- b: 1
- - c: 2
  - d
e: 3
`,
};

/** js-yaml writes some texts in flow style, such as `{ a: (:{ }`, that it cannot read back. */
function canBeRead(text: string): boolean {
  try {
    loadAll(text);
    return true;
  } catch {
    return false;
  }
}

describe('Outliner', () => {
  it.each(Object.entries(FAMILIAR))('knows %s', (_, text) => {
    const found = outline(text);
    expect(found).toBeDefined();
    expect(found?.map(one => linesOf(one))).toEqual(
      slowOutlines(text).map(one => linesOf(one)),
    );
  });

  it.each([
    ['explicit keys', '? a\n: 1\n? b\n'],
    ['keys that are mappings', '{ a: 1 }: 2\n'],
    ['keys alone in a flow', '{ a, b: 1 }\n'],
  ])('leaves %s to the slow one, or agrees with it', (_, text) => {
    const found = outline(text);
    const slow = slowOutlines(text).map(one => linesOf(one));
    expect([undefined, JSON.stringify(slow)]).toContain(
      found && JSON.stringify(found.map(one => linesOf(one))),
    );
  });

  it('is not asked about what js-yaml cannot read back', () => {
    const text = dump({ here: { '': { '': '(:{' } } }, { flowLevel: 1 });
    expect(canBeRead(text)).toBe(false);
    expect(canBeRead('{ here: 1 }')).toBe(true);
  });

  it('agrees with the slow one on what js-yaml writes', () => {
    const values = fc.jsonValue({ maxDepth: 4, noUnicodeString: true });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -1, max: 3 }),
        (value, flowLevel) => {
          const text = dump({ here: value }, { flowLevel });
          fc.pre(canBeRead(text));
          const found = outline(text);
          expect(found).toBeDefined();
          expect(found?.map(one => linesOf(one))).toEqual(
            slowOutlines(text).map(one => linesOf(one)),
          );
        },
      ),
    );
  });
});
