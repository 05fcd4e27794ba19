import { scalarText } from '../parse/scalar';
import { asMap, get, Yaml, YamlMap } from '../parse/yaml';

/** What only sops writes: the code that authenticates the whole file. */
export const isSealed = (document: Yaml | undefined): boolean =>
  typeof get(asMap(get(asMap(document), 'sops')), 'mac') === 'string';

type Path = readonly (string | number)[];

/** Which keys sops encrypts, as the file says. */
interface Scope {
  suffix?: string;
  unencryptedSuffix: string;
}

function scopeOf(sops: YamlMap | undefined): Scope | undefined {
  // Expressions come from the file: they are not run.
  const isByExpression =
    get(sops, 'encrypted_regex') !== undefined ||
    get(sops, 'unencrypted_regex') !== undefined ||
    get(sops, 'encrypted_comment_regex') !== undefined ||
    get(sops, 'unencrypted_comment_regex') !== undefined;
  if (isByExpression) return undefined;
  return {
    suffix: scalarText(get(sops, 'encrypted_suffix')),
    unencryptedSuffix:
      scalarText(get(sops, 'unencrypted_suffix')) ?? '_unencrypted',
  };
}

const isClear = (text: string) => text !== '' && !text.startsWith('ENC[');

function firstClear(
  value: Yaml,
  path: Path,
  scope: Scope,
  inside: boolean,
): Path | undefined {
  const text = scalarText(value);
  if (text !== undefined) return inside && isClear(text) ? path : undefined;
  const items: [string | number, Yaml][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(asMap(value) ?? {});
  for (const [key, item] of items) {
    const name = String(key);
    const { suffix, unencryptedSuffix } = scope;
    const isSkipped =
      (path.length === 0 && name === 'sops') ||
      (suffix === undefined && name.endsWith(unencryptedSuffix));
    if (!isSkipped) {
      const found = firstClear(
        item,
        [...path, key],
        scope,
        inside || (suffix !== undefined && name.endsWith(suffix)),
      );
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * Path of the first value that sops should have encrypted and that is in clear:
 * an empty path where nothing was encrypted.
 */
export function clearIn(document: Yaml): Path | undefined {
  if (!isSealed(document)) return [];
  const scope = scopeOf(asMap(get(asMap(document), 'sops')));
  return scope && firstClear(document, [], scope, scope.suffix === undefined);
}
