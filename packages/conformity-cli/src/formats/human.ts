import {
  blocking,
  Evidence,
  LEVEL_NAMES,
  LEVELS,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Judged, judged, Result } from '../Result';

const WORDS = {
  fr: {
    reached: 'Niveau atteint',
    none: 'aucun',
    refused: 'Refusé par la plateforme',
    production: 'en production',
    'non-production': 'hors production',
    breach: 'non conforme',
    warning: 'à regarder',
    unknown: 'on ne peut pas savoir',
    how: 'Pour corriger',
    probable: 'lu sans rendre le chart Helm',
    allWell: 'Rien à corriger.',
    counts: (good: number, bad: number, doubtful: number, unknown: number) =>
      `${good} règles respectées, ${bad} non respectées, ${doubtful} à regarder, ${unknown} dont on ne peut rien dire.`,
  },
  en: {
    reached: 'Level reached',
    none: 'none',
    refused: 'Refused by the platform',
    production: 'in production',
    'non-production': 'outside production',
    breach: 'not conforming',
    warning: 'to look at',
    unknown: 'cannot tell',
    how: 'To mend it',
    probable: 'read without rendering the Helm chart',
    allWell: 'Nothing to mend.',
    counts: (good: number, bad: number, doubtful: number, unknown: number) =>
      `${good} rules hold, ${bad} do not, ${doubtful} to look at, ${unknown} nobody can tell.`,
  },
};

type Words = (typeof WORDS)['fr'];

// What comes from files could otherwise drive the terminal that shows it.
const plain = (text: string) =>
  text.replace(/[^\t\u0020-\u007e\u00a0-\uffff]/g, '?');

function evidenceLine(
  { file, line, value, detail }: Evidence,
  language: Result['language'],
): string {
  const place = [file, line].filter(part => part !== undefined).join(':');
  const said = [detail?.[language], value].filter(Boolean).join(' — ');
  return plain(`      ${[place, said].filter(Boolean).join('  ')}`);
}

function paragraph(
  { finding, rule }: Judged,
  language: Result['language'],
  words: Words,
): string {
  const mark = finding.verdict === 'not-conforming' ? '✗' : '!';
  const word =
    finding.verdict === 'not-conforming' ? words.breach : words.warning;
  const sure = finding.confidence === 'probable' ? ` (${words.probable})` : '';
  return [
    `  ${mark} ${rule.title[language]} [${rule.id}] : ${word}${sure}`,
    `      ${rule.what[language]}`,
    ...finding.evidence.map(clue => evidenceLine(clue, language)),
    `      ${words.how} : ${rule.how[language]}`,
    `      ${rule.link}`,
  ].join('\n');
}

/** For people: what is to be mended, level by level, then what the platform would refuse. */
export function toHuman(result: Result): string {
  const { evaluation, level, language, stage } = result;
  const words = WORDS[language];
  const all = judged(evaluation);
  const having = (...verdicts: string[]) =>
    all.filter(({ finding }) => verdicts.includes(finding.verdict));
  const shown = having('not-conforming', 'warning');
  const levels = LEVELS.flatMap(one => {
    const of = shown.filter(({ rule }) => rule.level === one);
    return of.length === 0
      ? []
      : [
          `${LEVEL_NAMES[one][language]}\n\n${of
            .map(each => paragraph(each, language, words))
            .join('\n\n')}`,
        ];
  });
  const refused = blocking(evaluation.findings, rulesById, stage);
  const summary = [
    `${words.reached} : ${level ? LEVEL_NAMES[level][language] : words.none}`,
    words.counts(
      having('conforming').length,
      having('not-conforming').length,
      having('warning').length,
      having('unknown').length,
    ),
    ...evaluation.limits.map(limit => plain(`! ${limit[language]}`)),
    ...(refused.length
      ? [
          `${words.refused} ${words[stage]} : ${refused
            .map(({ rule }) => rulesById.get(rule)?.title[language] ?? rule)
            .join(', ')}`,
        ]
      : []),
  ];
  return `${[...(levels.length ? levels : [words.allWell]), summary.join('\n')].join('\n\n')}\n`;
}
