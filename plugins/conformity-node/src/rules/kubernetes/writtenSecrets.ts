import { hasPassword, isSecretName } from '../../docker/secretNames';
import { textsOf } from '../../parse/texts';
import { Yaml } from '../../parse/yaml';
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

/** Keys that say where a secret is, or how long it lives, rather than what it is. */
const ABOUT =
  /^(existing|image_?pull|pull|tls|use|enable|create|automount|generate|auto_?generate|external|ref|from)|(name|ref|key_?name|path|file|mount|enabled|length|policy|expir\w*|ttl|url|uri|endpoint|issuer)$/i;

/** Names that are as often those of a Secret, or of a key in one. */
const VAGUE = /(secret|secret_?key|access_?key|credentials?)$/i;
const RESOURCE_NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;
const FLAG = /^(true|false|yes|no|null|~|-?\d{1,4})$/i;

/** Values of a file that are named as secrets, with the keys that lead to them. */
export function writtenSecrets(value: Yaml): WrittenSecret[] {
  const found: WrittenSecret[] = [];
  for (const { text, path } of textsOf(value)) {
    const name = path.findLast(key => typeof key === 'string');
    if (typeof name !== 'string' || !isClear(text)) continue;
    if (hasPassword(text)) {
      found.push({ path, sure: true });
    } else if (isSecretName(name) && !ABOUT.test(name) && !FLAG.test(text)) {
      const isVague = VAGUE.test(name);
      if (!isVague || !RESOURCE_NAME.test(text)) {
        found.push({ path, sure: !isVague });
      }
    }
  }
  return found;
}
