import { Rule } from '../../Rule';
import { labelsRule } from './labels';

export const kubernetesRules: readonly Rule[] = [labelsRule];
