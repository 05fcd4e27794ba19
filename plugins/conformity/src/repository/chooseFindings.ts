import {
  blocking,
  Exemption,
  Finding,
  Level,
  RuleDescription,
  rulesById,
  Verdict,
  verdictSchema,
} from '@cloud-pi-native/backstage-plugin-conformity-common';

/** A finding with its rule. */
export interface JudgedRule {
  finding: Finding;
  rule: RuleDescription;
}

/** What of all findings is shown. */
export interface FindingsFilter {
  /** `to-mend` is what does not conform, and warnings. */
  verdict: Verdict | 'to-mend' | 'all';
  level: Level | 'all';
}

const SHOWN_BY: Partial<Record<FindingsFilter['verdict'], readonly Verdict[]>> =
  {
    'to-mend': ['not-conforming', 'warning'],
    all: verdictSchema.options,
  };
const WORST_FIRST: readonly Verdict[] = [
  'not-conforming',
  'warning',
  'unknown',
  'conforming',
  'not-applicable',
];

/** Findings with their rules; those of a rule that is no more are left out. */
export const withRules = (findings: readonly Finding[]): JudgedRule[] =>
  findings.flatMap(finding => {
    const rule = rulesById.get(finding.rule);
    return rule ? { finding, rule } : [];
  });

/** What the filter lets through, the worst first, level by level within. */
export function chooseFindings(
  judged: readonly JudgedRule[],
  { verdict, level }: FindingsFilter,
): JudgedRule[] {
  const shown = SHOWN_BY[verdict];
  return judged
    .filter(
      ({ finding, rule }) =>
        (shown?.includes(finding.verdict) ?? finding.verdict === verdict) &&
        (level === 'all' || rule.level === level),
    )
    .sort(
      (a, b) =>
        WORST_FIRST.indexOf(a.finding.verdict) -
        WORST_FIRST.indexOf(b.finding.verdict),
    );
}

/** The exemption of a rule that holds, among those of a repository. */
export const grantedFor = (rule: string, exemptions: readonly Exemption[]) =>
  exemptions.find(one => one.rule === rule && one.state === 'granted');

/** Breaches that the platform refuses in production and no exemption covers. */
export function blockingProduction(
  judged: readonly JudgedRule[],
  exemptions: readonly Exemption[],
): JudgedRule[] {
  const findings = judged.map(({ finding }) => finding);
  const refused = new Set(blocking(findings, rulesById, 'production'));
  return judged.filter(
    ({ finding, rule }) =>
      refused.has(finding) && !grantedFor(rule.id, exemptions),
  );
}
