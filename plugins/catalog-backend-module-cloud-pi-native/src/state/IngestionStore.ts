import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  IngestionRefusedClaims,
  ingestionRefusedClaimsSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';
import { Persisted, persistedSchema, StateStore } from './persisted';

const STATE = 'cloud_pi_native_ingestion';
const CLAIMS = 'cloud_pi_native_refused_claims';
const ROW = { id: 1 };

const json = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

const stateRowSchema = z.object({ state: json(persistedSchema) });
const claimsRowsSchema = z.array(
  ingestionRefusedClaimsSchema.extend({
    claims: json(ingestionRefusedClaimsSchema.shape.claims),
  }),
);

type Database = Awaited<ReturnType<DatabaseService['getClient']>>;

/** The state of the ingestion, in tables of its own of the catalogue's database. */
export class IngestionStore implements StateStore {
  static async create(database: DatabaseService): Promise<IngestionStore> {
    const db = await database.getClient();
    if (!database.migrations?.skip) {
      await db.migrate.latest({
        directory: resolvePackagePath(
          '@cloud-pi-native/backstage-plugin-catalog-backend-module-cloud-pi-native',
          'migrations',
        ),
        // The catalogue's own migrations are in the same database.
        tableName: 'cloud_pi_native_migrations',
      });
    }
    return new IngestionStore(db);
  }

  private constructor(private readonly db: Database) {}

  async read(): Promise<Persisted> {
    return stateRowSchema.parse(await this.db(STATE).where(ROW).first()).state;
  }

  async update(change: (state: Persisted) => Persisted): Promise<Persisted> {
    return this.db.transaction(async tx => {
      const row = await tx(STATE).where(ROW).forUpdate().first();
      const state = change(stateRowSchema.parse(row).state);
      await tx(STATE)
        .where(ROW)
        .update({ state: JSON.stringify(state) });
      return state;
    });
  }

  /** Notes that GitLab's webhook called. */
  async webhookSeen(at: Date): Promise<void> {
    await this.update(state => ({
      ...state,
      webhookLastSeenAt: at.toISOString(),
    }));
  }

  async refusedClaims(): Promise<IngestionRefusedClaims[]> {
    const rows: unknown = await this.db(CLAIMS).orderBy('repository').select();
    return claimsRowsSchema.parse(rows);
  }

  /** Notes what a repository's file claims in vain; nothing, once it does no more. */
  async setRefusedClaims(repository: string, claims: string[]): Promise<void> {
    if (claims.length === 0) {
      await this.db(CLAIMS).where({ repository }).delete();
      return;
    }
    await this.db(CLAIMS)
      .insert({
        repository,
        claims: JSON.stringify(claims),
        at: new Date().toISOString(),
      })
      .onConflict('repository')
      .merge();
  }

  async keepClaimsOf(repositories: ReadonlySet<string>): Promise<void> {
    for (const { repository } of await this.refusedClaims()) {
      if (!repositories.has(repository)) {
        await this.db(CLAIMS).where({ repository }).delete();
      }
    }
  }
}
