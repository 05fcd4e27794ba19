import { RuleDescription } from '../rule';
import { LEVELS } from '../vocabulary';
import { ciDescriptions } from './ci';
import { dockerDescriptions } from './docker';
import { kubernetesDescriptions } from './kubernetes';
import { operationsDescriptions } from './operations';
import { platformDescriptions } from './platform';

/** Every rule, in the order of their levels. @public */
export const ruleDescriptions: readonly RuleDescription[] = [
  ...ciDescriptions,
  ...dockerDescriptions,
  ...kubernetesDescriptions,
  ...operationsDescriptions,
  ...platformDescriptions,
].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));

/** The rules by their identifiers. @public */
export const rulesById: ReadonlyMap<string, RuleDescription> = new Map(
  ruleDescriptions.map(rule => [rule.id, rule]),
);
export * from './ci';
export * from './docker';
export * from './kubernetes';
export * from './operations';
export * from './platform';
