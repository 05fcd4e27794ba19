import { RuleDescription } from '../../rule';

export const dockerDescriptions: readonly RuleDescription[] = [];
