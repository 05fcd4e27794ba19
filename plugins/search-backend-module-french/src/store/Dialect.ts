import { Variant } from '../text/terms';
import { Database } from './database';
import { Entry } from './entry';
import { Sql } from './sql';

/** The entry of a document that has its place in the database. */
export interface Written {
  id: number;
  entry: Entry;
}

/** What differs between databases. */
export interface Dialect {
  /** Puts the entries of documents in place of those before. */
  write(tx: Database, entries: Written[]): Promise<void>;
  /** Forgets the entries of documents. */
  remove(tx: Database, ids: number[]): Promise<void>;
  /** `id, term, score` of documents where a variant is met. */
  hits(term: number, variant: Variant): Sql;
  /** Whether the field of a document `d` has one of the values, folded. */
  hasOneOf(field: string, values: string[]): Sql;
  /** The values of a list of any length, as a subquery. */
  valuesOf(values: string[]): Sql;
}
