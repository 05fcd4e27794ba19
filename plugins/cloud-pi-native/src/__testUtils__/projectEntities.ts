import { mockApis } from '@backstage/frontend-test-utils';
import {
  ANNOTATION,
  API_VERSION,
  PROJECT_SYSTEM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** Camille, of the team `demo`. */
export const camille = () =>
  mockApis.identity({
    userEntityRef: 'user:default/camille',
    ownershipEntityRefs: ['user:default/camille', 'group:default/demo'],
  });

/** A project, as the catalogue has it. */
export const systemOf = (
  slug: string,
  { team = 'demo', title = slug, status = 'created' } = {},
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: slug,
    namespace: 'default',
    title,
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.projectStatus]: status,
    },
  },
  spec: { type: PROJECT_SYSTEM_TYPE },
  relations: [{ type: 'ownedBy', targetRef: `group:default/${team}` }],
});

/** What stands for a repository of a project. */
export const repositoryOf = (
  slug: string,
  name: string,
  { kind = 'Component', isInfra = false } = {},
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    name: `${slug}-${name}`,
    namespace: 'default',
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.repositoryName]: name,
      ...(isInfra && { [ANNOTATION.repositoryInfra]: 'true' }),
    },
  },
  spec: { type: 'service' },
});

/** A zone of the platform. */
export const zoneOf = (slug: string, title: string) => ({
  apiVersion: API_VERSION,
  kind: 'Zone',
  metadata: {
    name: slug,
    namespace: 'default',
    title,
    annotations: { [ANNOTATION.zone]: slug },
  },
  spec: {},
});
