/** What a seeded repository holds, so that the portal meets what it meets in real life. */
export interface ContentPlan {
  stack:
    | 'node'
    | 'java'
    | 'python'
    | 'static'
    | 'docs'
    | 'data'
    | 'helm'
    | 'kustomize'
    | 'empty';
  /**
   * The catalogue file: several entities, one that is not YAML, one without a
   * name, one that claims another project's repository, or none.
   */
  catalog?: 'valid' | 'several' | 'broken' | 'nameless' | 'foreign';
  docs?: boolean;
  /** Leaves out what the platform's rules ask for. */
  conforming?: boolean;
  /** What a chart that conforms otherwise still has to mend before production. */
  oversight?: 'node-port';
  /** For a chart: the image it deploys and the environments it has values for. */
  deploys?: string;
  environments?: string[];
}

const conforming = { conforming: true } as const;

/** By `<project slug>/<repository>`. */
export const CONTENT_PLAN: Readonly<Record<string, ContentPlan>> = {
  'littoral/api': {
    stack: 'node',
    catalog: 'several',
    docs: true,
    ...conforming,
  },
  'littoral/site': { stack: 'static', catalog: 'valid', ...conforming },
  'littoral/cartes': { stack: 'node' },
  'littoral/documentation': { stack: 'docs', catalog: 'valid', docs: true },
  'littoral/infra': {
    stack: 'helm',
    catalog: 'valid',
    deploys: 'api',
    environments: ['dev', 'integ', 'staging', 'prod'],
    oversight: 'node-port',
    ...conforming,
  },
  'marees/calcul': {
    stack: 'python',
    catalog: 'valid',
    docs: true,
    ...conforming,
  },
  'marees/horaires': { stack: 'java', ...conforming },
  'marees/widget': { stack: 'node', catalog: 'broken' },
  'marees/marees-infra': {
    stack: 'helm',
    deploys: 'calcul',
    environments: ['dev', 'recette', 'prod'],
    ...conforming,
  },
  'pecheloisir/declaration-front': {
    stack: 'node',
    catalog: 'valid',
    ...conforming,
  },
  'pecheloisir/declaration-back': {
    stack: 'java',
    catalog: 'several',
    docs: true,
    ...conforming,
  },
  'pecheloisir/referentiel': { stack: 'python', catalog: 'nameless' },
  'pecheloisir/deploiement': {
    stack: 'helm',
    deploys: 'declaration-back',
    environments: ['dev', 'prod'],
  },
  'balises/inventaire': { stack: 'java', catalog: 'foreign' },
  'balises/mobile': { stack: 'node' },
  'balises/infra': {
    stack: 'helm',
    deploys: 'inventaire',
    environments: ['dev'],
  },
  'phares/reservation': {
    stack: 'python',
    catalog: 'valid',
    docs: true,
    ...conforming,
  },
  'phares/vitrine': { stack: 'static' },
  'phares/charts': {
    stack: 'helm',
    deploys: 'reservation',
    environments: ['dev', 'demo', 'prod'],
    ...conforming,
  },
  'cotier/instruction': { stack: 'empty' },
  'plaisance/inscription': { stack: 'node', catalog: 'valid', ...conforming },
  'plaisance/examens': { stack: 'java', catalog: 'nameless' },
  'plaisance/infra': {
    stack: 'kustomize',
    deploys: 'inscription',
    environments: ['dev', 'prod'],
  },
  'navires/registre': {
    stack: 'java',
    catalog: 'several',
    docs: true,
    ...conforming,
  },
  'navires/escales': { stack: 'node' },
  'navires/statistiques': { stack: 'python', catalog: 'valid' },
  'navires/navires-infra': {
    stack: 'helm',
    catalog: 'valid',
    deploys: 'registre',
    environments: ['dev', 'integration', 'prod'],
    ...conforming,
  },
  'navires-1/maquette': { stack: 'static' },
  'navires-1/jeux-de-donnees': { stack: 'data' },
  'mer-sauvegarde/alertes': {
    stack: 'java',
    catalog: 'several',
    docs: true,
    ...conforming,
  },
  'mer-sauvegarde/moyens': { stack: 'python' },
  'mer-sauvegarde/tableau-de-bord': {
    stack: 'node',
    catalog: 'valid',
    ...conforming,
  },
  'mer-sauvegarde/deploiement': {
    stack: 'helm',
    deploys: 'alertes',
    environments: ['dev', 'staging', 'prod'],
    ...conforming,
  },
  'dunes/imagerie': {
    stack: 'python',
    catalog: 'valid',
    docs: true,
    ...conforming,
  },
  'dunes/analyse': { stack: 'python' },
  'dunes/infra-dunes': {
    stack: 'helm',
    deploys: 'imagerie',
    environments: ['dev', 'prod'],
  },
  'semaphores/messagerie': {
    stack: 'java',
    catalog: 'valid',
    docs: true,
    ...conforming,
  },
  'semaphores/passerelle': { stack: 'node', catalog: 'valid' },
  'semaphores/annuaire': { stack: 'java' },
  'semaphores/infra': {
    stack: 'helm',
    deploys: 'messagerie',
    environments: ['dev', 'integration', 'staging', 'prod'],
    ...conforming,
  },
};
