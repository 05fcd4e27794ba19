import { RuleDescription } from '../../rule';

export const ciDescriptions: readonly RuleDescription[] = [];
