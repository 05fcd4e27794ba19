import { readAddress, toQuery, writeAddress } from './searchAddress';

const read = (text: string) => readAddress(new URLSearchParams(text));

describe('the address of a search', () => {
  it.each([
    'query=quota',
    'query=quota+d%C3%A9pass%C3%A9&type=catalogue&kind=System&page=3',
    '',
  ])('%s is what it was, once read and written', text => {
    expect(writeAddress(read(text)).toString()).toBe(text);
  });

  it('makes nothing of what makes no sense', () => {
    for (const page of ['0', '-1', '1.5', 'x', '1e99', '']) {
      expect(read(`query=a&page=${page}`).page).toBe(1);
    }
    expect(read(`query=${'a'.repeat(5_000)}`).term).toHaveLength(100);
    expect(read('query=%20%20').term).toBe('');
  });
});

describe('toQuery', () => {
  it('asks for a page, a type and a kind', () => {
    expect(
      toQuery(read('query=quota&kind=System&page=3'), {
        types: ['software-catalog'],
      }),
    ).toEqual({
      term: 'quota',
      types: ['software-catalog'],
      filters: { kind: 'System' },
      pageLimit: 10,
      pageCursor: btoa('2'),
    });
  });

  it('lets a tab decide on the kind', () => {
    expect(
      toQuery(read('query=quota&kind=System'), { kind: 'Template' }),
    ).toMatchObject({ filters: { kind: 'Template' } });
  });

  it('asks for nothing where there is too little to ask', () => {
    expect(toQuery(read('query=q'), {})).toBeUndefined();
    expect(toQuery(read(''), {})).toBeUndefined();
  });
});
