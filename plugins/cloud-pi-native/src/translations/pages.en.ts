export const pagesMessages = {
  common: {
    loading: 'Loading…',
    retry: 'Try again',
    required: 'Required',
    yes: 'Yes',
    no: 'No',
  },
  home: {
    title: 'Home',
    welcome:
      'From an idea to a conforming application on the Cloud Pi Native platform: find what the offer contains, create your project and follow what runs.',
    entries: {
      services: {
        title: 'Service catalogue',
        text: 'What the platform offers, what every project gets, and how to ask for the rest.',
      },
      create: {
        title: 'Create',
        text: 'A project, its repositories and its environments, from a template that follows the platform’s rules.',
      },
      catalog: {
        title: 'Software catalogue',
        text: 'Who runs what, where, in which state: projects, environments, repositories and APIs.',
      },
    },
    projects: {
      title: 'My projects',
      none: 'You have no project yet. Create your first application from a template, or ask a project’s owner to add you to its team.',
      create: 'Create an application',
      more_one: 'And {{count}} more, in the software catalogue.',
      more_other: 'And {{count}} more, in the software catalogue.',
    },
    account: {
      title: 'The console does not know you yet',
      reader:
        'You may read the service catalogue and the documentation. To create a project or to see those of a team, you need an account in the console.',
      firstVisit:
        'Connect to the console once: your account is created there, and the portal knows you a few minutes later.',
      console: 'Open the console',
      otherwise: 'If the console refuses you, ask the support for an account.',
      support: 'Ask for an account',
    },
  },
  services: {
    title: 'Service catalogue',
    introduction:
      'What the Cloud Pi Native offer contains: what every project gets, what is obtained on request, and how.',
    search: 'Search for a service',
    searchPlaceholder: 'Name or subject',
    category: 'Category',
    allCategories: 'All categories',
    count_one: '{{count}} service',
    count_other: '{{count}} services',
    none: 'The service catalogue is empty',
    noneDescription:
      'The services are being loaded, or none is described yet. This page looks again by itself every few seconds.',
    included: 'Included',
    notIncluded: 'Not included by default',
    availability: {
      available: 'Available',
      'on-request': 'On request',
      'in-construction': 'In construction',
      external: 'Outside the offer',
    },
    categories: {
      hosting: 'Hosting',
      network: 'Network exposure',
      delivery: 'Build and deployment',
      security: 'Security',
      observability: 'Observability',
      data: 'Data',
      accelerator: 'Accelerators',
      support: 'Guidance and support',
    },
  },
  service: {
    provides: 'What you get',
    access: 'How to get it',
    limits: 'Limits, and what stays with you',
    unknown: 'Not described yet.',
  },
  project: {
    team: 'Team',
    noTeam: 'No team is known',
    status: {
      title: 'State of the project',
      label: 'In the console',
      words: {
        created: 'Success',
        failed: 'Operations failed',
        warning: 'Partially degraded',
        initializing: 'Operations in progress',
        unknown: 'Unknown',
      },
      meanings: {
        created:
          'The last provisioning of the project and of its tools went well.',
        failed:
          'A tool refused or did not answer the last time the console provisioned the project: what depends on it may be missing until it is provisioned again.',
        warning:
          'The project works, but some tool gave a warning the last time it was provisioned. Reprovision it in the console; if the warning stays, tell the support.',
        initializing:
          'The console is preparing the project and its tools. This takes a few minutes.',
        unknown:
          'The console gives this project a state that the portal has no words for.',
      },
    },
    environments: {
      title: 'Environments',
      name: 'Name',
      type: 'Type',
      none: 'The project has no environment yet. Add one in the console, or run a template.',
    },
    repositories: {
      title: 'Repositories',
      none: 'The project has no repository yet. Add one in the console, or run a template.',
      name: 'Component',
      repository: 'Repository',
      type: 'Type',
      description: 'Description',
    },
  },
  environment: {
    title: 'Environment',
    project: 'Project',
    stage: 'Type of environment',
    production: '{{stage}} (production)',
    zone: 'Zone',
    cluster: 'Cluster',
    namespace: 'Namespace',
    copyNamespace: 'Copy the namespace',
    quota: 'Quota',
    resources: '{{cpu}} CPU, {{memory}} GB of memory, {{gpu}} GPU',
    resourcesShort: '{{cpu}} CPU · {{memory}} GB',
    resourcesShortGpu: '{{cpu}} CPU · {{memory}} GB · {{gpu}} GPU',
    autosync: 'Automatic synchronisation',
  },
  cluster: {
    title: 'Cluster',
    privacy: 'Access',
    privacies: {
      public: 'public',
      dedicated: 'dedicated',
    },
    stages: 'Types of environment',
    noStage: 'None',
    capacity: 'Capacity',
    unlimited: 'Not limited by the console',
    environments: {
      title: 'Environments on the cluster',
      none: 'No environment that you may see runs on this cluster.',
    },
  },
  zone: {
    clusters: 'Clusters of the zone',
    noCluster: 'The zone has no cluster.',
  },
  owned: {
    title: 'Projects',
    none: 'No project that you may see.',
  },
  members: {
    title: 'Members',
    none: 'No member.',
  },
} as const;
