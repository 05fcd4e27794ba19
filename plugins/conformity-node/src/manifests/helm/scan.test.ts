import fc from 'fast-check';
import { NotUnderstood, scan } from './scan';

const codes = (source: string) =>
  scan(source).flatMap(piece => ('code' in piece ? [piece.code] : []));

const texts = (source: string) =>
  scan(source).flatMap(piece => ('text' in piece ? [piece.text] : []));

describe('scan', () => {
  it('cuts text from actions', () => {
    expect(scan('a: {{ .b }}\nc: d\n')).toEqual([
      { text: 'a: ' },
      { code: '.b' },
      { text: '\nc: d\n' },
    ]);
  });

  it('trims the blanks that the action asks for, line ends too', () => {
    expect(texts('a \n {{- .b }} c')).toEqual(['a', ' c']);
    expect(texts('a {{ .b -}} \n\t c')).toEqual(['a ', 'c']);
    expect(texts('a\r\n{{- .b -}}\r\nc')).toEqual(['a', 'c']);
  });

  it('takes a minus without a blank for a number', () => {
    expect(scan('a {{-3}} b')).toEqual([
      { text: 'a ' },
      { code: '-3' },
      { text: ' b' },
    ]);
  });

  it('trims only what Go holds for blank', () => {
    expect(texts('a\u00A0{{- .b }}')).toEqual(['a\u00A0']);
  });

  it.each([
    ['in a text', '{{ "}}" }}', '"}}"'],
    ['in a text with escapes', '{{ "\\"}}" }}', '"\\"}}"'],
    ['in a raw text', '{{ `}}` }}', '`}}`'],
    ['in a character', "{{ '}' }}", "'}'"],
  ])('is not misled by braces %s', (_, source, code) => {
    expect(codes(source)).toEqual([code]);
  });

  it('leaves comments out, whatever they hold', () => {
    expect(scan('a {{- /* {{ include "x" . }} */ -}} b')).toEqual([
      { text: 'a' },
      { text: 'b' },
    ]);
    expect(scan('{{/*\n"unclosed\n*/}}b')).toEqual([{ text: 'b' }]);
  });

  it.each([
    ['an action', 'a {{ .b'],
    ['a text', '{{ "a }}\n'],
    ['a raw text', '{{ `a }}'],
    ['a comment', '{{/* a }}'],
    ['a comment with more in it', '{{/* a */ .b }}'],
  ])('refuses %s without end', (_, source) => {
    expect(() => scan(source)).toThrow(NotUnderstood);
  });

  it('goes once through a template of braces and quotes', () => {
    expect(() => scan('{{ "'.repeat(100_000))).toThrow(NotUnderstood);
    expect(() => scan('{{ \\"'.repeat(100_000))).toThrow(NotUnderstood);
    expect(() => scan('{{/*'.repeat(100_000))).toThrow(NotUnderstood);
  });

  it('ends on anything, with pieces or a refusal', () => {
    const part = fc.constantFrom(
      ...['{{', '}}', '-', ' ', '\n', '"', '`', '/*', '*/', 'a', '\\'],
    );
    const ending = (source: string) => {
      try {
        return Array.isArray(scan(source)) ? 'pieces' : 'nothing';
      } catch (error) {
        return error instanceof NotUnderstood ? 'refusal' : error;
      }
    };
    fc.assert(
      fc.property(
        fc.array(part).map(parts => parts.join('')),
        source => {
          expect(['pieces', 'refusal']).toContain(ending(source));
        },
      ),
    );
  });
});
