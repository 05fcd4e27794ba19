import { leadsOf } from './leads';
import { stem } from './stem';
import { isStopWord } from './stopWords';
import { SYNONYMS } from './synonyms';
import { foldedWords, identifiers } from './words';

/** A way in which a term may be met, and what that is worth. */
export type Variant = { weight: number } & (
  | { kind: 'word' | 'prefix' | 'whole'; text: string }
  | { kind: 'stems'; stems: string[]; titleOnly?: boolean }
);

/** What is sought: one or several words that stand together. */
export interface Term {
  typed: string;
  variants: Variant[];
}

/** A question, understood. */
export interface Terms {
  terms: Term[];
  /** Worth a bonus where met, and no condition. */
  bonuses: Variant[];
  /** The same, of pages where such a question is answered. */
  hints: Variant[];
}

const MOST_TERMS = 12;
const LONGEST_TERM = 256;

const WORTH = {
  word: 1.15,
  stem: 1,
  prefix: 0.3,
  whole: 3,
  synonym: 0.6,
  hint: 1.5,
};

const startsWith = (stems: string[], from: number, phrase: string[]) =>
  phrase.every((part, index) => stems[from + index] === part);

/** The longest phrase with synonyms that begins at a word. */
function synonymsAt(stems: string[], from: number) {
  const found = SYNONYMS.flatMap(group =>
    group
      .filter(phrase => startsWith(stems, from, phrase))
      .map(phrase => ({ phrase, group })),
  ).sort((a, b) => b.phrase.length - a.phrase.length);
  return found.at(0);
}

function wordVariants(word: string, isLast: boolean): Variant[] {
  return [
    { kind: 'word', text: word, weight: WORTH.word },
    { kind: 'stems', stems: [stem(word)], weight: WORTH.stem },
    ...(isLast && word.length > 1
      ? [{ kind: 'prefix' as const, text: word, weight: WORTH.prefix }]
      : []),
  ];
}

function termAt(words: string[], stems: string[], from: number) {
  const synonyms = synonymsAt(stems, from);
  const length = synonyms?.phrase.length ?? 1;
  const own = words.slice(from, from + length);
  const isLast = from + length === words.length;
  const variants: Variant[] =
    length === 1
      ? wordVariants(own[0], isLast)
      : [
          {
            kind: 'stems',
            stems: stems.slice(from, from + length),
            weight: WORTH.word * length,
          },
        ];
  const others = (synonyms?.group ?? [])
    .filter(phrase => phrase !== synonyms?.phrase)
    .map(
      (phrase): Variant => ({
        kind: 'stems',
        stems: phrase,
        weight: WORTH.synonym,
      }),
    );
  return {
    length,
    term: { typed: own.join(' '), variants: [...variants, ...others] },
  };
}

function bonusesOf(stems: string[], text: string): Variant[] {
  const wholes = identifiers(text).map(
    (whole): Variant => ({
      kind: 'whole',
      text: whole,
      weight: WORTH.whole,
    }),
  );
  return stems.length < 2
    ? wholes
    : [
        ...wholes,
        { kind: 'stems', stems, titleOnly: true, weight: 1 },
        { kind: 'stems', stems, weight: 0.3 },
      ];
}

/** What a question seeks; nothing for an empty one. */
export function readTerms(question: string): Terms {
  const text = question.slice(0, LONGEST_TERM);
  const all = [...new Set(foldedWords(text))];
  const telling = all.filter(word => !isStopWord(word));
  const words = (telling.length > 0 ? telling : all).slice(0, MOST_TERMS);
  const stems = words.map(stem);
  const terms: Term[] = [];
  for (let from = 0; from < words.length; ) {
    const { length, term } = termAt(words, stems, from);
    terms.push(term);
    from += length;
  }
  const hints = leadsOf(text).map(
    (page): Variant => ({
      kind: 'stems',
      stems: [stem(page)],
      weight: WORTH.hint,
    }),
  );
  return { terms, bonuses: bonusesOf(stems, text), hints };
}

/** The same question with other words for some that nothing contains. */
export const correct = (
  { terms, ...rest }: Terms,
  corrections: ReadonlyMap<string, string[]>,
): Terms => ({
  ...rest,
  terms: terms.map(term => ({
    ...term,
    variants: [
      ...term.variants,
      ...(corrections.get(term.typed) ?? []).map(
        (text): Variant => ({
          kind: 'word',
          text,
          weight: WORTH.prefix,
        }),
      ),
    ],
  })),
});
