import { toCsv } from './csv';

const cells = (...values: (string | number | undefined)[]) =>
  toCsv(['a'], [values]).split('\r\n')[1];

describe('toCsv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\t1', '＝1', '＠x'])(
    'makes no formula of %j',
    text => {
      expect(cells(text).replace(/^"/, '')).toBe(`'${text}`);
    },
  );

  it('quotes what would be other cells, or other rows', () => {
    expect(cells('a,b', 'a;b', 'a"b', 'a\nb', '\n=1')).toBe(
      `"a,b","a;b","a""b","a\nb","'\n=1"`,
    );
  });

  it('leaves numbers and words as they are', () => {
    expect(cells(-1, 0, 'a-b', undefined, 'é')).toBe('-1,0,a-b,,é');
  });
});
