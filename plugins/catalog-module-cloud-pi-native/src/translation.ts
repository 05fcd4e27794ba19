import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Names of kinds, of types, of relations and of the tabs of an entity, in
 * English; the French set comes with the module.
 *
 * @public
 */
export const catalogModuleTranslationRef = createTranslationRef({
  id: 'catalog-cloud-pi-native',
  messages: {
    kinds: {
      api: 'API',
      cluster: 'Cluster',
      component: 'Component',
      domain: 'Domain',
      environment: 'Environment',
      group: 'Group',
      learningpath: 'Learning path',
      location: 'Location',
      resource: 'Resource',
      serviceoffering: 'Service',
      system: 'System',
      template: 'Template',
      user: 'User',
      zone: 'Zone',
    },
    types: {
      'cloud-pi-native-project': 'Project',
      'project-team': 'Team',
      'platform-role': 'Platform role',
    },
    relations: {
      apiConsumedBy: 'API consumed by',
      apiProvidedBy: 'API provided by',
      childOf: 'child of',
      consumesApi: 'consumes API',
      dependencyOf: 'dependency of',
      dependsOn: 'depends on',
      hasMember: 'has member',
      hasPart: 'has part',
      locatedIn: 'located in',
      memberOf: 'member of',
      ownedBy: 'owned by',
      ownerOf: 'owner of',
      parentOf: 'parent of',
      partOf: 'part of',
      providesApi: 'provides API',
      runsOn: 'runs on',
    },
    header: {
      owner: 'Owner',
      lifecycle: 'Lifecycle',
      project: 'Project',
      system: 'System',
      domain: 'Domain',
      partOf: 'Part of',
    },
    tabs: {
      overview: 'Overview',
      documentation: 'Documentation',
      definition: 'Definition',
      development: 'Development',
      deployment: 'Deployment',
      operation: 'Operation',
      observability: 'Observability',
    },
  },
});
