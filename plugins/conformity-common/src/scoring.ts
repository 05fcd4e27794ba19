import { Finding } from './finding';
import { RuleDescription } from './rule';
import { Level, LEVELS, Stage } from './vocabulary';

/** Rules by their identifiers. @public */
export type Rules = ReadonlyMap<string, RuleDescription>;

const isBreach = ({ verdict }: Finding) => verdict === 'not-conforming';

/**
 * The last level that is reached: every rule of it and of those before it holds,
 * or does not apply, or nobody can tell. `undefined` where not even the first is.
 *
 * @public
 */
export function levelReached(
  findings: readonly Finding[],
  rules: Rules,
): Level | undefined {
  const missed = new Set(
    findings.filter(isBreach).map(({ rule }) => rules.get(rule)?.level),
  );
  const first = LEVELS.findIndex(level => missed.has(level));
  return first < 0 ? LEVELS[LEVELS.length - 1] : LEVELS[first - 1];
}

/** Breaches that the platform refuses in a stage. @public */
export function blocking(
  findings: readonly Finding[],
  rules: Rules,
  stage: Stage,
): Finding[] {
  return findings.filter(
    finding =>
      isBreach(finding) && rules.get(finding.rule)?.enforced.includes(stage),
  );
}

/**
 * The countdown: breaches that are only reported today, where the application
 * runs, and would be refused in production.
 *
 * @public
 */
export function refusedInProduction(
  findings: readonly Finding[],
  rules: Rules,
): Finding[] {
  return blocking(findings, rules, 'production').filter(
    ({ rule }) => !rules.get(rule)?.enforced.includes('non-production'),
  );
}
