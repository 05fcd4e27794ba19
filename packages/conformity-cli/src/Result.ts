import {
  Evaluation,
  Finding,
  Level,
  RuleDescription,
  rulesById,
  Stage,
} from '@cloud-pi-native/backstage-plugin-conformity-common';

/** What a format is made of. */
export interface Result {
  evaluation: Evaluation;
  level: Level | undefined;
  stage: Stage;
  language: 'fr' | 'en';
  /** Of this program. */
  version: string;
}

/** A finding with its rule. */
export interface Judged {
  finding: Finding;
  rule: RuleDescription;
}

/** The findings that have a rule, in the rules' order. */
export const judged = ({ findings }: Evaluation): Judged[] =>
  findings.flatMap(finding => {
    const rule = rulesById.get(finding.rule);
    return rule ? [{ finding, rule }] : [];
  });

/** Those that somebody has to look at. */
export const problems = (evaluation: Evaluation): Judged[] =>
  judged(evaluation).filter(
    ({ finding: { verdict } }) =>
      verdict === 'not-conforming' || verdict === 'warning',
  );

/** What a finding says, in one sentence. */
export function sentenceOf(
  { finding, rule }: Judged,
  language: Result['language'],
  evidence = finding.evidence[0],
): string {
  return [
    rule.what[language],
    evidence?.detail?.[language] ?? finding.reason?.[language],
  ]
    .filter(Boolean)
    .join(' ');
}
