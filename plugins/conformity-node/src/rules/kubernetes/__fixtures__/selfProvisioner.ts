import { Fixture } from '../../../testing/fixtures';
import { nothing, workload } from './workloads';

const binding = (role: string, kind = 'RoleBinding') =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: api }
roleRef:
  kind: ClusterRole
  name: ${role}
subjects: [{ kind: ServiceAccount, name: api }]
`;

export const selfProvisionerFixtures: readonly Fixture[] = [
  {
    name: 'another role',
    files: { 'k8s/binding.yaml': binding('view') },
    verdict: 'conforming',
  },
  {
    name: 'the role of OpenShift',
    files: {
      'k8s/binding.yaml': binding('self-provisioner', 'ClusterRoleBinding'),
    },
    verdict: 'not-conforming',
    at: 'k8s/binding.yaml:6',
  },
  {
    name: 'the same by a RoleBinding, after another',
    files: {
      'k8s/binding.yaml': `${binding('view')}---\n${binding('self-provisioner')}`,
    },
    verdict: 'not-conforming',
    at: 'k8s/binding.yaml:14',
  },
  {
    name: 'no binding',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'not-applicable',
  },
  nothing,
];
