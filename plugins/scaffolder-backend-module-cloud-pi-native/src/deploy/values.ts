import { ConsoleRepository } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { isAlias, isMap, isScalar, parseDocument } from 'yaml';
import { StepError } from '../support/StepError';

/** Where a chart holds the version that it deploys, unless told. */
export const VERSION_KEY = 'image.tag';

const PER_ENVIRONMENT = 'values-<env>.yaml';

/** Refuses what is no key of values; each part is a plain name. */
export function checkKey(key: string): string[] {
  if (!/^[\w-]{1,60}(\.[\w-]{1,60}){0,9}$/.test(key)) {
    throw new StepError(
      'La clé de la version doit être une suite de noms séparés par des points, comme image.tag.',
    );
  }
  return key.split('.');
}

/** Refuses what is no tag of an image, or one that says nothing of a version. */
export function checkTag(tag: string): void {
  if (!/^\w[\w.-]{0,127}$/.test(tag)) {
    throw new StepError(
      'Le tag d’une image compte 1 à 128 lettres, chiffres, points, tirets et soulignés, et ne commence ni par un point ni par un tiret.',
    );
  }
  if (tag === 'latest') {
    throw new StepError(
      'Le tag « latest » ne désigne aucune version, et la plateforme le refuse : donnez l’empreinte courte d’un commit, ou une version.',
    );
  }
}

/** The file of an environment's own values, as the console has Argo CD read it. */
export function valuesPathOf(
  {
    deployPath,
    helmValuesFiles,
  }: Pick<ConsoleRepository, 'deployPath' | 'helmValuesFiles'>,
  environment: string,
): string {
  const declared = helmValuesFiles
    .split(',')
    .map(file => file.trim())
    .filter(file => file.includes('<env>'))
    .at(-1);
  const parts = `${deployPath}/${declared ?? PER_ENVIRONMENT}`
    .split('<env>')
    .join(environment)
    .split('/')
    .filter(part => part !== '' && part !== '.');
  if (parts.includes('..')) {
    throw new StepError(
      'Le réglage du dépôt dans la console désigne un fichier de valeurs hors du dépôt : corrigez-le dans la console.',
    );
  }
  return parts.join('/');
}

function versionNode(text: string, key: string, path: string) {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new StepError(
      `« ${path} » n’est pas du YAML valide : corrigez-le, puis cliquez sur « Reprendre ».`,
    );
  }
  const parts = checkKey(key);
  const parent =
    parts.length > 1
      ? document.getIn(parts.slice(0, -1), true)
      : document.contents;
  const node = isMap(parent) ? parent.get(parts.at(-1), true) : undefined;
  if (isAlias(node) || !isScalar(node) || !node.range) {
    throw new StepError(
      `« ${path} » ne donne pas « ${key} » : ajoutez-y cette clé, ou dites laquelle porte la version.`,
    );
  }
  return { value: node.value, range: node.range };
}

/** The version that an environment's values deploy. */
export function versionIn(text: string, key: string, path: string): string {
  const { value } = versionNode(text, key, path);
  return value === null ? '' : String(value);
}

/** The same text with another version: comments, order and layout stay. */
export function withVersion(
  text: string,
  key: string,
  tag: string,
  path: string,
): string {
  const [start, end] = versionNode(text, key, path).range;
  const before = text.slice(0, start);
  const after = text.slice(end);
  // A tag may read as a number: quoted, it stays what it is.
  const written = JSON.stringify(tag);
  const lead = /\s$/.test(before) ? '' : ' ';
  // A folded text ends with its line, and a comment begins after a space.
  const ending = text.slice(start, end).endsWith('\n') ? '\n' : '';
  const trail = after.startsWith('#') ? ' ' : ending;
  return `${before}${lead}${written}${trail}${after}`;
}
