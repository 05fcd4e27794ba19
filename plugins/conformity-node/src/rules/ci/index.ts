import { Rule } from '../../Rule';

export const ciRules: readonly Rule[] = [];
