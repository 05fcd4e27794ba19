import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { DelegationStatus } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { DelegatedTokens } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Knex } from 'knex';
import { TokenCipher } from './TokenCipher';

const TABLE = 'delegations';
const MIGRATIONS = resolvePackagePath(
  '@cloud-pi-native/backstage-plugin-cloud-pi-native-backend',
  'migrations',
);

type Kind = 'console' | 'gitlab';

interface Row {
  user_entity_ref: string;
  kind: Kind;
  key_id: string;
  sealed: string;
  expires_at: string;
}

/** A token with the instant from which it is worth nothing. */
export interface ExpiringToken {
  token: string;
  expiresAt: Date;
}

function purposeOf(userEntityRef: string, kind: Kind): string {
  return `${userEntityRef} ${kind}`;
}

/** The delegations, encrypted: one row a user and kind of token. */
export class DelegationStore {
  static async create(
    database: DatabaseService,
    cipher: TokenCipher,
  ): Promise<DelegationStore> {
    const db = await database.getClient();
    if (!database.migrations?.skip) {
      await db.migrate.latest({ directory: MIGRATIONS });
    }
    return new DelegationStore(db, cipher);
  }

  readonly #db: Knex;
  readonly #cipher: TokenCipher;

  private constructor(db: Knex, cipher: TokenCipher) {
    this.#db = db;
    this.#cipher = cipher;
  }

  /** Keeps the given tokens in place of those of the same kind, all or none. */
  async save(
    userEntityRef: string,
    tokens: Partial<Record<Kind, ExpiringToken>>,
  ): Promise<void> {
    const row = (kind: Kind, { token, expiresAt }: ExpiringToken): Row => {
      const { keyId, sealed } = this.#cipher.seal(
        token,
        purposeOf(userEntityRef, kind),
      );
      return {
        user_entity_ref: userEntityRef,
        kind,
        key_id: keyId,
        sealed,
        expires_at: expiresAt.toISOString(),
      };
    };
    await this.#db<Row>(TABLE)
      .insert([
        ...(tokens.console ? [row('console', tokens.console)] : []),
        ...(tokens.gitlab ? [row('gitlab', tokens.gitlab)] : []),
      ])
      .onConflict(['user_entity_ref', 'kind'])
      .merge();
  }

  /** Until when each token is valid; absent where there is none. */
  async getStatus(userEntityRef: string): Promise<DelegationStatus> {
    const rows = await this.#validRows(userEntityRef, new Date());
    const until = (kind: Kind) => rows.find(r => r.kind === kind)?.expires_at;
    return { consoleUntil: until('console'), gitlabUntil: until('gitlab') };
  }

  /** Tokens that are still valid at an instant; `undefined` without a console token. */
  async getTokens(
    userEntityRef: string,
    validAt: Date,
  ): Promise<DelegatedTokens | undefined> {
    const rows = await this.#validRows(userEntityRef, validAt);
    const open = (kind: Kind) => {
      const row = rows.find(r => r.kind === kind);
      return (
        row &&
        this.#cipher.open(
          { keyId: row.key_id, sealed: row.sealed },
          purposeOf(userEntityRef, kind),
        )
      );
    };
    const consoleToken = open('console');
    return consoleToken
      ? { consoleToken, gitlabToken: open('gitlab') }
      : undefined;
  }

  async forget(userEntityRef: string): Promise<void> {
    await this.#db<Row>(TABLE)
      .where({ user_entity_ref: userEntityRef })
      .delete();
  }

  async deleteExpired(): Promise<void> {
    await this.#db<Row>(TABLE)
      .where('expires_at', '<=', new Date().toISOString())
      .delete();
  }

  async #validRows(userEntityRef: string, validAt: Date): Promise<Row[]> {
    return this.#db<Row>(TABLE)
      .select()
      .where({ user_entity_ref: userEntityRef })
      .where('expires_at', '>', validAt.toISOString());
  }
}
