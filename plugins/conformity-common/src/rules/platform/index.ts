import { RuleDescription } from '../../rule';

export const platformDescriptions: readonly RuleDescription[] = [];
