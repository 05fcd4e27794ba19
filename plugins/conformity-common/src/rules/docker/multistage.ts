import { describeRule, documentation } from '../../rule';

/** What builds is not shipped. @public */
export const dockerMultistage = describeRule({
  id: 'df-multistage',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Construction en plusieurs étapes',
    en: 'Build in several stages',
  },
  what: {
    fr: 'Ce qui compile l’application reste dans une étape à part ; l’image livrée n’en reprend que le résultat.',
    en: 'What compiles the application stays in a stage of its own; the shipped image only takes its result.',
  },
  why: {
    fr: 'Compilateurs, dépendances de développement et code source alourdissent l’image et lui apportent leurs vulnérabilités.',
    en: 'Compilers, development dependencies and source code make the image heavier and bring it their vulnerabilities.',
  },
  how: {
    fr: 'Nommez l’étape de construction (FROM … AS build), ajoutez un second FROM sur une image d’exécution légère et copiez-y le résultat par COPY --from=build.',
    en: 'Name the build stage (FROM … AS build), add a second FROM on a light runtime image and copy the result into it with COPY --from=build.',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-6' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
