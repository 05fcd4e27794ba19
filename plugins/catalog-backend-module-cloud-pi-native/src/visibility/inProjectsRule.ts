import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import { createPermissionRule } from '@backstage/plugin-permission-node';
import {
  ANNOTATION,
  IN_PROJECTS_RULE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';

/** Entities of some projects; one condition, however many projects there are. */
export const inProjectsRule = createPermissionRule({
  name: IN_PROJECTS_RULE,
  description: 'Allow entities of the given Cloud Pi Native projects',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: z.object({
    projects: z.array(z.string()).describe('Slugs of the projects'),
  }),
  apply: (entity, { projects }) => {
    const slug = entity.metadata.annotations?.[ANNOTATION.projectSlug];
    return slug !== undefined && projects.includes(slug);
  },
  toQuery: ({ projects }) => ({
    key: `metadata.annotations.${ANNOTATION.projectSlug}`,
    values: projects,
  }),
});
