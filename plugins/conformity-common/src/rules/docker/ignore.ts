import { describeRule, documentation } from '../../rule';

/** A .dockerignore beside a Dockerfile that copies everything. @public */
export const dockerIgnore = describeRule({
  id: 'df-ignore',
  level: 'good-practices',
  severity: 'low',
  reads: 'files',
  title: {
    fr: 'Fichier .dockerignore',
    en: '.dockerignore file',
  },
  what: {
    fr: 'Un fichier .dockerignore accompagne chaque Dockerfile qui copie tout son contexte.',
    en: 'A .dockerignore file goes with each Dockerfile that copies its whole context.',
  },
  why: {
    fr: 'Sans lui, COPY . emporte l’historique Git, les fichiers .env et les dépendances locales : l’image grossit et peut livrer un secret.',
    en: 'Without it, COPY . takes the Git history, .env files and local dependencies along: the image grows and may ship a secret.',
  },
  how: {
    fr: 'Ajoutez un fichier .dockerignore à la racine du contexte de construction, avec au moins .git, .env* et les dossiers de dépendances et de construction (node_modules, target, dist).',
    en: 'Add a .dockerignore file at the root of the build context, with at least .git, .env* and the folders of dependencies and builds (node_modules, target, dist).',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-18' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
