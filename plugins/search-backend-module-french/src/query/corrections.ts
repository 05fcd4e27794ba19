import { Database } from '../store/database';
import { distance, mistakesIn } from '../text/distance';
import { Term } from '../text/terms';

const MOST = 12;

/** Words of the index near a term that nothing contains, the nearest first. */
async function near(db: Database, typed: string): Promise<string[]> {
  const mistakes = mistakesIn(typed);
  if (mistakes === 0) {
    return [];
  }
  const [first] = typed;
  const rows: Array<{ word: string }> = await db('french_words')
    .where('word', '>=', first)
    .andWhere('word', '<', `${first}\u{10FFFF}`)
    .andWhereRaw('length(word) between ? and ?', [
      typed.length - mistakes,
      typed.length + mistakes,
    ])
    .select('word');
  return rows
    .map(({ word }) => ({ word, away: distance(typed, word) }))
    .filter(({ away }) => away > 0 && away <= mistakes)
    .sort((a, b) => a.away - b.away || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** Words to seek in place of terms that nothing contains. */
export async function correctionsFor(
  db: Database,
  terms: Term[],
): Promise<Map<string, string[]>> {
  const found = await Promise.all(
    terms.map(
      async ({ typed }): Promise<[string, string[]]> => [
        typed,
        await near(db, typed),
      ],
    ),
  );
  return new Map(found.filter(([, words]) => words.length > 0));
}
