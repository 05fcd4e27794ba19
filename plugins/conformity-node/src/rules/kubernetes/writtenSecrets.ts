import { hasPassword, isSecretName } from '../../docker/secretNames';
import { scalarText } from '../../parse/scalar';
import { textsOf } from '../../parse/texts';
import { at, Yaml } from '../../parse/yaml';
import { Repository } from '../../Repository';

/** A value that is named as a secret, and written. */
export interface WrittenSecret {
  path: readonly (string | number)[];
  /** False where the name may stand for something that is no secret. */
  sure: boolean;
}

const VALUES = /(^|\/)values[^/]*\.ya?ml$/;

/** Files of values, of charts or beside them. */
export function valueFiles(repository: Repository): string[] {
  const ofCharts = repository.charts.flatMap(({ variants }) =>
    variants.flatMap(variant => variant.valueFiles),
  );
  return [...new Set([...repository.paths(VALUES), ...ofCharts])].filter(
    file => repository.yaml.documents(file).length > 0,
  );
}

/** Other tools put these in place of what is not written. */
const PLACEHOLDER =
  /^(\$|<[^>]*>$|ref\+|vault:|ENC\[|secretKeyRef|\*+$)|\{\{|\$\{/;

/** True for a value that says something itself. */
export const isClear = (value: string): boolean =>
  value !== '' && !PLACEHOLDER.test(value);

/** First words of names that say which secret to take, or whether to. */
const ABOUT = new Set([
  ...['existing', 'image', 'pull', 'tls', 'use', 'enable', 'create'],
  ...['automount', 'auto', 'generate', 'external', 'ref', 'from', 'require'],
]);

const firstWord = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]/, 1)[0] ?? '';

/** Names that are as often those of a Secret, or of a key in one. */
const VAGUE = /(secret|secret_?key|access_?key|credentials?)$/i;
const RESOURCE_NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;
const FLAG = /^(true|false|yes|no|null|~|-?\d{1,4})$/i;

/** Whether what is written under a name is a secret; undefined where it is none. */
export function secretUnder(
  name: string,
  text: string,
): 'sure' | 'vague' | undefined {
  if (text.includes('://') && isClear(text) && hasPassword(text)) return 'sure';
  if (!isSecretName(name) || !isClear(text) || FLAG.test(text)) {
    return undefined;
  }
  if (ABOUT.has(firstWord(name))) return undefined;
  if (!VAGUE.test(name)) return 'sure';
  return RESOURCE_NAME.test(text) ? undefined : 'vague';
}

/** The name that a value stands under: its key, or the `name` beside a `value`. */
function nameOf(value: Yaml, path: WrittenSecret['path']): string {
  const key = path.findLast(one => typeof one === 'string') ?? '';
  const beside =
    key === 'value'
      ? scalarText(at(value, [...path.slice(0, -1), 'name']))
      : undefined;
  return beside ?? String(key);
}

/** Values of a file that are named as secrets, with the keys that lead to them. */
export const writtenSecrets = (value: Yaml): WrittenSecret[] =>
  [...textsOf(value)].flatMap(({ text, path }) => {
    const found = secretUnder(nameOf(value, path), text);
    return found ? [{ path, sure: found === 'sure' }] : [];
  });
