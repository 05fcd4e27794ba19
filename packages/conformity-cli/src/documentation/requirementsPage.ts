import {
  Requirement,
  requirements,
  rulesOfRequirement,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { page, table, words } from './markdown';
import { ruleLink } from './rulePages';

const WEIGHTS: Record<Requirement['weight'], string> = {
  essential: 'primordiale',
  important: 'importante',
};

/** How a requirement is checked: by rules, by what somebody declares, or both. */
function checkedBy({ id, mode, proof }: Requirement): string {
  const rules = rulesOfRequirement(id).map(ruleLink);
  const declared =
    mode === 'declared'
      ? [`déclarée par le projet${proof ? ` : ${words(proof.fr)}` : ''}`]
      : [];
  return [...rules, ...declared].join(', ');
}

/** The page of the technical framework's requirements. */
export const requirementsPage = (): string =>
  page(
    '# Exigences du cadre de cohérence technique',
    `Le cadre de cohérence technique (édition du 27 mai 2024) a ${requirements.length} exigences. Une exigence primordiale qui n’est pas tenue entraîne un rejet ou un plan de remédiation. Celles que des fichiers ou la console montrent sont vérifiées par des [règles](regles.md) ; les autres sont déclarées par le projet dans le portail, avec un auteur, une preuve et une date de fin.`,
    'Le cadre emploie deux fois les numéros EXI-ORG-16 et EXI-ORG-17 : ils sont suivis ici de a et b.',
    table(
      ['Exigence', 'Poids', 'Ce qui est demandé', 'Comment elle est vérifiée'],
      requirements.map(requirement => [
        requirement.id,
        WEIGHTS[requirement.weight],
        words(requirement.title.fr),
        checkedBy(requirement),
      ]),
    ),
  );
