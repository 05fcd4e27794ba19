import { RuleDescription } from '../rule';
import { ruleDescriptions } from '../rules';

/** The rules that come from a requirement of the technical framework. @public */
export const rulesOfRequirement = (id: string): RuleDescription[] =>
  ruleDescriptions.filter(({ sources }) =>
    sources.some(source => source.kind === 'cct' && source.requirement === id),
  );
