/** Who reads: whom a page is chosen for. */
export const READERS = [
  'developer',
  'architect',
  'manager',
  'security',
  'decider',
] as const;

export type Reader = (typeof READERS)[number];

interface Page {
  /** Its messages are `home.pages.<id>`. */
  id: string;
  /** Where it is in the portal's documentation, from its root. */
  path: string;
  readers: readonly Reader[];
}

interface Need {
  id: string;
  pages: readonly Page[];
}

const ALL = READERS;

/** What brings somebody to the documentation, and the pages that answer. */
export const NEEDS = [
  {
    id: 'understand',
    pages: [
      {
        id: 'threeForms',
        path: 'comprendre/trois-formes',
        readers: ['architect', 'manager', 'decider'],
      },
      {
        id: 'operatingModel',
        path: 'comprendre/modele-operationnel',
        readers: ['architect', 'manager', 'decider'],
      },
      {
        id: 'responsibilities',
        path: 'comprendre/responsabilites',
        readers: ['manager', 'security', 'decider'],
      },
      {
        id: 'eligibility',
        path: 'comprendre/eligibilite',
        readers: ['manager', 'decider'],
      },
      { id: 'devsecops', path: 'comprendre/devsecops', readers: ALL },
      {
        id: 'skills',
        path: 'comprendre/competences',
        readers: ['manager', 'decider'],
      },
      {
        id: 'newWorld',
        path: 'comprendre/nouveau-monde-logiciel',
        readers: ['decider'],
      },
    ],
  },
  {
    id: 'start',
    pages: [
      {
        id: 'goldenPath',
        path: 'demarrer',
        readers: ['developer', 'architect', 'manager'],
      },
      {
        id: 'account',
        path: 'demarrer/compte',
        readers: ['developer', 'architect', 'manager'],
      },
      {
        id: 'firstProject',
        path: 'demarrer/tutoriels/premier-projet',
        readers: ['developer', 'architect'],
      },
      {
        id: 'existing',
        path: 'demarrer/embarquer-une-application',
        readers: ['developer', 'architect', 'manager'],
      },
      {
        id: 'onboarding',
        path: 'comprendre/parcours-d-embarquement',
        readers: ['manager', 'decider'],
      },
      {
        id: 'team',
        path: 'demarrer/equipe-et-roles',
        readers: ['architect', 'manager'],
      },
      {
        id: 'tutorials',
        path: 'demarrer/tutoriels',
        readers: ['developer', 'architect'],
      },
    ],
  },
  {
    id: 'find',
    pages: [
      {
        id: 'services',
        path: 'reference/services',
        readers: ['developer', 'architect', 'manager', 'decider'],
      },
      {
        id: 'ciCatalogue',
        path: 'reference/catalogue-ci',
        readers: ['developer', 'architect'],
      },
      {
        id: 'naming',
        path: 'reference/nommage',
        readers: ['developer', 'architect'],
      },
      {
        id: 'quotas',
        path: 'reference/quotas',
        readers: ['developer', 'architect', 'manager'],
      },
      {
        id: 'roles',
        path: 'reference/roles-et-droits',
        readers: ['architect', 'manager', 'security'],
      },
      { id: 'glossary', path: 'reference/glossaire', readers: ALL },
      {
        id: 'officialLinks',
        path: 'reference/liens-officiels',
        readers: ALL,
      },
    ],
  },
  {
    id: 'prepare',
    pages: [
      {
        id: 'production',
        path: 'demarrer/mise-en-production',
        readers: ['developer', 'architect', 'manager', 'security'],
      },
      {
        id: 'conformity',
        path: 'demarrer/conformite',
        readers: ['developer', 'architect', 'security'],
      },
      {
        id: 'requirements',
        path: 'conformite',
        readers: ['architect', 'manager', 'security', 'decider'],
      },
      {
        id: 'policies',
        path: 'reference/regles-kyverno',
        readers: ['developer', 'architect', 'security'],
      },
      {
        id: 'secrets',
        path: 'demarrer/secrets',
        readers: ['developer', 'architect', 'security'],
      },
      {
        id: 'observability',
        path: 'demarrer/observabilite',
        readers: ['developer', 'architect'],
      },
      {
        id: 'platformSecurity',
        path: 'comprendre/securite-de-la-plateforme',
        readers: ['architect', 'security', 'decider'],
      },
      {
        id: 'serviceLevels',
        path: 'comprendre/niveaux-de-service',
        readers: ['architect', 'manager', 'security', 'decider'],
      },
    ],
  },
  {
    id: 'mend',
    pages: [
      {
        id: 'troubleshooting',
        path: 'reference/depannage',
        readers: ['developer', 'architect'],
      },
      {
        id: 'questions',
        path: 'reference/questions-frequentes',
        readers: ALL,
      },
      {
        id: 'synchronisation',
        path: 'reference/synchronisation',
        readers: ['developer'],
      },
      {
        id: 'pipeline',
        path: 'reference/pipeline-de-reference',
        readers: ['developer', 'architect'],
      },
      {
        id: 'support',
        path: 'reference/accompagnement-et-support',
        readers: ALL,
      },
    ],
  },
  {
    id: 'operate',
    pages: [
      { id: 'installing', path: 'exploiter/installation', readers: [] },
      { id: 'configuring', path: 'exploiter/configuration', readers: [] },
      { id: 'operating', path: 'exploiter/exploitation', readers: [] },
      { id: 'upgrading', path: 'exploiter/mise-a-jour', readers: [] },
      { id: 'outages', path: 'exploiter/pannes', readers: [] },
      {
        id: 'portalSecurity',
        path: 'exploiter/securite',
        readers: ['security'],
      },
    ],
  },
] as const satisfies readonly Need[];

export type NeedOfHome = (typeof NEEDS)[number];
export type PageOfHome = NeedOfHome['pages'][number];

/** The pages for a reader, by need; a need without any is left out. */
export function chooseNeeds(
  reader: Reader | undefined,
): { id: NeedOfHome['id']; pages: PageOfHome[] }[] {
  return NEEDS.map(({ id, pages }) => ({
    id,
    pages: pages.filter(
      (page: PageOfHome) => !reader || page.readers.some(of => of === reader),
    ),
  })).filter(({ pages }) => pages.length > 0);
}

/** The reader that an address names, if it is one. */
export function readerOf(text: string | null): Reader | undefined {
  return READERS.find(reader => reader === text);
}
