import { snapshotOf } from '../testing/fixtures';
import { Repository } from '../Repository';
import { autoscalersOf, count, replicasOf } from './scaling';
import { OPAQUE } from './opaque';

const deployment = (spec: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  ${spec}
  template: { spec: { containers: [] } }
`;

const scaler = (spec: string, kind = 'HorizontalPodAutoscaler') => `
---
apiVersion: example/v1
kind: ${kind}
metadata: { name: any }
spec: ${spec}
`;

function replicas(text: string) {
  const repository = new Repository(snapshotOf({ 'k8s/all.yaml': text }));
  const [workload] = repository.workloads;
  return workload && replicasOf(workload, autoscalersOf(repository));
}

describe('replicasOf', () => {
  it.each([
    ['what is written', deployment('replicas: 3'), { min: 3, max: 3 }],
    ['a text', deployment('replicas: "3"'), { min: 3, max: 3 }],
    ['one where nothing is', deployment('paused: true'), { min: 1, max: 1 }],
    [
      'the autoscaler over what is written',
      deployment('replicas: 3') +
        scaler(
          '{ scaleTargetRef: { kind: Deployment, name: api }, minReplicas: 2, maxReplicas: 5 }',
        ),
      { min: 2, max: 5 },
    ],
    [
      'not the autoscaler of another',
      deployment('replicas: 3') +
        scaler(
          '{ scaleTargetRef: { kind: StatefulSet, name: api }, maxReplicas: 5 }',
        ),
      { min: 3, max: 3 },
    ],
    [
      'KEDA, which may stop everything',
      deployment('replicas: 3') +
        scaler(
          '{ scaleTargetRef: { name: api }, maxReplicaCount: 5 }',
          'ScaledObject',
        ),
      { min: 0, max: 5 },
    ],
  ])('takes %s', (_, text, expected) => {
    expect(replicas(text)).toEqual(expected);
  });
});

describe('count', () => {
  it('does not guess', () => {
    expect(count(OPAQUE, 1)).toBe('unclear');
    expect(count('many', 1)).toBe('unclear');
    expect(count({ a: 1 }, 1)).toBe('unclear');
    expect(count(-1, 1)).toBe('unclear');
    expect(count(null, 1)).toBe(1);
    expect(count(0, 1)).toBe(0);
  });
});
