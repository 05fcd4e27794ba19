import { Fixture } from '../../../testing/fixtures';
import { environment } from './environments';

const quota = {
  production: { cpu: 4, memory: 8, gpu: 0 },
  nonProduction: { cpu: 0.3, memory: 4, gpu: 0 },
};

export const projectQuotaFixtures: readonly Fixture[] = [
  {
    name: 'as much as the quota, in tenths of cores',
    files: {},
    platform: {
      quota,
      environments: [
        environment('dev', { cpu: 0.1 }),
        environment('staging', { cpu: 0.2 }),
        environment('prod', { cpu: 4, memory: 8 }),
      ],
    },
    verdict: 'conforming',
  },
  {
    name: 'more memory than the quota of production',
    files: {},
    platform: {
      quota,
      environments: [
        environment('prod', { memory: 6 }),
        environment('secours', { stage: 'prod', memory: 4 }),
      ],
    },
    verdict: 'not-conforming',
  },
  {
    name: 'one quota does not help the other: preprod is not production',
    files: {},
    platform: {
      quota,
      environments: [environment('preprod', { cpu: 1, memory: 1 })],
    },
    verdict: 'not-conforming',
  },
  {
    name: 'no quota',
    files: {},
    platform: {
      environments: [environment('dev', { cpu: 500 })],
      provisioning: { project: '9.24.0', console: '9.24.0' },
    },
    verdict: 'not-applicable',
  },
  {
    name: 'a console that did not answer',
    files: {},
    platform: { environments: [environment('dev', { cpu: 500 })] },
    verdict: 'unknown',
  },
  {
    name: 'no environment',
    files: {},
    platform: { quota, environments: [] },
    verdict: 'not-applicable',
  },
  {
    name: 'on the command line, nobody knows',
    files: { Dockerfile: 'FROM scratch\n' },
    verdict: 'unknown',
  },
];
