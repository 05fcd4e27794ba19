import {
  Severity,
  Verdict,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Judged, judged, problems, Result, sentenceOf } from '../Result';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const SECURITY_SEVERITY: Record<Severity, string> = {
  low: '3.0',
  medium: '5.0',
  high: '8.0',
};

/** A path as a relative address: neither `#`, `?` nor `:` of a name means anything. */
const uriOf = (path: string) =>
  path.split('/').map(encodeURIComponent).join('/');

const levelOf = (verdict: Verdict) =>
  verdict === 'not-conforming' ? 'error' : 'warning';

const toRule = ({ rule }: Judged, language: Result['language']) => ({
  id: rule.id,
  name: rule.id,
  shortDescription: { text: rule.title[language] },
  fullDescription: { text: rule.what[language] },
  help: { text: `${rule.why[language]}\n\n${rule.how[language]}` },
  helpUri: rule.link,
  properties: {
    tags: [rule.level],
    'security-severity': SECURITY_SEVERITY[rule.severity],
  },
});

/** SARIF 2.1.0, as code scanners and editors read it. */
export function toSarif({ evaluation, language, version }: Result): string {
  const results = problems(evaluation).flatMap(one => {
    const evidence = one.finding.evidence.length
      ? one.finding.evidence
      : [undefined];
    return evidence.map(clue => ({
      ruleId: one.rule.id,
      level: levelOf(one.finding.verdict),
      message: { text: sentenceOf(one, language, clue) },
      ...(clue?.file !== undefined && {
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(clue.file) },
              ...(clue.line !== undefined && {
                region: { startLine: clue.line },
              }),
            },
          },
        ],
      }),
    }));
  });
  return JSON.stringify(
    {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'cloud-pi-native-conformity',
              version,
              informationUri: 'https://cloud-pi-native.fr',
              rules: judged(evaluation).map(one => toRule(one, language)),
            },
          },
          results,
        },
      ],
    },
    null,
    2,
  );
}
