import { Variant } from '../text/terms';
import { Dialect } from './Dialect';
import { Entry, Field, FIELDS } from './entry';
import { sql } from './sql';

const WEIGHT_OF: Record<Field, string> = {
  title: 'A',
  page: 'B',
  context: 'C',
  text: 'D',
};

// D, C, B, A.
const WEIGHTS = '{0.15, 0.2, 0.4, 1.0}';

const WHOLE_WEIGHT = 'B';

// PostgreSQL keeps no position beyond 16383.
const LAST_POSITION = 16_000;

/** Words are lexemes as they are, stems and identifiers are marked: one vector holds the three. */
const stemLexeme = (stem: string) => `=${stem}`;
const wholeLexeme = (whole: string) => `#${whole}`;

const quoted = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '')}'`;

/** A vector as PostgreSQL reads it. */
export function vectorOf(entry: Entry): string {
  const places = new Map<string, string[]>();
  const add = (lexeme: string, place: string) => {
    const known = places.get(lexeme) ?? [];
    known.push(place);
    places.set(lexeme, known);
  };
  let position = 0;
  for (const field of FIELDS) {
    const weight = WEIGHT_OF[field];
    let stems = position;
    for (const { word, stem } of entry[field]) {
      position = Math.min(position + 1, LAST_POSITION);
      add(word, `${position}${weight}`);
      if (stem !== undefined) {
        // Apart, so that words that say nothing do not part a phrase.
        stems = Math.min(stems + 1, LAST_POSITION);
        add(stemLexeme(stem), `${stems}${weight}`);
      }
    }
    // No phrase goes from a field to the next.
    position += 2;
  }
  for (const whole of entry.ids) {
    add(wholeLexeme(whole), `${LAST_POSITION + 1}${WHOLE_WEIGHT}`);
  }
  return [...places]
    .map(([lexeme, at]) => `${quoted(lexeme)}:${at.slice(0, 250).join(',')}`)
    .join(' ');
}

/** A variant in PostgreSQL's language: each token quoted, so that none is syntax. */
export function queryOf(variant: Variant): string {
  switch (variant.kind) {
    case 'word':
      return `${quoted(variant.text)} | ${quoted(wholeLexeme(variant.text))}`;
    case 'prefix':
      return `${quoted(variant.text)}:* | ${quoted(wholeLexeme(variant.text))}:*`;
    case 'whole':
      return quoted(wholeLexeme(variant.text));
    default: {
      const weight = variant.titleOnly ? ':A' : '';
      return variant.stems
        .map(stem => `${quoted(stemLexeme(stem))}${weight}`)
        .join(' <-> ');
    }
  }
}

/** Full text of PostgreSQL, with the rarity of words that its own ranking leaves out. */
export const postgres: Dialect = {
  async write(tx, entries) {
    const rows = entries.map(() => '(?::integer, ?::tsvector)');
    await tx.raw(
      `insert into french_index(id, vector) values ${rows.join(', ')}
       on conflict (id) do update set vector = excluded.vector`,
      entries.flatMap(({ id, entry }) => [id, vectorOf(entry)]),
    );
  },

  async remove(tx, ids) {
    await tx('french_index').whereIn('id', ids).delete();
  },

  hits(term, variant) {
    const query = sql`${queryOf(variant)}::tsquery`;
    return sql`select i.id, ${term}::integer as term, (ts_rank(${WEIGHTS}::real[], i.vector, ${query}, 1) * ln(1 + (select count(*) from french_index)::real / count(*) over ()) * ${variant.weight}::real)::real as score from french_index i where i.vector @@ ${query}`;
  },

  hasOneOf(field, values) {
    return sql`exists (select 1 from jsonb_array_elements_text(d.filters -> ${field}) as f(value) where f.value in ${this.valuesOf(values)})`;
  },

  valuesOf(values) {
    return sql`(select v.value from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) as v(value))`;
  },
};
