import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  ConditionalPolicyDecision,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_SCAFFOLDER_TASK } from '@backstage/plugin-scaffolder-common/alpha';
import {
  ANNOTATION,
  IN_PROJECTS_RULE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

const ofNoProject = {
  not: {
    rule: 'HAS_ANNOTATION',
    resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
    params: { annotation: ANNOTATION.projectSlug },
  },
};

/** Entities that belong to no project, and those of some projects. */
export function entitiesOfProjects(
  projects: string[],
): ConditionalPolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
    conditions: {
      anyOf: [
        ofNoProject,
        {
          rule: IN_PROJECTS_RULE,
          resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
          params: { projects },
        },
      ],
    },
  };
}

/** Runs that a user started. */
export function tasksOf(userEntityRef: string): ConditionalPolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'scaffolder',
    resourceType: RESOURCE_TYPE_SCAFFOLDER_TASK,
    conditions: {
      rule: 'IS_TASK_OWNER',
      resourceType: RESOURCE_TYPE_SCAFFOLDER_TASK,
      params: { createdBy: [userEntityRef] },
    },
  };
}
