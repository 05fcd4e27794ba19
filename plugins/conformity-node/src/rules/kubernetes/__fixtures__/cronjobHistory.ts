import { Fixture } from '../../../testing/fixtures';
import { chart, nothing } from './workloads';

const cronJob = (...lines: string[]) => `apiVersion: batch/v1
kind: CronJob
metadata:
  name: clean
spec:
  schedule: '0 3 * * *'
${lines.map(line => `  ${line}\n`).join('')}`;

const BOTH = ['successfulJobsHistoryLimit: 3', 'failedJobsHistoryLimit: 0'];

export const cronjobHistoryFixtures: readonly Fixture[] = [
  {
    name: 'both limits, of which one is zero',
    files: { 'k8s/clean.yaml': cronJob(...BOTH) },
    verdict: 'conforming',
  },
  {
    name: 'no limit: the platform adds them',
    files: { 'k8s/clean.yaml': cronJob() },
    verdict: 'warning',
    at: 'k8s/clean.yaml:5',
  },
  {
    name: 'one limit',
    files: { 'k8s/clean.yaml': cronJob('failedJobsHistoryLimit: 1') },
    verdict: 'warning',
    at: 'k8s/clean.yaml:5',
  },
  {
    name: 'a limit that is not given',
    files: chart(
      cronJob(
        'successfulJobsHistoryLimit: {{ required "limit" .Values.limit }}',
        'failedJobsHistoryLimit: 1',
      ),
    ),
    verdict: 'unknown',
  },
  nothing,
];
