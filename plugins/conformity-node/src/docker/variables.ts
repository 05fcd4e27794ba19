/** Values by name. */
export type Variables = ReadonlyMap<string, string>;

const VARIABLE = /\$(?:(\w+)|\{(\w+)(?:(:?[-+?])([^}]*))?\})/g;

/**
 * Puts values in place of `$NAME`, `${NAME}`, `${NAME:-other}` and
 * `${NAME:+other}`, as Docker does. What has no value stays as it is written.
 */
export const substitute = (text: string, values: Variables): string =>
  text.replace(
    VARIABLE,
    (
      whole: string,
      plain: string | undefined,
      braced: string | undefined,
      operator: string | undefined,
      other: string = '',
    ) => {
      const value = values.get(plain ?? braced ?? '');
      const isSet =
        value !== undefined && !(operator?.startsWith(':') && value === '');
      if (operator?.endsWith('-')) return isSet ? value : other;
      if (operator?.endsWith('+')) return isSet ? other : '';
      return value ?? whole;
    },
  );

/** True for a text where a variable without a value is left. */
export const isUnresolved = (text: string): boolean => text.includes('$');
