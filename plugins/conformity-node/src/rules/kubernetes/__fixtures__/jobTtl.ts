import { Fixture } from '../../../testing/fixtures';
import { nothing, workload } from './workloads';

const job = (...lines: string[]) => `apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  backoffLimit: 1
${lines.map(line => `  ${line}\n`).join('')}`;

export const jobTtlFixtures: readonly Fixture[] = [
  {
    name: 'a life',
    files: { 'k8s/job.yaml': job('ttlSecondsAfterFinished: 900') },
    verdict: 'conforming',
  },
  {
    name: 'none: the platform adds one',
    files: { 'k8s/job.yaml': job() },
    verdict: 'warning',
    at: 'k8s/job.yaml:5',
  },
  {
    name: 'zero, which is a life',
    files: { 'k8s/job.yaml': job('ttlSecondsAfterFinished: 0') },
    verdict: 'conforming',
  },
  {
    name: 'the jobs of a CronJob, which has a history',
    files: {
      'k8s/cron.yaml':
        'apiVersion: batch/v1\nkind: CronJob\nspec: { jobTemplate: { spec: {} } }\n',
      'k8s/api.yaml': workload(),
    },
    verdict: 'not-applicable',
  },
  nothing,
];
