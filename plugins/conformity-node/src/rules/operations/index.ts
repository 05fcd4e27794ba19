import { Rule } from '../../Rule';

export const operationsRules: readonly Rule[] = [];
