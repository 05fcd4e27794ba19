/** What a database takes as a parameter. */
export type Value = string | number | null;

/** A piece of SQL with its parameters: a value never becomes text of a statement. */
export interface Sql {
  text: string;
  values: Value[];
}

/** Writes SQL: what is interpolated is another piece, or a parameter. */
export function sql(
  strings: TemplateStringsArray,
  ...parts: Array<Sql | Value>
): Sql {
  return strings.reduce<Sql>(
    ({ text, values }, string, index) => {
      const part = index === 0 ? undefined : parts[index - 1];
      if (part === undefined) {
        return { text: `${text}${string}`, values };
      }
      return typeof part === 'object' && part !== null
        ? {
            text: `${text}${part.text}${string}`,
            values: [...values, ...part.values],
          }
        : { text: `${text}?${string}`, values: [...values, part] };
    },
    { text: '', values: [] },
  );
}

/** Pieces with something between them. */
export const join = (pieces: Sql[], between: string): Sql => ({
  text: pieces.map(({ text }) => text).join(between),
  values: pieces.flatMap(({ values }) => values),
});

export const ALWAYS: Sql = { text: '1 = 1', values: [] };
export const NEVER: Sql = { text: '1 = 0', values: [] };

/** All of the conditions; always where there are none. */
export const all = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? ALWAYS : sql`(${join(conditions, ' and ')})`;

/** Any of the conditions; never where there are none. */
export const any = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? NEVER : sql`(${join(conditions, ' or ')})`;

/** A list of parameters. */
export const list = (values: Value[]): Sql =>
  join(
    values.map(value => sql`${value}`),
    ', ',
  );
