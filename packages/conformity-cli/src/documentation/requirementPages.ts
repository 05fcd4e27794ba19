import {
  Requirement,
  requirements,
  RuleDescription,
  rulesOfRequirement,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  REQUIREMENTS_FILE,
  requirementAnchor,
  requirementLink,
  ruleLink,
} from './links';
import { described, page, table, words } from './markdown';
import { noteOf } from './notes';
import { FAMILIES, Family } from './requirementFamilies';

const WEIGHTS: Record<Requirement['weight'], string> = {
  essential: 'primordiale',
  important: 'importante',
};

const NOT_READ =
  ' Le portail ne lit pas encore l’outil qui le saurait : le verdict est « indéterminé ».';

/** Where every page of requirements leads. */
const MORE: readonly string[] = [
  '- [Règles de conformité](regles.md) : ce que le portail vérifie, par niveau.',
  '- [Qui fait quoi](../comprendre/responsabilites.md) : une lecture du cadre, étape par étape.',
  '- [Prérequis de compatibilité](https://cloud-pi-native.fr/platform/compatibility) : ce sans quoi une application ne fonctionne pas sur la plateforme.',
  '- [Cadre de cohérence technique](https://github.com/dnum-mi/CCT-Cloud-Native) : le texte d’origine.',
];

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const readable = ({ reads }: RuleDescription) => reads !== 'tool';

const ruleLine = (rule: RuleDescription) =>
  `- ${ruleLink(rule)}. ${words(rule.what.fr)}${readable(rule) ? '' : NOT_READ}`;

/** How a requirement is checked, in a few words. */
function checkedBy({ id, mode }: Requirement): string {
  const count = rulesOfRequirement(id).filter(readable).length;
  if (mode === 'declared') return 'déclarée par le projet';
  return count === 1 ? 'une règle' : `${count} règles`;
}

/** How a requirement is checked: by rules, by what somebody declares, or both. */
function verification({ id, proof }: Requirement): string[] {
  const rules = rulesOfRequirement(id);
  const declared = proof
    ? [
        `**Comment elle est vérifiée.** Le projet la déclare dans le portail, avec une preuve : ${words(lowered(proof.fr))}`,
      ]
    : [];
  if (rules.length === 0) return declared;
  const introduction = proof
    ? 'Une règle s’y rapporte aussi :'
    : '**Comment elle est vérifiée.** Par des règles de conformité :';
  return [...declared, introduction, rules.map(ruleLine).join('\n')];
}

function section(requirement: Requirement): string {
  const { id, weight, title } = requirement;
  const { name, practice } = noteOf(id);
  return page(
    `## ${id} : ${words(name)} {#${requirementAnchor(id)}}`,
    `**Exigence ${WEIGHTS[weight]}.** ${words(title.fr)}.`,
    `**En pratique.** ${words(practice)}`,
    ...verification(requirement),
  ).trimEnd();
}

const summary = (
  some: readonly Requirement[],
  link: (id: string) => string,
): string =>
  table(
    ['Exigence', 'Sujet', 'Poids', 'Vérification'],
    some.map(requirement => [
      link(requirement.id),
      words(noteOf(requirement.id).name),
      WEIGHTS[requirement.weight],
      checkedBy(requirement),
    ]),
  );

const ofFamily = ({ prefix }: Family) =>
  requirements.filter(({ id }) => id.startsWith(prefix));

function familyPage(family: Family): string {
  const some = ofFamily(family);
  return described(
    family.description,
    `# ${family.title}`,
    `${family.introduction} Le [cadre, son poids et son usage](${REQUIREMENTS_FILE}) sont présentés à part.`,
    summary(some, id => `[${id}](#${requirementAnchor(id)})`),
    ...some.map(section),
    '## Pour aller plus loin',
    [
      ...FAMILIES.filter(other => other !== family).map(
        ({ title, file }) => `- [${title}](${file}).`,
      ),
      ...MORE,
    ].join('\n'),
  );
}

const count = (weight: Requirement['weight']) =>
  requirements.filter(requirement => requirement.weight === weight).length;

const declared = requirements.filter(({ mode }) => mode === 'declared').length;

const introductionPage = (): string =>
  described(
    `Les ${requirements.length} exigences du cadre de cohérence technique (CCT) : à quoi elles engagent, comment elles sont vérifiées, et où lire chacune.`,
    '# Cadre de cohérence technique',
    `Le cadre de cohérence technique (CCT) dit ce qu’une application, et l’équipe qui la porte, doivent tenir pour utiliser Cloud Pi Native. Cette page s’adresse à toute équipe qui prépare un produit, et à qui rédige un marché. Elle présente l’édition du 27 mai 2024 et ses ${requirements.length} exigences ; les quatre pages qui suivent les reprennent une par une, avec les mots de ce portail. Seul le [texte d’origine](https://github.com/dnum-mi/CCT-Cloud-Native) fait foi.`,
    '## Deux poids',
    `${count('essential')} exigences sont **primordiales** : ne pas les tenir entraîne un rejet, ou un plan de remédiation. Les ${count('important')} autres sont **importantes** : le cadre n’y attache pas cette conséquence.`,
    'Une dérogation se demande à l’avance, motivée, à l’architecture d’entreprise (dnum-architecture-entreprise@interieur.gouv.fr). Son coût est porté par la direction d’application.',
    '## Deux façons de vérifier',
    `${requirements.length - declared} exigences se lisent dans les fichiers d’un dépôt ou dans la console : des [règles](regles.md) les vérifient à chaque envoi de code, et disent le fichier et la ligne. Elles ne couvrent souvent qu’une partie de ce que le cadre demande : une règle respectée n’est pas un audit.`,
    `Les ${declared} autres sont déclarées par le projet dans le portail, qui parle d’**attestation** : qui atteste, avec quelle preuve, et jusqu’à quand. Une attestation expire, pour que la question se repose.`,
    'Les verdicts, les dérogations et les attestations d’un projet sont dans son onglet **Conformité** ; la page [Conformité](/conformity) dit quoi corriger d’abord. Les preuves rejoignent le dossier d’homologation.',
    ...FAMILIES.flatMap(family => [
      `## ${family.title}`,
      `${family.introduction} [Les lire une par une](${family.file}).`,
      summary(ofFamily(family), requirementLink),
    ]),
    '## Pour aller plus loin',
    MORE.join('\n'),
  );

/** The requirements' pages by their file: an introduction, and one of each family. */
export const requirementPages = (): Record<string, string> => ({
  [REQUIREMENTS_FILE]: introductionPage(),
  ...Object.fromEntries(
    FAMILIES.map(family => [family.file, familyPage(family)]),
  ),
});
