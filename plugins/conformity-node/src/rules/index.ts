import { LEVELS } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Rule } from '../Rule';
import { ciRules } from './ci';
import { dockerRules } from './docker';
import { kubernetesRules } from './kubernetes';
import { operationsRules } from './operations';
import { platformRules } from './platform';

/** Every rule, in the order of their levels. */
export const RULES: readonly Rule[] = [
  ...ciRules,
  ...dockerRules,
  ...kubernetesRules,
  ...operationsRules,
  ...platformRules,
].sort(
  (a, b) =>
    LEVELS.indexOf(a.description.level) - LEVELS.indexOf(b.description.level),
);
