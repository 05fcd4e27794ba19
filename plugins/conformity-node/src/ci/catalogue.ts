import { ExternalInclude, Job, Pipeline } from './Pipeline';

/** Templates that the platform's catalogue has for projects, and their files. */
export const CATALOGUE_TEMPLATES: ReadonlyMap<string, string> = new Map([
  ['.vault:read_secret', 'vault-ci.yml'],
  ['.kaniko:simple-build-push', 'kaniko-ci.yml'],
  ['.kaniko:build-push', 'kaniko-ci.yml'],
  ['.buildkit:build-push', 'buildkit-ci.yml'],
  ['.java:init', 'java-mvn.yml'],
  ['.java:build', 'java-mvn.yml'],
  ['.java:sonar', 'java-mvn.yml'],
  ['.java:deploy', 'java-mvn.yml'],
  ['.npm:build-publish', 'node-npm.yml'],
  ['.sonar:sonar-scanner', 'sonar-ci.yml'],
  ['.helm:build-push', 'helm-ci.yml'],
]);

export const CATALOGUE_FILES: ReadonlySet<string> = new Set(
  CATALOGUE_TEMPLATES.values(),
);

/** What of the catalogue serves the platform's own mirroring. */
export const MIRROR_FILE = 'mirror.yml';
export const MIRROR_TEMPLATE = '.repo_pull_sync';

const CATALOGUE_NAME = /^\.(vault|kaniko|buildkit|java|npm|node|sonar|helm):/;

/** True for a name that belongs to the catalogue, whether it has it or not. */
export const isCatalogueName = (name: string): boolean =>
  name === MIRROR_TEMPLATE || CATALOGUE_NAME.test(name);

const VARIABLE = /^\$\{?CATALOG_PATH\}?$/;

/** True for an `include` of the catalogue through its variable. */
export const usesCatalogueVariable = ({ kind, from }: ExternalInclude) =>
  kind === 'project' && VARIABLE.test(from);

/** True for an `include` of the catalogue, however it is named. */
export const isCatalogue = (include: ExternalInclude): boolean =>
  usesCatalogueVariable(include) ||
  (include.kind === 'project' && include.from.endsWith('/catalog'));

/** Files of the catalogue that a pipeline includes, without a leading slash. */
export const catalogueFilesOf = ({ includes }: Pipeline): string[] =>
  includes
    .filter(isCatalogue)
    .flatMap(({ files }) => files.map(file => file.replace(/^\/+/, '')));

/** True for a job that extends one of these templates, directly or not. */
export const extendsAny = (job: Job, names: readonly string[]): boolean =>
  job.extends.some(name => names.includes(name));
