import { INITIAL } from 'shiki/textmate';
import { LineMemo } from './LineMemo';

const line = { html: '<b>a</b>', next: INITIAL };

describe('LineMemo', () => {
  it('answers lines by their text and the state that they begin in', () => {
    const memo = new LineMemo();
    memo.set(INITIAL, 'a', line);
    expect(memo.get(INITIAL, 'a')).toEqual(line);
    expect(memo.get(INITIAL, 'b')).toBeUndefined();
  });

  it('does not keep long lines', () => {
    const memo = new LineMemo();
    memo.set(INITIAL, 'a'.repeat(201), line);
    expect(memo.get(INITIAL, 'a'.repeat(201))).toBeUndefined();
  });

  it('forgets what it holds before that becomes too much', () => {
    const memo = new LineMemo();
    for (let n = 0; n <= 20_000; n += 1) memo.set(INITIAL, `${n}`, line);
    expect(memo.get(INITIAL, '0')).toBeUndefined();
    expect(memo.get(INITIAL, '20000')).toEqual(line);
  });
});
