import { readYaml } from '../parse/yaml';
import { isPartlyOpaque, lookAt, OPAQUE, UNCLEAR } from './opaque';

const parse = (text: string) => {
  const read = readYaml(text.replaceAll('?', OPAQUE));
  return 'documents' in read ? read.documents[0] : undefined;
};

describe('lookAt', () => {
  it.each([
    ['a: { b: 1 }', 1],
    ['a: { b: null }', null],
    ['a: { c: 1 }', undefined],
    ['a: 1', undefined],
    ['c: 1', undefined],
    ['a: { b: ? }', UNCLEAR],
    ['a: { b: x-? }', UNCLEAR],
    ['a: ?', UNCLEAR],
    ['a: { c: 1, ?: ? }', UNCLEAR],
    ['?: ?', UNCLEAR],
    ['a: { b: 1, ?: ? }', 1],
  ])('finds in %s what is known of a.b', (text, found) => {
    expect(lookAt(parse(text), ['a', 'b'])).toBe(found);
  });
});

describe('isPartlyOpaque', () => {
  it('is true where something unknown is added', () => {
    expect(isPartlyOpaque(parse('a: 1\n?: ?'))).toBe(true);
    expect(isPartlyOpaque(parse('[a, ?]'))).toBe(true);
    expect(isPartlyOpaque(parse('a: ?'))).toBe(false);
    expect(isPartlyOpaque(parse('[a]'))).toBe(false);
    expect(isPartlyOpaque(null)).toBe(false);
  });
});
