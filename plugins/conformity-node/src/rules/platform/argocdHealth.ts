import { argocdHealth } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toolRule, unlessDeployed } from '../../platform/tools';

export const argocdHealthRule = toolRule(
  argocdHealth,
  'Argo CD',
  unlessDeployed,
);
