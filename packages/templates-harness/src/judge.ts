import {
  Evaluation,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  buildSnapshot,
  evaluate,
  renderWithHelm,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { parseAllDocuments } from 'yaml';
import { KnownEnvironment } from './consoleState';
import { Files } from './files';
import { Repository } from './produce';
import { TOLERATED } from './tolerated';
import { HOSTILE } from './templates/application';

/** What is wrong with a repository, and what is not but must be told. */
export interface Judgement {
  problems: string[];
  /** Rules that only people or tools can fulfil. */
  tolerated: string[];
  /** How the chart was read: by Helm, by our reader, or there is none. */
  charts: Evaluation['charts'];
}

/** Kubernetes' templates are for Helm, and no YAML yet. */
const isYaml = (path: string) =>
  /\.ya?ml$/.test(path) && !/(^|\/)templates\//.test(path);

function problemOf(path: string, text: string): string | undefined {
  try {
    if (path.endsWith('.json')) JSON.parse(text);
    if (isYaml(path)) {
      const [error] = parseAllDocuments(text).flatMap(({ errors }) => errors);
      return error && `${path}: ${error.message}`;
    }
    return undefined;
  } catch (error) {
    return `${path}: ${error}`;
  }
}

const UNRENDERED = /\$\{\{|\{%-?\s/;
const BADLY_RENDERED = new RegExp(
  `${UNRENDERED.source}|\\[object Object\\]|\\bundefined\\b`,
);

/** Expressions of the scaffolder that were not rendered, or badly. */
function leftovers(files: Files): string[] {
  const expected = HOSTILE.match(/\$\{\{.*?\}\}/g) ?? [];
  return [...files].flatMap(([path, text]) => {
    // GitHub's own expressions look like the scaffolder's.
    if (path.startsWith('.github/workflows/')) return [];
    const rest = expected.reduce((all, one) => all.replaceAll(one, ''), text);
    // Code may speak of what is undefined.
    const pattern = /\.[jt]sx?$/.test(path) ? UNRENDERED : BADLY_RENDERED;
    const [left] = pattern.exec(path + rest) ?? [];
    return left === undefined ? [] : [`${path}: left to render: ${left}`];
  });
}

/** True for a rule that only the platform's tools can say something about. */
const needsTools = (rule: string) => rulesById.get(rule)?.reads !== 'files';

function findingsOf(
  { findings, limits }: Evaluation,
  rules?: readonly string[],
) {
  const problems = rules ? [] : limits.map(({ en }) => `not read: ${en}`);
  const tolerated: string[] = [];
  for (const { rule, verdict, evidence, reason } of findings) {
    if (verdict === 'conforming' || verdict === 'not-applicable') continue;
    if (rules && !rules.includes(rule)) continue;
    if (verdict === 'unknown' && needsTools(rule)) continue;
    if (verdict !== 'not-conforming' && rule in TOLERATED) {
      tolerated.push(rule);
      continue;
    }
    const where = evidence.map(({ file, line, value, detail }) =>
      [file, line, value, detail?.en].filter(Boolean).join(' '),
    );
    const why = [reason?.en, ...where].filter(Boolean).join('; ');
    problems.push(`${rule} is ${verdict}: ${why}`);
  }
  return { problems, tolerated };
}

/** Holds a repository against the readers of its formats and the rules of the platform. */
export async function judge(
  { role, infrastructure, isMirror, rules, files }: Repository,
  {
    environments,
    project,
  }: { environments: readonly KnownEnvironment[]; project: string },
): Promise<Judgement> {
  const raw = [...files].map(([path, text]) => ({
    path,
    kind: 'file' as const,
    content: Buffer.from(text),
  }));
  const snapshot = buildSnapshot(raw, {
    standalone: !isMirror,
    infrastructure,
    slug: project,
    environments: [...environments],
  });
  const evaluation = evaluate(snapshot, {
    helm: await renderWithHelm(snapshot),
  });
  const { problems, tolerated } = findingsOf(evaluation, rules);
  const unreadable = [...files].flatMap(
    ([path, text]) => problemOf(path, text) ?? [],
  );
  return {
    problems: [...unreadable, ...leftovers(files), ...problems].map(
      problem => `${role}: ${problem}`,
    ),
    tolerated,
    charts: evaluation.charts,
  };
}
