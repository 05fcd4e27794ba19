import {
  ANNOTATION,
  API_VERSION,
  PROJECT_SYSTEM_TYPE,
  Resources,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** The project `demo`, with the quotas of the annotation where it has some. */
export const quotaProject = (quotas?: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: 'demo',
    namespace: 'default',
    annotations: {
      [ANNOTATION.projectSlug]: 'demo',
      ...(quotas && { [ANNOTATION.projectQuotas]: quotas }),
    },
  },
  spec: { type: PROJECT_SYSTEM_TYPE },
});

/** 10 CPU, 20 GB and no GPU outside of production; no limit in production. */
export const QUOTAS = {
  hprod: { cpu: 10, memory: 20, gpu: 0 },
  prod: { cpu: 0, memory: 0, gpu: 0 },
};

/** An environment of `demo`. */
export const quotaEnvironment = (
  name: string,
  stage: string,
  quota: Resources,
) => ({
  apiVersion: API_VERSION,
  kind: 'Environment',
  metadata: {
    name: `demo-${name}`,
    namespace: 'default',
    annotations: {
      [ANNOTATION.projectSlug]: 'demo',
      [ANNOTATION.environmentName]: name,
    },
  },
  spec: {
    stage,
    system: 'system:default/demo',
    cluster: 'cluster:default/usuel-hp-1',
    namespace: 'n',
    quota,
    autosync: true,
  },
});
