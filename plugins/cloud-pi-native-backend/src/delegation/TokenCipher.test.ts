import { mockServices } from '@backstage/backend-test-utils';
import { TokenCipher } from './TokenCipher';

const key = (byte: number, length = 32) =>
  Buffer.alloc(length, byte).toString('base64');

const cipherWith = (...encryptionKeys: string[]) =>
  TokenCipher.fromConfig(
    mockServices.rootConfig({
      data: { cloudPiNative: { delegation: { encryptionKeys } } },
    }),
  );

describe('TokenCipher', () => {
  it('opens what an older key sealed, and not once that key is withdrawn', () => {
    const sealed = cipherWith(key(1)).seal('secret', 'user:default/a console');

    const rotating = cipherWith(key(2), key(1));
    expect(rotating.open(sealed, 'user:default/a console')).toBe('secret');
    const rotated = cipherWith(key(2));
    expect(rotated.open(sealed, 'user:default/a console')).toBeUndefined();
    expect(
      rotated.open(
        rotating.seal('new', 'user:default/a console'),
        'user:default/a console',
      ),
    ).toBe('new');
  });

  it('does not open for another purpose, nor after a change', () => {
    const cipher = cipherWith(key(1));
    const row = cipher.seal('secret', 'user:default/a console');
    const changed = Buffer.from(row.sealed, 'base64');
    changed[changed.length - 1] += 1;

    expect(cipher.open(row, 'user:default/b console')).toBeUndefined();
    expect(cipher.open(row, 'user:default/a gitlab')).toBeUndefined();
    expect(
      cipher.open(
        { ...row, sealed: changed.toString('base64') },
        'user:default/a console',
      ),
    ).toBeUndefined();
    expect(
      cipher.open({ ...row, sealed: '' }, 'user:default/a console'),
    ).toBeUndefined();
  });

  it('never seals twice alike', () => {
    const cipher = cipherWith(key(1));
    expect(cipher.seal('secret', 'a').sealed).not.toBe(
      cipher.seal('secret', 'a').sealed,
    );
  });

  it.each([[[]], [[key(1, 16)]], [['not base64!']], [[key(1), '']]])(
    'refuses the keys %j and says how to make one, without quoting them',
    keys => {
      expect(() => cipherWith(...keys)).toThrow(
        'cloudPiNative.delegation.encryptionKeys must list at least one key of 32 bytes in base64: make one with "openssl rand -base64 32"',
      );
    },
  );
});
