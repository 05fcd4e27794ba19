import { createHash } from 'node:crypto';
import { Severity } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { problems, Result, sentenceOf } from '../Result';

const SEVERITY: Record<Severity, string> = {
  low: 'minor',
  medium: 'major',
  high: 'critical',
};

/** GitLab's code quality report; every entry needs a place, the root file where there is none. */
export function toGitlab({ evaluation, language }: Result): string {
  const entries = problems(evaluation).flatMap(one => {
    const { finding, rule } = one;
    const evidence = finding.evidence.length ? finding.evidence : [{}];
    return evidence.map((clue, index) => {
      const path = clue.file ?? 'README.md';
      const begin = clue.line ?? 1;
      return {
        description: sentenceOf(one, language, clue),
        check_name: rule.id,
        // The same thing at another line is still the same thing.
        fingerprint: createHash('sha256')
          .update([rule.id, path, clue.value ?? '', index].join('\0'))
          .digest('hex'),
        severity:
          finding.verdict === 'warning' ? 'info' : SEVERITY[rule.severity],
        location: { path, lines: { begin } },
      };
    });
  });
  return JSON.stringify(entries, null, 2);
}
