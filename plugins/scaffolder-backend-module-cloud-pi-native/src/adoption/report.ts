import {
  Evaluation,
  Finding,
  RuleDescription,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { inline } from '../requests/requestMarkdown';

/** How many rules had each verdict; those that only the platform's tools can judge are left out. */
export interface Counts {
  conforming: number;
  notConforming: number;
  warning: number;
  unknown: number;
}

/** What an evaluation comes to. */
export interface Report {
  counts: Counts;
  /** Ids of the rules that do not hold. */
  failing: string[];
  markdown: string;
}

/** A folder that was judged, and what it is called. */
export interface Part {
  title: string;
  evaluation: Evaluation;
}

const PLACES = 3;

interface Judged {
  finding: Finding;
  rule: RuleDescription;
}

const judgedOf = ({ evaluation }: Part): Judged[] =>
  evaluation.findings.flatMap(finding => {
    const rule = rulesById.get(finding.rule);
    return rule?.reads === 'files' ? [{ finding, rule }] : [];
  });

function placeOf({ file, line, value, detail }: Finding['evidence'][number]) {
  const where = [file, line].filter(part => part !== undefined).join(':');
  return [where, detail?.fr, value]
    .filter(part => part !== undefined && part !== '')
    .map(part => inline(String(part)))
    .join(' — ');
}

function lines({ finding, rule }: Judged): string {
  const places = finding.evidence.map(placeOf).filter(place => place !== '');
  const more = places.length - PLACES;
  return [
    `- **${inline(rule.title.fr)}** : ${inline(rule.how.fr)}`,
    ...places.slice(0, PLACES).map(place => `  - ${place}`),
    ...(more > 0 ? [`  - et ${more} autre(s)`] : []),
  ].join('\n');
}

function section(part: Part, judged: Judged[]): string | undefined {
  const group = (title: string, verdict: Finding['verdict']) => {
    const found = judged.filter(one => one.finding.verdict === verdict);
    return found.length > 0
      ? [`**${title}**\n\n${found.map(lines).join('\n')}`]
      : [];
  };
  const groups = [
    ...group('À corriger', 'not-conforming'),
    ...group('À regarder', 'warning'),
  ];
  return groups.length > 0
    ? [`#### ${part.title}`, ...groups].join('\n\n')
    : undefined;
}

/** The report of some parts of an application, for people to read. */
export function reportOf(parts: Part[]): Report {
  const all = parts.map(part => ({ part, judged: judgedOf(part) }));
  const count = (verdict: Finding['verdict']) =>
    all.flatMap(({ judged }) =>
      judged.filter(({ finding }) => finding.verdict === verdict),
    );
  const failing = count('not-conforming');
  const sections = all.flatMap(({ part, judged }) => {
    const text = section(part, judged);
    return text === undefined ? [] : [text];
  });
  return {
    counts: {
      conforming: count('conforming').length,
      notConforming: failing.length,
      warning: count('warning').length,
      unknown: count('unknown').length,
    },
    failing: [...new Set(failing.map(({ rule }) => rule.id))],
    markdown:
      sections.join('\n\n') ||
      'Tout ce que des fichiers peuvent montrer est conforme.',
  };
}
