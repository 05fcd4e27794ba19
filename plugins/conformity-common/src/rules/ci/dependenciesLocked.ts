import { describeRule, documentation } from '../../rule';

/** What is built tomorrow is what was built today. @public */
export const dependenciesLocked = describeRule({
  id: 'dependencies-locked',
  level: 'good-practices',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Dépendances verrouillées',
    en: 'Locked dependencies',
  },
  what: {
    fr: 'Chaque fichier de dépendances a son fichier de verrouillage versionné : package-lock.json, yarn.lock ou pnpm-lock.yaml ; poetry.lock, uv.lock ou des versions fixées dans requirements.txt ; go.sum, Gemfile.lock, composer.lock, Cargo.lock.',
    en: 'Each file of dependencies has its lock file in Git: package-lock.json, yarn.lock or pnpm-lock.yaml; poetry.lock, uv.lock or pinned versions in requirements.txt; go.sum, Gemfile.lock, composer.lock, Cargo.lock.',
  },
  why: {
    fr: 'Sans verrou, deux constructions du même commit donnent deux images, et une version piégée entre sans que personne ne l’ait choisie.',
    en: 'Without a lock, two builds of the same commit make two images, and a poisoned version gets in without anybody having chosen it.',
  },
  how: {
    fr: 'Lancez le gestionnaire de paquets, versionnez le fichier de verrouillage à côté du fichier de dépendances, et installez dans la chaîne avec la commande qui le respecte (npm ci, uv sync --locked, composer install…).',
    en: 'Run the package manager, commit the lock file beside the file of dependencies, and install in the pipeline with the command that respects it (npm ci, uv sync --locked, composer install…).',
  },
  link: documentation('guide/best-practices'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-25' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
