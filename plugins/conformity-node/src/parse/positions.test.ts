import fc from 'fast-check';
import { dump } from 'js-yaml';
import { lineFinder } from './positions';
import { readYaml } from './yaml';

const lineOf = (
  text: string,
  path: readonly (string | number)[],
  document = 0,
) => lineFinder(text)({ document, path });

const DEPLOYMENT = `# A comment
kind: Deployment
spec:
  containers:
    - name: api
      image: x
    - name: web
      ports:
        - 80: http
`;

describe('lineFinder', () => {
  it('finds the line of a key', () => {
    expect(lineOf(DEPLOYMENT, ['kind'])).toBe(2);
    expect(lineOf(DEPLOYMENT, ['spec', 'containers'])).toBe(4);
    expect(lineOf(DEPLOYMENT, ['spec', 'containers', 0, 'image'])).toBe(6);
  });

  it('finds the line of an item', () => {
    expect(lineOf(DEPLOYMENT, ['spec', 'containers', 1])).toBe(7);
  });

  it('finds a key that is a number', () => {
    const path = ['spec', 'containers', 1, 'ports', 0, '80'];
    expect(lineOf(DEPLOYMENT, path)).toBe(9);
  });

  it('tells the nearest line above for what is not there', () => {
    expect(lineOf(DEPLOYMENT, ['spec', 'containers', 0, 'resources'])).toBe(5);
    expect(lineOf(DEPLOYMENT, ['spec', 'volumes', 3, 'name'])).toBe(3);
    expect(lineOf(DEPLOYMENT, ['spec', 'containers', 7])).toBe(4);
    expect(lineOf(DEPLOYMENT, ['metadata'])).toBe(2);
    expect(lineOf(DEPLOYMENT, [])).toBe(2);
  });

  it('finds lines in each document, the empty ones counted', () => {
    const text = 'a: 1\n---\n---\n# c\nb:\n  c: 2\n';
    expect(lineOf(text, ['b', 'c'], 2)).toBe(6);
    expect(lineOf(text, ['b'], 3)).toBeUndefined();
    expect(lineOf(text, [], 1)).toBeDefined();
  });

  it('counts lines that end as on Windows', () => {
    expect(lineOf('a: 1\r\nb:\r\n  c: 2\r\n', ['b', 'c'])).toBe(3);
  });

  it('takes the last of two equal keys', () => {
    expect(lineOf('a: 1\nb: 2\na: 3\n', ['a'])).toBe(3);
  });

  it('tells where an alias is used', () => {
    const text = 'base: &base\n  a: 1\nmine: *base\nother:\n  <<: *base\n';
    expect(lineOf(text, ['mine', 'a'])).toBe(3);
    expect(lineOf(text, ['other', 'a'])).toBe(4);
  });

  it.each([
    ['has a mistake', 'a: 1\nb: [\nc: 2\n'],
    ['goes down without end', '- '.repeat(50_000)],
    ['is too large', `a: ${'x'.repeat(300 * 1024)}`],
  ])('says nothing of a file that %s', (_, text) => {
    expect(lineOf(text, ['a'])).toBeUndefined();
    expect(lineOf(text, [])).toBeUndefined();
  });

  it('agrees on documents with the reader without positions', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('', '# c\n', '\n', '...\n', ' \n'),
            fc.jsonValue({ maxDepth: 2 }).map(value => dump({ here: value })),
          ),
          { maxLength: 6 },
        ),
        parts => {
          const text = parts.map(part => `---\n${part}`).join('');
          const read = readYaml(text);
          const documents = 'documents' in read ? read.documents : [];
          const find = lineFinder(text);
          const lines = documents.flatMap((value, document) =>
            typeof value === 'object' && value !== null
              ? [find({ document, path: ['here'] }) ?? 0]
              : [],
          );
          const found = lines.map(line => text.split('\n')[line - 1] ?? '');
          expect(found.every(line => line.startsWith('here:'))).toBe(true);
        },
      ),
    );
  });
});
