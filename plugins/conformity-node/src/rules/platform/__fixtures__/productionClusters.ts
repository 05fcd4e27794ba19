import { Fixture } from '../../../testing/fixtures';
import { environment } from './environments';

export const productionClustersFixtures: readonly Fixture[] = [
  {
    name: 'two clusters',
    files: {},
    platform: {
      environments: [
        environment('prod'),
        environment('proddc2', { stage: 'prod', cluster: 'mi-b' }),
      ],
    },
    verdict: 'conforming',
  },
  {
    name: 'one cluster: what is not production does not count',
    files: {},
    platform: {
      environments: [
        environment('prod'),
        environment('prod2', { stage: 'prod' }),
        environment('staging', { cluster: 'mi-b' }),
      ],
    },
    verdict: 'warning',
  },
  {
    name: 'a single environment, on a cluster whose name is hidden',
    files: {},
    platform: { environments: [environment('prod', { cluster: undefined })] },
    verdict: 'warning',
  },
  {
    name: 'a second cluster whose name is hidden',
    files: {},
    platform: {
      environments: [
        environment('prod'),
        environment('prod2', { stage: 'prod', cluster: undefined }),
      ],
    },
    verdict: 'unknown',
  },
  {
    name: 'no production yet',
    files: {},
    platform: { environments: [environment('dev')] },
    verdict: 'not-applicable',
  },
  { name: 'on the command line', files: {}, verdict: 'unknown' },
];
