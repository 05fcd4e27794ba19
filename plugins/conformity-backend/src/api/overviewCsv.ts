import {
  LEVEL_NAMES,
  Overview,
  requirements,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toCsv } from './csv';

const titleOf = new Map(requirements.map(({ id, title }) => [id, title.fr]));

/** What was not judged is not one that reaches nothing. */
const levelOf = ({ level, evaluatedAt }: Overview['projects'][number]) => {
  if (!evaluatedAt) return 'non évalué';
  return level ? LEVEL_NAMES[level].fr : 'aucun';
};

/** The overview as a table, in French as what is exported is for people. */
export function overviewCsv(
  overview: Overview,
  by: 'projects' | 'rules' | 'requirements',
): string {
  switch (by) {
    case 'rules':
      return toCsv(
        [
          'règle',
          'intitulé',
          'conformes',
          'non conformes',
          'à surveiller',
          'sans objet',
          'indéterminés',
        ],
        overview.rules.map(({ rule, counts }) => [
          rule,
          rulesById.get(rule)?.title.fr,
          counts.conforming,
          counts['not-conforming'],
          counts.warning,
          counts['not-applicable'],
          counts.unknown,
        ]),
      );
    case 'requirements':
      return toCsv(
        [
          'exigence',
          'intitulé',
          'projets conformes',
          'projets non conformes',
          'projets attestés',
          'projets indéterminés',
        ],
        overview.requirements.map(one => [
          one.requirement,
          titleOf.get(one.requirement),
          one.met,
          one.missed,
          one.attested,
          one.unknown,
        ]),
      );
    default:
      return toCsv(
        [
          'projet',
          'niveau atteint',
          'dépôts',
          'écarts',
          'refusés en production',
          'évalué le',
        ],
        overview.projects.map(one => [
          one.project,
          levelOf(one),
          one.repositories,
          one.breaches,
          one.blocking,
          one.evaluatedAt,
        ]),
      );
  }
}
