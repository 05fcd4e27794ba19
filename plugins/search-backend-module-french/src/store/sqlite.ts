import { Variant } from '../text/terms';
import { Database } from './database';
import { Dialect } from './Dialect';
import { Entry, Field, FIELDS } from './entry';
import { Sql, sql } from './sql';

const COLUMNS = [
  ...FIELDS.flatMap(field => [`${field}_words`, `${field}_stems`]),
  'ids',
];

// Of a match in the words or stems of each field, and of one of an identifier.
const WORTH: Record<Field | 'ids', number> = {
  title: 5,
  page: 2,
  context: 1,
  text: 1,
  ids: 2,
};

/**
 * The sum of what each field is worth by itself. One BM25 with weights would take a
 * title for a word said ten times, which is soon worth no more than said three times.
 */
const RANK = Object.entries(WORTH)
  .map(([field, worth]) => {
    const weights = COLUMNS.map(column => Number(column.startsWith(field)));
    return `${worth} * bm25(french_index, ${weights.join(', ')})`;
  })
  .join(' + ');

const WORDS = '{title_words page_words context_words text_words ids}';
const STEMS = '{title_stems page_stems context_stems text_stems}';

const quoted = (token: string) => `"${token.replaceAll('"', '')}"`;

/** A variant in FTS5's language: each token quoted, so that none is syntax. */
export function matchOf(variant: Variant): string {
  switch (variant.kind) {
    case 'word':
      return `${WORDS} : ${quoted(variant.text)}`;
    case 'prefix':
      return `${WORDS} : ${quoted(variant.text)} *`;
    case 'whole':
      return `ids : ${quoted(variant.text)}`;
    default:
      return `${variant.titleOnly ? 'title_stems' : STEMS} : ${quoted(
        variant.stems.join(' '),
      )}`;
  }
}

const columnsOf = (entry: Entry) => [
  ...FIELDS.flatMap(field => [
    entry[field].map(({ word }) => word).join(' '),
    entry[field].flatMap(({ stem }) => stem ?? []).join(' '),
  ]),
  entry.ids.join(' '),
];

const remove = async (tx: Database, ids: number[]) => {
  await tx('french_index').whereIn('rowid', ids).delete();
};

/** Full text of SQLite: FTS5, ranked by BM25. */
export const sqlite: Dialect = {
  async write(tx, entries) {
    await remove(
      tx,
      entries.map(({ id }) => id),
    );
    const row = `(${['rowid', ...COLUMNS].map(() => '?').join(', ')})`;
    await tx.raw(
      `insert into french_index(rowid, ${COLUMNS.join(', ')})
       values ${entries.map(() => row).join(', ')}`,
      entries.flatMap(({ id, entry }) => [id, ...columnsOf(entry)]),
    );
  },

  remove,

  hits(term, variant) {
    const rank: Sql = { text: RANK, values: [] };
    return sql`select rowid as id, ${term} as term, -(${rank}) * ${variant.weight} as score from french_index where french_index match ${matchOf(variant)}`;
  },

  hasOneOf(field, values) {
    return sql`exists (select 1 from json_each(d.filters, ${`$."${field}"`}) as f where f.value in ${this.valuesOf(values)})`;
  },

  valuesOf(values) {
    return sql`(select v.value from json_each(${JSON.stringify(values)}) as v)`;
  },
};
