import {
  describeRule,
  labels,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { snapshotOf } from './testing/fixtures';
import { evaluateWith } from './evaluate';
import { conforming, warning } from './outcomes';
import { Rule } from './Rule';

const ruleOf = (check: Rule['check']): Rule => ({
  description: describeRule({ ...labels, id: 'a-rule' }),
  check,
});

const confidenceOf = (check: Rule['check'], files: Record<string, string>) =>
  evaluateWith([ruleOf(check)], snapshotOf(files)).findings[0]?.confidence;

const JOB = 'apiVersion: batch/v1\nkind: Job\n';
const PLAIN = { 'job.yaml': JOB };
const CHART = {
  'Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n',
  'templates/job.yaml': JOB,
};

describe('the confidence of a verdict', () => {
  it('is certain on manifests that are deployed as they are written', () => {
    expect(
      confidenceOf(
        ({ workloads }) => conforming(workloads.map(() => ({}))),
        PLAIN,
      ),
    ).toBe('certain');
    expect(
      confidenceOf(({ manifests }) => manifests && conforming(), PLAIN),
    ).toBe('certain');
  });

  it('is probable on all the manifests where a chart was not rendered', () => {
    const looks: Rule['check'][] = [
      ({ manifests }) => manifests && conforming(),
      ({ workloads }) => workloads && conforming(),
      repository => repository.ofKind('Job') && conforming(),
    ];
    for (const look of looks) {
      expect(confidenceOf(look, CHART)).toBe('probable');
    }
  });

  it('is probable where some manifests were not read', () => {
    const files = { ...PLAIN, 'other.yaml': 'a: [\n' };
    expect(
      confidenceOf(({ manifests }) => manifests && conforming(), files),
    ).toBe('probable');
  });

  it('is that of the manifest that a rule points at', () => {
    const at: Rule['check'] = ({ manifests }) =>
      warning(
        manifests.all.map(manifest => ({ place: { manifest, path: [] } })),
      );
    expect(confidenceOf(at, CHART)).toBe('probable');
    expect(confidenceOf(at, PLAIN)).toBe('certain');
  });

  it('is certain for a rule that looks at no manifest', () => {
    expect(confidenceOf(() => conforming(), CHART)).toBe('certain');
    expect(
      evaluateWith(
        [
          ruleOf(({ manifests }) => manifests && conforming()),
          ruleOf(() => conforming()),
        ],
        snapshotOf(CHART),
      ).findings.map(({ confidence }) => confidence),
    ).toEqual(['probable', 'certain']);
  });

  it('is what the rule says, where it does', () => {
    expect(
      confidenceOf(
        ({ manifests }) => ({
          ...(manifests && conforming()),
          confidence: 'certain',
        }),
        CHART,
      ),
    ).toBe('certain');
  });
});
