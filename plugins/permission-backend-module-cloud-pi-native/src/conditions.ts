import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  ConditionalPolicyDecision,
  PermissionCriteria,
  PermissionCondition,
  PermissionRuleParams,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_SCAFFOLDER_TASK } from '@backstage/plugin-scaffolder-common/alpha';
import {
  ANNOTATION,
  IN_PROJECTS_RULE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ProjectRights, Rights } from './Rights';

type Criteria = PermissionCriteria<PermissionCondition>;

const ENVIRONMENTS = ['Environment'];
const REPOSITORIES = ['Location', 'Component', 'API', 'Resource'];

const rule = (name: string, params: PermissionRuleParams): Criteria => ({
  rule: name,
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
  params,
});

/** What everybody sees: neither of a project nor a cluster that is kept for some. */
const shared: Criteria = {
  not: {
    anyOf: [
      rule('HAS_ANNOTATION', { annotation: ANNOTATION.projectSlug }),
      rule('HAS_SPEC', { key: 'privacy', value: 'dedicated' }),
    ],
  },
};

const inProjects = (projects: ProjectRights[]): Criteria =>
  rule(IN_PROJECTS_RULE, {
    projects: projects.map(({ slug }) => slug).sort(),
  });

/** Projects of which somebody sees a part: named kinds only, so that a new one is not shown by oversight. */
function partly(
  all: ProjectRights[],
  part: Omit<ProjectRights, 'slug'>,
  kinds: string[],
): Criteria[] {
  const projects = all.filter(
    ({ environments, repositories }) =>
      environments === part.environments && repositories === part.repositories,
  );
  return projects.length === 0
    ? []
    : [
        {
          allOf: [
            inProjects(projects),
            rule('IS_ENTITY_KIND', { kinds: ['System', 'Group', ...kinds] }),
          ],
        },
      ];
}

function dedicatedClusters(labels: string[]): Criteria[] {
  const [first, ...others] = labels.map(value =>
    rule('HAS_ANNOTATION', { annotation: ANNOTATION.cluster, value }),
  );
  return first === undefined
    ? []
    : [
        {
          allOf: [
            rule('IS_ENTITY_KIND', { kinds: ['Cluster'] }),
            { anyOf: [first, ...others] },
          ],
        },
      ];
}

/** What is of no project, and what somebody may see of their own. */
export function visibleEntities({
  clusters,
  projects,
}: Rights): ConditionalPolicyDecision {
  const whole = projects.filter(
    ({ environments, repositories }) => environments && repositories,
  );
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
    conditions: {
      anyOf: [
        shared,
        inProjects(whole),
        ...partly(
          projects,
          { environments: true, repositories: false },
          ENVIRONMENTS,
        ),
        ...partly(
          projects,
          { environments: false, repositories: true },
          REPOSITORIES,
        ),
        ...partly(projects, { environments: false, repositories: false }, []),
        ...dedicatedClusters(clusters),
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
