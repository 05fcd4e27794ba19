import { Fixture } from '../../../testing/fixtures';
import { chart, nothing, unreadable, workload } from './workloads';

const NAME_63 = `api-${'x'.repeat(59)}`;

export const namesFixtures: readonly Fixture[] = [
  {
    name: 'a short name',
    files: { 'k8s/api.yaml': workload() },
    verdict: 'conforming',
  },
  {
    name: '63 characters',
    files: { 'k8s/api.yaml': workload({ name: NAME_63 }) },
    verdict: 'conforming',
  },
  {
    name: 'one more',
    files: { 'k8s/api.yaml': workload({ name: `${NAME_63}y` }) },
    verdict: 'not-conforming',
    at: 'k8s/api.yaml:4',
  },
  {
    name: 'a CronJob, to whose name Kubernetes adds',
    files: {
      'k8s/cron.yaml': `apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: ${'x'.repeat(53)}\n`,
    },
    verdict: 'not-conforming',
    at: 'k8s/cron.yaml:4',
  },
  {
    name: 'a prefix of kustomize that makes it too long',
    files: {
      'kustomization.yaml': 'resources: [api.yaml]\nnamePrefix: production-\n',
      'api.yaml': workload({ name: NAME_63.slice(0, 60) }),
    },
    verdict: 'not-conforming',
    at: 'api.yaml:4',
  },
  {
    name: 'a name that the chart cuts',
    files: chart(
      workload({
        name: `{{ printf "%s-${NAME_63}" .Chart.Name | trunc 63 | trimSuffix "-" }}`,
      }),
    ),
    verdict: 'conforming',
  },
  {
    name: 'a name that a dependency makes',
    files: chart(workload({ name: '{{ include "common.fullname" . }}' })),
    verdict: 'unknown',
    at: 'templates/deployment.yaml:4',
  },
  nothing,
  unreadable,
];
