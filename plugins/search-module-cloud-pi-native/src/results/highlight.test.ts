import { plain, splitHighlight } from './highlight';

const TAGS = { preTag: '<a1>', postTag: '</a1>' };
const marked = (text: string) =>
  splitHighlight(text, TAGS).map(piece =>
    piece.isMatch ? [piece.text] : piece.text,
  );

describe('splitHighlight', () => {
  it.each([
    [
      'le <a1>quota</a1> est <a1>dépassé</a1>',
      ['le ', ['quota'], ' est ', ['dépassé']],
    ],
    ['<a1>quota</a1>', [['quota']]],
    ['aucun', ['aucun']],
    ['', []],
    ['un <a1>quota', ['un ', ['quota']]],
    ['un</a1> quota', ['un quota']],
    [
      '<script>alert(1)</script> <a1>x</a1>',
      ['<script>alert(1)</script> ', ['x']],
    ],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('marks nothing without marks', () => {
    expect(splitHighlight('<a1>x</a1>')).toEqual([
      { text: '<a1>x</a1>', isMatch: false },
    ]);
    expect(splitHighlight('x', { preTag: '', postTag: '' })).toEqual([
      { text: 'x', isMatch: false },
    ]);
  });
});

it('is the text again, without its marks', () => {
  expect(plain(splitHighlight('le <a1>quota</a1>.', TAGS))).toBe('le quota.');
});
