import {
  documentation,
  Level,
  LEVEL_NAMES,
  LEVELS,
  RuleDescription,
  ruleDescriptions,
  Source,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { REQUIREMENTS_FILE, requirementLink, ruleLink } from './links';
import { described, page, table, words } from './markdown';
import {
  LEVEL_FILES,
  LEVEL_TEXTS,
  platform,
  READS,
  SEVERITY_NAMES,
  stages,
} from './vocabulary';

const rulesOf = (level: Level) =>
  ruleDescriptions.filter(rule => rule.level === level);

function sourceOf(source: Source): string {
  switch (source.kind) {
    case 'documentation':
      return `page [${source.page}](${documentation(source.page)}) de la documentation`;
    case 'kyverno':
      return `politique Kyverno \`${source.policy}\``;
    default:
      return `exigence ${requirementLink(source.requirement)}`;
  }
}

/** The page that the rule's link leads to, unless it is one of the sources. */
const moreOf = ({ link, sources }: RuleDescription): string[] =>
  sources.some(
    one => one.kind === 'documentation' && documentation(one.page) === link,
  )
    ? []
    : [`[en savoir plus](${link})`];

function section(rule: RuleDescription): string {
  const { id, title, what, why, how } = rule;
  const from = [...rule.sources.map(sourceOf), ...moreOf(rule)];
  return page(
    `## ${words(title.fr)} (${id}) {#${id}}`,
    words(what.fr),
    `**Pourquoi.** ${words(why.fr)}`,
    `**Comment corriger.** ${words(how.fr)}`,
    [
      `- Gravité : ${SEVERITY_NAMES[rule.severity]}`,
      `- Ce qui est lu : ${READS[rule.reads]}`,
      `- La plateforme : ${platform(rule)}`,
      `- Sources : ${from.join(' ; ')}`,
    ].join('\n'),
  ).trimEnd();
}

const summary = (level: Level, link: (rule: RuleDescription) => string) =>
  table(
    ['Règle', 'Ce qui est demandé', 'Gravité', 'Signalée', 'Refusée'],
    rulesOf(level).map(rule => [
      link(rule),
      words(rule.title.fr),
      SEVERITY_NAMES[rule.severity],
      stages(rule.audited),
      stages(rule.enforced),
    ]),
  );

/** Where a level's page leads, beside the levels around it. */
const moreOfLevel = (level: Level): string => {
  const at = LEVELS.indexOf(level);
  const around = LEVELS.filter((_, index) => Math.abs(index - at) === 1);
  return [
    ...around.map(
      one =>
        `- [Niveau ${LEVEL_NAMES[one].fr}](${LEVEL_FILES[one]}), ${
          LEVELS.indexOf(one) < at ? 'le précédent' : 'le suivant'
        }.`,
    ),
    '- [Toutes les règles](regles.md), et ce que veut dire chaque verdict.',
    '- [La conformité](../demarrer/conformite.md), étape du chemin : vérifier avant de pousser, attester, demander une dérogation.',
    '- [Les exigences du cadre](index.md) dont viennent ces règles.',
  ].join('\n');
};

const levelPage = (level: Level) =>
  described(
    `Les règles de conformité du niveau ${LEVEL_NAMES[level].fr} : ${LEVEL_TEXTS[level].charAt(0).toLowerCase()}${LEVEL_TEXTS[level].slice(1)}`,
    `# Conformité : ${LEVEL_NAMES[level].fr}`,
    `${LEVEL_TEXTS[level]} Cette page s’adresse à qui écrit le code, la chaîne ou le chart : pour chaque règle, ce qu’elle demande, pourquoi, et comment corriger.`,
    summary(level, ({ id }) => `[${id}](#${id})`),
    ...rulesOf(level).map(section),
    '## Pour aller plus loin',
    moreOfLevel(level),
  );

const indexPage = () =>
  described(
    `Les ${ruleDescriptions.length} règles que le portail vérifie sur chaque dépôt, par niveau, avec ce que la plateforme signale ou refuse.`,
    '# Règles de conformité',
    `Le portail et la commande \`cloud-pi-native-conformity\` vérifient ${ruleDescriptions.length} règles sur chaque dépôt. Elles viennent de la documentation de la plateforme, de ses politiques Kyverno et du cadre de cohérence technique (CCT), dont [les exigences](${REQUIREMENTS_FILE}) sont reprises une par une.`,
    'Un niveau est atteint quand toutes ses règles, et celles des niveaux qui le précèdent, sont respectées, ne s’appliquent pas, ou échappent à ce que le portail peut lire. « Signalée » et « refusée » disent où la plateforme se contente de relever un écart, et où elle refuse de déployer.',
    table(
      ['Verdict', 'Sens'],
      [
        ['conforme', 'la règle est respectée'],
        ['non conforme', 'elle ne l’est pas : la preuve dit où'],
        [
          'à surveiller (« à regarder » en ligne de commande)',
          'rien n’est refusé, mais mieux est possible',
        ],
        ['sans objet', 'le dépôt n’a rien que la règle concerne'],
        [
          'indéterminé (« on ne peut pas savoir » en ligne de commande)',
          'ce qu’il faudrait lire n’est pas à la portée du portail : la raison est dite, rien n’est deviné',
        ],
      ],
    ),
    ...LEVELS.flatMap(level => [
      `## ${LEVEL_NAMES[level].fr}`,
      LEVEL_TEXTS[level],
      summary(level, ruleLink),
    ]),
    '## Pour aller plus loin',
    [
      '- [La conformité](../demarrer/conformite.md), étape du chemin, et le [tutoriel](../demarrer/tutoriels/conformite.md) qui la pratique.',
      '- [Règles Kyverno](../reference/regles-kyverno.md) : ce que les clusters appliquent.',
      '- La page [Conformité](/conformity) : ce qu’il faut corriger d’abord dans vos projets.',
      '- [Bonnes pratiques](https://cloud-pi-native.fr/guide/best-practices), documentation officielle.',
    ].join('\n'),
  );

/** The rules' pages by their file: one of all, and one of each level. */
export const rulePages = (): Record<string, string> => ({
  'regles.md': indexPage(),
  ...Object.fromEntries(
    LEVELS.map(level => [LEVEL_FILES[level], levelPage(level)]),
  ),
});
