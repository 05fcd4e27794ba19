import { IndexedDocument } from '../indexing/document';
import { Fact, hashOf } from '../indexing/facts';
import { Database } from './database';
import { Dialect, Written } from './Dialect';
import { dialectOf } from './dialectOf';
import { vocabulary } from './entry';

const CHUNK = 200;

/** What is known of a document that the index holds. */
export interface Known {
  id: number;
  hash: string;
  ref: string | null;
}

const chunks = <T>(items: T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  );

/** A document in its place among those of its page. */
export interface Placed {
  document: IndexedDocument;
  position: number;
}

const rowOf = (
  type: string,
  { document: { page, ...document }, position }: Placed,
) => ({
  type,
  location: document.location,
  page,
  page_title: document.pageTitle,
  position,
  kind: document.kind,
  ref: document.ref ?? null,
  hash: document.hash,
  boost: document.boost,
  document: document.document,
  filters: document.filters(),
});

/** Writes the index. */
export class IndexStore {
  readonly #dialect: Dialect;
  /** Words that are in the database: none is ever removed. */
  readonly #words = new Set<string>();

  constructor(private readonly db: Database) {
    this.#dialect = dialectOf(db);
  }

  /** What the index holds of a type, by location. */
  async known(type: string): Promise<Map<string, Known>> {
    const rows: Array<Known & { location: string }> = await this.db(
      'french_documents',
    )
      .where({ type })
      .select('id', 'location', 'hash', 'ref');
    return new Map(rows.map(({ location, ...known }) => [location, known]));
  }

  /** Writes documents that changed, and the facts of entities that did. */
  async write(
    type: string,
    documents: Placed[],
    facts: ReadonlyMap<string, Fact[]>,
  ): Promise<void> {
    // In one order, so that two replicas wait for each other and never in a ring.
    const sorted = [...documents].sort((a, b) =>
      a.document.location < b.document.location ? -1 : 1,
    );
    const written = await this.db.transaction(async tx => {
      await this.#writeFacts(tx, facts);
      const words = new Set<string>();
      for (const some of chunks(sorted)) {
        const entries = await this.#upsert(tx, type, some);
        await this.#dialect.write(tx, entries);
        entries
          .flatMap(({ entry }) => vocabulary(entry))
          .filter(word => !this.#words.has(word))
          .forEach(word => words.add(word));
      }
      for (const some of chunks([...words].sort())) {
        await tx('french_words')
          .insert(some.map(word => ({ word })))
          .onConflict('word')
          .ignore();
      }
      return words;
    });
    written.forEach(word => this.#words.add(word));
  }

  /** Forgets documents, and the entities that nothing is left of. */
  async remove(ids: number[]): Promise<void> {
    if (ids.length === 0) {
      return;
    }
    for (const some of chunks(ids)) {
      await this.db.transaction(async tx => {
        await this.#dialect.remove(tx, some);
        await tx('french_documents').whereIn('id', some).delete();
      });
    }
    await this.db('french_facts').whereNotIn('ref', this.#refs()).delete();
    await this.db('french_entities').whereNotIn('ref', this.#refs()).delete();
  }

  /** Forgets all documents of entities that are gone. */
  async forget(refs: string[]): Promise<void> {
    const rows: Array<{ id: number }> = await this.db('french_documents')
      .whereIn('ref', refs)
      .select('id');
    await this.remove(rows.map(({ id }) => id));
  }

  /** Replaces the facts of entities. */
  async writeFacts(facts: ReadonlyMap<string, Fact[]>): Promise<void> {
    await this.db.transaction(tx => this.#writeFacts(tx, facts));
  }

  #refs() {
    return this.db('french_documents').whereNotNull('ref').select('ref');
  }

  /** Locations differ: no statement may write one row twice. */
  async #upsert(
    tx: Database,
    type: string,
    documents: Placed[],
  ): Promise<Written[]> {
    const rows: Array<{ id: number; location: string }> = await tx(
      'french_documents',
    )
      .insert(documents.map(each => rowOf(type, each)))
      .onConflict(['type', 'location'])
      .merge()
      .returning(['id', 'location']);
    const ids = new Map(rows.map(({ id, location }) => [location, id]));
    return documents.flatMap(({ document }) => {
      const id = ids.get(document.location);
      return id === undefined ? [] : [{ id, entry: document.entry() }];
    });
  }

  async #writeFacts(tx: Database, facts: ReadonlyMap<string, Fact[]>) {
    const refs = [...facts.keys()].sort();
    const rows: Array<{ ref: string; hash: string }> = await tx(
      'french_entities',
    )
      .whereIn('ref', refs)
      .select('ref', 'hash');
    const hashes = new Map(rows.map(({ ref, hash }) => [ref, hash]));
    const changed = refs
      .map(ref => ({ ref, hash: hashOf(facts.get(ref) ?? []) }))
      .filter(({ ref, hash }) => hashes.get(ref) !== hash);
    for (const some of chunks(changed)) {
      await tx('french_entities').insert(some).onConflict('ref').merge();
      await tx('french_facts')
        .whereIn(
          'ref',
          some.map(({ ref }) => ref),
        )
        .delete();
    }
    const told = changed.flatMap(({ ref }) =>
      (facts.get(ref) ?? []).map(([key, value]) => ({ ref, key, value })),
    );
    for (const some of chunks(told)) {
      await tx('french_facts').insert(some);
    }
  }
}
