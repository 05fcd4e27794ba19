import {
  LEVEL_NAMES,
  LEVELS,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Judged, judged, Result, sentenceOf } from '../Result';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text in XML 1.0, which cannot hold control characters at all. */
const xml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '?')
    .replace(/[&<>"]/g, character => ENTITIES[character] ?? character);

const where = ({ file, line }: { file?: string; line?: number }) =>
  [file, line].filter(part => part !== undefined).join(':');

function toCase(one: Judged, language: Result['language']): string {
  const { finding, rule } = one;
  const name = xml(`${rule.id}: ${rule.title[language]}`);
  const open = `    <testcase classname="conformity.${rule.level}" name="${name}" time="0"`;
  switch (finding.verdict) {
    case 'not-conforming': {
      const places = finding.evidence
        .map(clue => `${where(clue)} ${clue.detail?.[language] ?? ''}`.trim())
        .filter(Boolean);
      const text = [sentenceOf(one, language), ...places, rule.how[language]];
      return `${open}>\n      <failure message="${xml(rule.what[language])}" type="${rule.severity}">${xml(text.join('\n'))}</failure>\n    </testcase>`;
    }
    case 'not-applicable':
    case 'unknown':
      return `${open}>\n      <skipped message="${xml(finding.reason?.[language] ?? '')}"/>\n    </testcase>`;
    default:
      return `${open}/>`;
  }
}

/** JUnit's report: a suite for each level, a case for each rule. */
export function toJunit({ evaluation, language }: Result): string {
  const all = judged(evaluation);
  const count = (cases: Judged[], ...verdicts: string[]) =>
    cases.filter(({ finding }) => verdicts.includes(finding.verdict)).length;
  const suites = LEVELS.map(level => {
    const cases = all.filter(({ rule }) => rule.level === level);
    const failures = count(cases, 'not-conforming');
    const skipped = count(cases, 'not-applicable', 'unknown');
    const body = cases.map(one => `${toCase(one, language)}\n`).join('');
    return `  <testsuite name="${xml(LEVEL_NAMES[level][language])}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0">\n${body}  </testsuite>\n`;
  });
  const failures = count(all, 'not-conforming');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cloud-pi-native-conformity" tests="${all.length}" failures="${failures}" errors="0" time="0">\n${suites.join('')}</testsuites>\n`;
}
