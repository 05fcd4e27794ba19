import { ciNoPlainSecrets } from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  Clearness,
  inAnyText,
  inScript,
  inVariable,
} from '../../ci/plainSecrets';
import { DSO_FILE, GITLAB_FILE } from '../../ci/readPipeline';
import { judge, NO_PIPELINE, notApplicable, unknown } from '../../outcomes';
import { PlacedText, textsOf } from '../../parse/texts';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';

type Keys = ReadonlySet<string | number>;

const SCRIPTS: Keys = new Set([
  'script',
  'before_script',
  'after_script',
  'run',
]);
const VARIABLES: Keys = new Set([
  'variables',
  'matrix',
  'env',
  'with',
  'inputs',
]);

const IN_CLEAR = {
  fr: 'Secret en clair (valeur masquée)',
  en: 'Secret in clear (value hidden)',
};
const MAYBE = {
  fr: 'Valeur d’exemple ou de test sous un nom de secret (valeur masquée)',
  en: 'Value of an example or a test under a secret’s name (value hidden)',
};
const UNREAD = {
  fr: 'Un fichier de la chaîne ne se lit pas.',
  en: 'A file of the pipeline cannot be read.',
};

const lastOf = (path: PlacedText['path'], keys: Keys) =>
  path.findLastIndex(key => keys.has(key));

/** The name of the variable that a text is the value of, or undefined. */
function variableName(path: PlacedText['path']): string | undefined {
  const start = lastOf(path, VARIABLES);
  if (start < 0 || lastOf(path, SCRIPTS) > start) return undefined;
  const name = path.slice(start + 1).find(key => typeof key === 'string');
  return typeof name === 'string' && path.at(-1) !== 'description'
    ? name
    : undefined;
}

function clearnessOf({ text, path }: PlacedText, name: string | undefined) {
  if (name !== undefined) return inVariable(name, text);
  return lastOf(path, SCRIPTS) >= 0 ? inScript(text) : inAnyText(text);
}

function inFile({ yaml }: Repository, file: string) {
  const found: { clearness: Clearness; clue: Clue }[] = [];
  for (const [document, value] of yaml.documents(file).entries()) {
    for (const placed of textsOf(value)) {
      const name = variableName(placed.path);
      const clearness = clearnessOf(placed, name);
      if (clearness !== 'none') {
        const clue: Clue = {
          file,
          at: { document, path: placed.path },
          ...(name !== undefined && { value: name }),
          detail: clearness === 'bad' ? IN_CLEAR : MAYBE,
        };
        found.push({ clearness, clue });
      }
    }
  }
  return found;
}

export const ciNoPlainSecretsRule: Rule = {
  description: ciNoPlainSecrets,
  check: repository => {
    const files = new Set([
      ...repository.pipelines.flatMap(one => one.files),
      ...[DSO_FILE, GITLAB_FILE].filter(path => repository.has(path)),
      ...repository.workflows.map(({ file }) => file),
    ]);
    if (files.size === 0) return notApplicable(NO_PIPELINE);
    const found = [...files].flatMap(file => inFile(repository, file));
    const cluesOf = (wanted: Clearness) =>
      found.flatMap(one => (one.clearness === wanted ? [one.clue] : []));
    const unread = [...files].filter(file => repository.yaml.problem(file));
    const bad = cluesOf('bad');
    return bad.length === 0 && unread.length > 0
      ? unknown(
          UNREAD,
          unread.map(file => ({
            file,
            at: repository.yaml.problem(file)?.line,
          })),
        )
      : judge({ bad, doubtful: cluesOf('doubtful') });
  },
};
