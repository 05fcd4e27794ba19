import { DatabaseService } from '@backstage/backend-plugin-api';
import { z } from 'zod';

type Knex = Awaited<ReturnType<DatabaseService['getClient']>>;

/** Where Backstage's catalogue keeps entities and what it derives from them. */
const ENTITY_TABLES = [
  'refresh_state',
  'refresh_state_references',
  'refresh_keys',
  'relations',
  'final_entities',
  'search',
];
const EVENTS = ['INSERT', 'UPDATE', 'DELETE'];
const COUNTER = 'benchmark_rows_written';

const isSqlite = (knex: Knex) =>
  String(knex.client.config.client).includes('sqlite');

/** From now on counts each row of an entity table that is written, by triggers. */
export async function watchRows(knex: Knex): Promise<void> {
  await knex.schema.createTable(COUNTER, table => {
    table.integer('n').notNullable();
  });
  await knex(COUNTER).insert({ n: 0 });
  if (!isSqlite(knex)) {
    await knex.raw(
      `CREATE FUNCTION ${COUNTER}_count() RETURNS trigger AS $$ BEGIN UPDATE ${COUNTER} SET n = n + 1; RETURN NULL; END $$ LANGUAGE plpgsql`,
    );
  }
  for (const table of ENTITY_TABLES) {
    for (const event of EVENTS) {
      const name = `benchmark_${table}_${event.toLowerCase()}`;
      await knex.raw(
        isSqlite(knex)
          ? `CREATE TRIGGER ${name} AFTER ${event} ON ${table} BEGIN UPDATE ${COUNTER} SET n = n + 1; END`
          : `CREATE TRIGGER ${name} AFTER ${event} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${COUNTER}_count()`,
      );
    }
  }
}

/** Rows written since {@link watchRows}. */
export async function rowsWritten(knex: Knex): Promise<number> {
  return z.object({ n: z.number() }).parse(await knex(COUNTER).first()).n;
}

/** Takes the triggers away, which slow what comes after. */
export async function unwatchRows(knex: Knex): Promise<void> {
  for (const table of ENTITY_TABLES) {
    for (const event of EVENTS) {
      const name = `benchmark_${table}_${event.toLowerCase()}`;
      await knex.raw(
        `DROP TRIGGER ${name}${isSqlite(knex) ? '' : ` ON ${table}`}`,
      );
    }
  }
}

const count = z.coerce.number();
const progressSchema = z.object({
  known: count,
  unprocessed: count,
  queued: count,
  stitched: count,
});

/** How far the catalogue is with what it was handed. */
export type Progress = z.infer<typeof progressSchema>;

/** Counts what is known, not yet processed, waiting to be stitched, and stitched. */
export async function readProgress(knex: Knex): Promise<Progress> {
  const row: unknown = await knex
    .select({
      known: knex('refresh_state').count(),
      unprocessed: knex('refresh_state').whereNull('processed_entity').count(),
      queued: knex('stitch_queue').count(),
      stitched: knex('final_entities').whereNotNull('final_entity').count(),
    })
    .first();
  return progressSchema.parse(row);
}

const entityRowsSchema = z.array(z.object({ final_entity: z.string() }));

/** Entities as the catalogue shows them. */
export async function readEntities(
  knex: Knex,
  refs?: string[],
): Promise<unknown[]> {
  const rows: unknown = await knex('final_entities')
    .whereNotNull('final_entity')
    .modify(query => {
      if (refs) query.whereIn('entity_ref', refs);
    })
    // An order that depends on nothing that happened before.
    .orderBy('entity_ref')
    .select('final_entity');
  return entityRowsSchema
    .parse(rows)
    .map(({ final_entity }): unknown => JSON.parse(final_entity));
}

const stateRowSchema = z.object({
  state: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(
      z.object({
        lastPoll: z
          .object({
            startedAt: z.string(),
            durationMs: z.number(),
            outcome: z.string(),
            written: z.number(),
          })
          .optional(),
      }),
    ),
});

/** The last poll, as the ingestion keeps it for operators. */
export async function readLastPoll(knex: Knex) {
  const row: unknown = await knex('cloud_pi_native_ingestion').first();
  return stateRowSchema.parse(row).state.lastPoll;
}
