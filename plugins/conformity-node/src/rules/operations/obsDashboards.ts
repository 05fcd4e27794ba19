import {
  Localized,
  obsDashboards,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { conforming, notConforming, warning } from '../../outcomes';
import { asMap, at, get } from '../../parse/yaml';
import { Repository } from '../../Repository';
import { Clue, Rule } from '../../Rule';
import { elsewhere, isObservability } from './support';

const DASHBOARDS = /(^|\/)files\/dashboards\/[^/]+\.json$/;

const ELSEWHERE: Localized = {
  fr: 'Les tableaux de bord se déclarent d’ordinaire dans le dépôt infra-observability du projet, que cette évaluation ne lit pas.',
  en: 'Dashboards are usually declared in the repository infra-observability of the project, which this evaluation does not read.',
};

const NONE: Localized = {
  fr: 'Aucun tableau de bord sous files/dashboards.',
  en: 'No dashboard under files/dashboards.',
};

const NO_DASHBOARD: Localized = {
  fr: 'Ce fichier n’est pas du JSON valide : la synchronisation échouera.',
  en: 'This file is no valid JSON: the synchronisation will fail.',
};

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Dashboards that the operator of Grafana, or its side container, would find. */
const inManifests = (repository: Repository): Clue[] => [
  ...repository
    .ofKind('GrafanaDashboard')
    .map(manifest => ({ place: { manifest, path: ['kind'] } })),
  ...repository
    .ofKind('ConfigMap')
    .filter(({ object }) =>
      get(asMap(at(object, ['metadata', 'labels'])), 'grafana_dashboard'),
    )
    .map(manifest => ({ place: { manifest, path: ['metadata', 'labels'] } })),
];

export const obsDashboardsRule: Rule = {
  description: obsDashboards,
  check: repository => {
    const files = repository.paths(DASHBOARDS);
    // A large one has no text here, and is believed.
    const broken = files.filter(file => {
      const text = repository.text(file);
      return text !== undefined && !isJson(text);
    });
    if (broken.length > 0) {
      return notConforming(
        broken.map(file => ({ file, detail: NO_DASHBOARD })),
      );
    }
    const found = [
      ...files.map(file => ({ file })),
      ...inManifests(repository),
    ];
    if (found.length > 0) return conforming(found);
    return isObservability(repository)
      ? warning([{ detail: NONE }])
      : elsewhere(repository, ELSEWHERE);
  },
};
