/** A choice of options of a skeleton, by their names. */
export type Chosen = ReadonlySet<string>;

const IF = /^\s*\{% if values\.(\w+) %\}\s*$/;
const END = /^\s*\{% endif %\}\s*$/;

/** Options that lines of a skeleton's file depend on. */
export const optionsOf = (text: string): string[] => [
  ...new Set(text.split('\n').flatMap(line => IF.exec(line)?.[1] ?? [])),
];

/** Lines that are there for some options; conditions are on lines of their own, one option each. */
export function linesFor(text: string, chosen: Chosen): string {
  let kept = true;
  return text
    .split('\n')
    .filter(line => {
      const [, option] = IF.exec(line) ?? [];
      if (option !== undefined) kept = chosen.has(option);
      else if (END.test(line)) kept = true;
      else return kept;
      return false;
    })
    .join('\n');
}

/** Every choice among some options, none of them first. */
export const choicesOf = (options: readonly string[]): Chosen[] =>
  options.reduce<Chosen[]>(
    (all, option) => [
      ...all,
      ...all.map(chosen => new Set([...chosen, option])),
    ],
    [new Set<string>()],
  );
