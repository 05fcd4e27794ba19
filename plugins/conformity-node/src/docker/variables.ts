/** Values by name. */
export type Variables = ReadonlyMap<string, string>;

const VARIABLE =
  /\$(?:(\w{1,100})|\{(\w{1,100})(?:(:?[-+?])([^}]{0,300}))?\})/g;

/** Values that are put into each other could grow without end. */
const MAX_LENGTH = 2000;

/**
 * Puts values in place of `$NAME`, `${NAME}`, `${NAME:-other}` and
 * `${NAME:+other}`, as Docker does. What has no value stays as it is written.
 */
export const substitute = (text: string, values: Variables): string =>
  text
    .slice(0, MAX_LENGTH)
    .replace(
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
    )
    .slice(0, MAX_LENGTH);

/** True for a text where a variable without a value is left. */
export const isUnresolved = (text: string): boolean => text.includes('$');
