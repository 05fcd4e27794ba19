import { describeRule, documentation } from '../../rule';

/** A language that the framework knows. @public */
export const language = describeRule({
  id: 'language',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Langage du cadre technique',
    en: 'Language of the framework',
  },
  what: {
    fr: 'Le code est écrit dans un langage du cadre de cohérence technique : TypeScript ou JavaScript (Node.js), Python, Java (OpenJDK), Ruby, PHP, Go, Rust, Scala ou C.',
    en: 'The code is written in a language of the technical framework: TypeScript or JavaScript (Node.js), Python, Java (OpenJDK), Ruby, PHP, Go, Rust, Scala or C.',
  },
  why: {
    fr: 'Un autre langage est plus difficile à reprendre, à accompagner et à maintenir sur la plateforme. L’exigence n’est pas primordiale : la règle alerte sans bloquer.',
    en: 'Another language is harder to take over, to support and to maintain on the platform. The requirement is not essential: the rule warns and does not block.',
  },
  how: {
    fr: 'Préférez un langage de la liste pour ce qui est nouveau ; justifiez l’autre dans le dossier d’architecture.',
    en: 'Prefer a language of the list for what is new; justify the other one in the architecture file.',
  },
  link: documentation('platform/compatibility'),
  sources: [{ kind: 'cct', requirement: 'EXI-ARCH-1' }],
  audited: [],
  enforced: [],
});
