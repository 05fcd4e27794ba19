/** What may be chosen for each option, the default choice first. */
export type Options = Readonly<Record<string, readonly string[]>>;

/** One choice for each option. */
export type Choices = Readonly<Record<string, string>>;

type Pair = readonly [a: string, x: string, b: string, y: string];

const keyOf = (pair: Pair) => JSON.stringify(pair);

function pairsOf(choices: Choices): string[] {
  const entries = Object.entries(choices);
  return entries.flatMap(([a, x], index) =>
    entries.slice(index + 1).map(([b, y]) => keyOf([a, x, b, y])),
  );
}

function allPairs(options: Options): Map<string, Pair> {
  const entries = Object.entries(options);
  const pairs = entries.flatMap(([a, ofA], index) =>
    entries
      .slice(index + 1)
      .flatMap(([b, ofB]) =>
        ofA.flatMap(x => ofB.map((y): Pair => [a, x, b, y])),
      ),
  );
  return new Map(pairs.map(pair => [keyOf(pair), pair]));
}

/** The choice of each option that meets the most pairs still missing. */
function nextRow(
  options: Options,
  missing: ReadonlyMap<string, Pair>,
  [a, x, b, y]: Pair,
): Choices {
  const fixed: Choices = { [a]: x, [b]: y };
  return Object.entries(options).reduce<Choices>((row, [option, choices]) => {
    const gain = (choice: string) =>
      pairsOf({ ...fixed, ...row, [option]: choice }).filter(pair =>
        missing.has(pair),
      ).length;
    const best = choices.reduce((found, choice) =>
      gain(choice) > gain(found) ? choice : found,
    );
    return { ...row, [option]: fixed[option] ?? best };
  }, {});
}

/**
 * Combinations in which every two choices of different options meet at least
 * once. The first is the default of each option; the same options always give
 * the same combinations.
 */
export function pairwise(options: Options): Choices[] {
  const first = Object.fromEntries(
    Object.entries(options).map(([option, [choice]]) => [option, choice]),
  );
  const rows: Choices[] = [first];
  const missing = allPairs(options);
  const met = (row: Choices) =>
    pairsOf(row).forEach(pair => missing.delete(pair));
  met(first);
  for (const pair of missing.values()) {
    const row = nextRow(options, missing, pair);
    met(row);
    rows.push(row);
  }
  return rows;
}
