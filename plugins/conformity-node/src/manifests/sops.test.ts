import { clearIn, isSealed } from './sops';

const ENC = 'ENC[AES256_GCM,data:Zm9v]';
const seal = (more = {}) => ({ sops: { mac: ENC, ...more } });

describe('isSealed', () => {
  it('believes the code that sops writes, not the word', () => {
    expect(isSealed(seal())).toBe(true);
    expect(isSealed({ sops: {} })).toBe(false);
    expect(isSealed({ sops: 'yes' })).toBe(false);
    expect(isSealed('sops')).toBe(false);
    expect(isSealed(undefined)).toBe(false);
  });
});

describe('clearIn', () => {
  it('leads to the first value in clear', () => {
    expect(clearIn({ a: ENC, b: [ENC, 'clear'], ...seal() })).toEqual(['b', 1]);
    expect(clearIn({ a: ENC, n: 1, ...seal() })).toEqual(['n']);
    expect(clearIn({ a: 'clear' })).toEqual([]);
    expect(clearIn({ a: ENC, b: null, c: '', ...seal() })).toBeUndefined();
  });

  it('follows the suffixes of the file', () => {
    const suffix = seal({ encrypted_suffix: 'Templates' });
    expect(
      clearIn({ kind: 'a', x: { secretTemplates: [ENC] }, ...suffix }),
    ).toBeUndefined();
    expect(
      clearIn({ x: { secretTemplates: [{ a: 'b' }] }, ...suffix }),
    ).toEqual(['x', 'secretTemplates', 0, 'a']);
    const clear = seal({ unencrypted_suffix: '_clear' });
    expect(clearIn({ a_clear: 'b', c: ENC, ...clear })).toBeUndefined();
    expect(clearIn({ a_unencrypted: 'b', c: ENC, ...seal() })).toBeUndefined();
  });

  it('does not run the expressions of a file', () => {
    const hostile = seal({ encrypted_regex: '^(a+)+$' });
    expect(clearIn({ ['a'.repeat(60)]: '!', ...hostile })).toBeUndefined();
  });
});
