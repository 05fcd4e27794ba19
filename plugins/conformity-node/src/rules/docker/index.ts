import { Rule } from '../../Rule';

export const dockerRules: readonly Rule[] = [];
