import {
  levelReached,
  ruleDescriptions,
  rulesById,
  Verdict,
  VERDICTS,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  buildSnapshot,
  evaluate,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { junitProblems, sarifProblems } from '../__testUtils__/schemas';
import { Result } from '../Result';
import { WRITERS } from '.';

type Evaluation = Result['evaluation'];

const of = (files: Record<string, string>): Evaluation =>
  evaluate(
    buildSnapshot(
      Object.entries(files).map(([path, text]) => ({
        path,
        kind: 'file',
        content: Buffer.from(text),
      })),
    ),
  );

/** Each rule with a verdict, and with all that evidence may hold. */
const all = (verdict: Verdict): Evaluation => ({
  charts: 'none',
  limits: [],
  findings: ruleDescriptions.map(({ id }) => ({
    rule: id,
    verdict,
    confidence: 'probable',
    reason: { fr: 'Parce que <ça> & "ça"', en: 'Because' },
    evidence: [
      { file: 'a b/é#?:%20&<>"\'.yaml', line: 3, value: ']]>\u0007<x>' },
      { file: 'c:d.yaml', detail: { fr: '\ufffe\u0000', en: '-->' } },
      { value: '☃ 𝄞' },
    ],
  })),
});

const EVALUATIONS: Record<string, Evaluation> = {
  'an empty repository': of({}),
  'a repository with hostile names': of({
    'k8s/a<b>&"c".yaml':
      'kind: Deployment\napiVersion: apps/v1\nmetadata: { name: "]]><x>" }\n',
    'k8s/ü #1?.yaml': 'a: [\n',
    Dockerfile: 'FROM "<a>&"\nEXPOSE 80\n',
  }),
  ...Object.fromEntries(
    VERDICTS.map(verdict => [`every rule ${verdict}`, all(verdict)]),
  ),
};

const written = (
  format: 'sarif' | 'junit',
  evaluation: Evaluation,
  language: Result['language'] = 'fr',
) =>
  WRITERS[format]({
    evaluation,
    level: levelReached(evaluation.findings, rulesById),
    stage: 'production',
    language,
    version: '1.2.3',
  });

describe.each(Object.entries(EVALUATIONS))('%s', (_, evaluation) => {
  it.each(['fr', 'en'] as const)('is valid SARIF, %s', language => {
    expect(sarifProblems(written('sarif', evaluation, language))).toEqual([]);
  });

  it('is valid JUnit', async () => {
    const texts = {
      fr: written('junit', evaluation, 'fr'),
      en: written('junit', evaluation, 'en'),
    };
    expect(await junitProblems(texts)).toEqual([]);
  });
});

describe('the schemas', () => {
  const sarif = written('sarif', all('not-conforming'));
  const junit = written('junit', all('not-conforming'));

  it.each([
    ['a level', '"level": "error"', '"level": "fatal"'],
    ['an address', '"uri": "a%20b', '"uri": "a b'],
    ['a line', '"startLine": 3', '"startLine": 0'],
    ['a key', '"ruleId"', '"rule"'],
  ])('refuse %s that SARIF does not know', (_, right, wrong) => {
    expect(sarif).toContain(right);
    expect(sarifProblems(sarif.replace(right, wrong))).not.toEqual([]);
  });

  it.each([
    ['a count', 'failures="', 'failures="x'],
    ['an element', '<testcase ', '<case '],
    ['an attribute', 'classname="', 'class="'],
    ['a text', '&lt;', '<'],
  ])('refuse %s that JUnit does not know', async (_, right, wrong) => {
    expect(junit).toContain(right);
    const broken = junit.replace(right, wrong);
    expect(await junitProblems({ broken })).not.toEqual([]);
  });
});
