import { Rule } from '../../Rule';

export const platformRules: readonly Rule[] = [];
