import { RuleDescription } from '../../rule';

export const operationsDescriptions: readonly RuleDescription[] = [];
