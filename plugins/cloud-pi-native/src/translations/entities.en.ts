export const entitiesMessages = {
  entityTypes: {
    application: 'application',
    documentation: 'documentation',
    infrastructure: 'infrastructure',
    library: 'library',
    service: 'service',
    website: 'website',
    openapi: 'OpenAPI',
  },
  repository: {
    title: 'Repository',
    name: 'Name',
    project: 'Project',
    nature: 'Holds',
    natures: {
      application: 'code of an application',
      infrastructure: 'charts and manifests',
    },
    inGitlab: 'In GitLab',
    open: 'Open {{name}}',
    undescribed: 'This repository does not describe itself',
    remedy:
      'What is here comes from the console. Put a valid catalog-info.yaml at the root of the default branch: the portal reads it as it is pushed.',
  },
  learningPath: {
    title: 'Learning path',
    audience: 'For',
    audiences: {
      developer: 'developers',
      operator: 'operators',
      manager: 'project managers',
      'decision-maker': 'decision-makers',
    },
    level: 'Level',
    levels: {
      '1': '1 – First steps',
      '2': '2 – Advanced',
      '3': '3 – Expert',
    },
    length: 'Length',
    steps_one: '{{count}} step',
    steps_other: '{{count}} steps',
    stepsTitle: 'Steps',
  },
  person: {
    teams: 'Teams and roles',
    noTeam: 'No team that you may see.',
  },
} as const;
