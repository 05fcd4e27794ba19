import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, workload } from './workloads';

const claim = (storage: string) => `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: ${storage}
`;

const of = (storage: string, name: string, verdict: Fixture['verdict']) => ({
  name,
  files: { 'k8s/pvc.yaml': claim(storage) },
  verdict,
  ...(verdict !== 'conforming' && { at: 'k8s/pvc.yaml:9' }),
});

export const pvcSizeFixtures: readonly Fixture[] = [
  of('10Gi', 'a small volume', 'conforming'),
  of('1Ti', 'all that is allowed', 'conforming'),
  of('"1024Gi"', 'all that is allowed, otherwise', 'conforming'),
  of('1T', 'a decimal unit, which is less', 'conforming'),
  of('1099511627776', 'bytes', 'conforming'),
  of('1025Gi', 'a little more', 'not-conforming'),
  of('1.5Ti', 'half more', 'not-conforming'),
  of('2e12', 'a power of ten', 'not-conforming'),
  of('10Go', 'a unit of no quantity', 'warning'),
  {
    name: 'a claim of a StatefulSet',
    files: {
      'k8s/db.yaml': `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  template: { spec: { containers: [] } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { resources: { requests: { storage: 2Ti } } }
`,
    },
    verdict: 'not-conforming',
    at: 'k8s/db.yaml:8',
  },
  {
    name: 'a database of CloudNativePG',
    files: {
      'k8s/db.yaml': `apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec:
  instances: 3
  storage:
    size: 3Ti
`,
    },
    verdict: 'not-conforming',
    at: 'k8s/db.yaml:7',
  },
  {
    name: 'a volume that lives as long as its pod',
    files: {
      'k8s/api.yaml': workload({
        more: [
          'volumes:',
          '  - name: scratch',
          '    ephemeral:',
          '      volumeClaimTemplate:',
          '        spec: { resources: { requests: { storage: 5Ti } } }',
        ],
      }),
    },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:17',
  },
  {
    name: 'a size that a chart leaves to its values',
    files: chart(claim('{{ .Values.size }}'), 'size: 1Gi\n', {
      'values-prod.yaml': 'size: 4Ti\n',
    }),
    verdict: 'not-conforming',
    at: 'templates/deployment.yaml:9',
  },
  {
    name: 'a size that is not given',
    files: chart(claim('{{ required "size" .Values.size }}')),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:9',
  },
  {
    name: 'a Cluster of something else',
    files: {
      'k8s/c.yaml':
        'apiVersion: cluster.x-k8s.io/v1\nkind: Cluster\nspec: { storage: { size: 9Ti } }\n',
    },
    verdict: 'not-applicable',
  },
  nothing,
];
