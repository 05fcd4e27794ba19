import {
  Localized,
  obsAlerts,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { isOpaque } from '../../manifests/opaque';
import { conforming, notConforming } from '../../outcomes';
import { Pointer } from '../../parse/positions';
import { asList, asMap, at, get, readYaml, Yaml } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { elsewhere, isObservability } from './support';

const RULES = /(^|\/)files\/rules\/[^/]+\.yaml\.tpl$/;
const MISNAMED = /(^|\/)files\/rules\/[^/]+\.ya?ml$/;

const ELSEWHERE: Localized = {
  fr: 'Les alertes se déclarent d’ordinaire dans le dépôt infra-observability du projet, que cette évaluation ne lit pas.',
  en: 'Alerts are usually declared in the repository infra-observability of the project, which this evaluation does not read.',
};

const NONE: Localized = {
  fr: 'Aucune règle d’alerte sous files/rules.',
  en: 'No alert rule under files/rules.',
};

const NO_ALERT: Localized = {
  fr: 'Ce fichier ne définit pas d’alerte.',
  en: 'This file defines no alert.',
};

const WRONG_NAME: Localized = {
  fr: 'Le nom du fichier doit finir par .yaml.tpl pour être lu.',
  en: 'The name of the file must end with .yaml.tpl to be read.',
};

const isAlertLine = (line: string): boolean => {
  const start = line.trimStart();
  const entry = start.startsWith('- ') ? start.slice(2).trimStart() : start;
  return /^["']?alert["']?\s*:/.test(entry);
};

/** Where a value holds an alert, however deep. */
function alertIn(
  value: Yaml,
  path: Pointer['path'] = [],
): Pointer['path'] | undefined {
  const map = asMap(value);
  if (get(map, 'alert') !== undefined) return [...path, 'alert'];
  const inside: [string | number, Yaml][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(map ?? {});
  for (const [key, item] of inside) {
    const found = alertIn(item, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

/** Where the first alert of a template is, which may be no YAML yet. */
function alertAt(text: string): number | Pointer | undefined {
  const index = text.split('\n').findIndex(isAlertLine);
  if (index >= 0) return index + 1;
  const read = readYaml(text);
  const documents = 'documents' in read ? read.documents : [];
  for (const [document, value] of documents.entries()) {
    const path = alertIn(value);
    if (path) return { document, path };
  }
  return undefined;
}

/** Alerts of the objects that Prometheus and Grafana read. */
const inManifests = (repository: Repository): Clue[] =>
  [
    ...repository.ofKind('PrometheusRule'),
    ...repository.ofKind('GrafanaAlertRuleGroup'),
  ].flatMap(manifest => {
    const path = ['spec', 'groups'];
    const groups = at(manifest.object, path);
    const isAlert =
      manifest.kind === 'GrafanaAlertRuleGroup' ||
      isOpaque(groups) ||
      asList(groups)
        .flatMap(group => [...asList(get(asMap(group), 'rules'))])
        .some(rule => get(asMap(rule), 'alert') !== undefined);
    return isAlert ? [{ place: { manifest, path } }] : [];
  });

export const obsAlertsRule: Rule = {
  description: obsAlerts,
  check: repository => {
    const files = repository.paths(RULES).map(file => ({
      file,
      place: alertAt(repository.text(file) ?? ''),
    }));
    const found = [
      ...files.flatMap(({ file, place }) =>
        place ? [{ file, at: place }] : [],
      ),
      ...inManifests(repository),
    ];
    if (found.length > 0) return conforming(found);
    if (!isObservability(repository)) return elsewhere(repository, ELSEWHERE);
    const misnamed = repository
      .paths(MISNAMED)
      .map(file => ({ file, detail: WRONG_NAME }));
    const empty = files.map(({ file }) => ({ file, detail: NO_ALERT }));
    const clues = [...empty, ...misnamed];
    return notConforming(clues.length > 0 ? clues : [{ detail: NONE }]);
  },
};
