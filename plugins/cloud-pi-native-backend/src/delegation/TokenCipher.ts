import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
} from 'node:crypto';
import { z } from 'zod';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CONFIG_KEY = 'cloudPiNative.delegation.encryptionKeys';

const keysSchema = z
  .array(
    z
      .base64()
      .transform(key => Buffer.from(key, 'base64'))
      .refine(key => key.length === KEY_BYTES),
  )
  .min(1);

/** An encrypted token, and which key opens it. */
export interface SealedToken {
  keyId: string;
  sealed: string;
}

function keyIdOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/**
 * Encrypts tokens at rest. What a token is for is authenticated with it, so
 * that a row moved to another user or kind does not open.
 */
export class TokenCipher {
  static fromConfig(config: RootConfigService): TokenCipher {
    const keys = keysSchema.safeParse(config.getOptional(CONFIG_KEY));
    if (!keys.success) {
      throw new InputError(
        `${CONFIG_KEY} must list at least one key of 32 bytes in base64: make one with "openssl rand -base64 32"`,
      );
    }
    return new TokenCipher(keys.data);
  }

  readonly #current: Buffer;
  readonly #byId: Map<string, Buffer>;

  private constructor(keys: Buffer[]) {
    [this.#current] = keys;
    this.#byId = new Map(keys.map(key => [keyIdOf(key), key]));
  }

  seal(token: string, purpose: string): SealedToken {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#current, nonce);
    cipher.setAAD(Buffer.from(purpose));
    const text = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
    return {
      keyId: keyIdOf(this.#current),
      sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString(
        'base64',
      ),
    };
  }

  /** The token, or `undefined` if its key was withdrawn or the row was changed. */
  open({ keyId, sealed }: SealedToken, purpose: string): string | undefined {
    const key = this.#byId.get(keyId);
    if (!key) {
      return undefined;
    }
    const bytes = Buffer.from(sealed, 'base64');
    const textStart = NONCE_BYTES + TAG_BYTES;
    try {
      const decipher = createDecipheriv(
        ALGORITHM,
        key,
        bytes.subarray(0, NONCE_BYTES),
        { authTagLength: TAG_BYTES },
      );
      decipher.setAAD(Buffer.from(purpose));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, textStart));
      return Buffer.concat([
        decipher.update(bytes.subarray(textStart)),
        decipher.final(),
      ]).toString('utf8');
    } catch {
      return undefined;
    }
  }
}
