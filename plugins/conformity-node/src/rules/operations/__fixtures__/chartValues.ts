import { Fixture } from '../../../testing/fixtures';
import { PlatformFacts } from '../../../snapshot/Snapshot';

const chart = {
  'helm/Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
  'helm/values.yaml': 'replicas: 1\n',
};

const environments = (...names: string[]): PlatformFacts => ({
  environments: names.map(name => ({
    name,
    stage: name === 'production' ? 'prod' : 'dev',
    cpu: 2,
    memory: 4,
    gpu: 0,
  })),
});

export const chartValuesFixtures: readonly Fixture[] = [
  {
    name: 'values for each environment of the console',
    files: {
      ...chart,
      'helm/values-dev.yaml': 'replicas: 1\n',
      'helm/values/production/values.yaml': 'replicas: 3\n',
    },
    platform: environments('dev', 'production'),
    verdict: 'conforming',
  },
  {
    name: 'values beside the chart',
    files: { ...chart, 'environments/dev/values.yaml': 'replicas: 1\n' },
    platform: environments('dev'),
    verdict: 'conforming',
  },
  {
    name: 'an environment of the console that has no values',
    files: { ...chart, 'helm/values-dev.yaml': 'replicas: 1\n' },
    platform: environments('dev', 'production'),
    verdict: 'not-conforming',
    at: 'helm/values.yaml',
  },
  {
    name: 'a chart without values.yaml, among others of the repository',
    files: {
      ...chart,
      'helm/values-dev.yaml': 'replicas: 1\n',
      'front/Chart.yaml': 'apiVersion: v2\nname: front\nversion: 0.1.0\n',
      'front/values-dev.yaml': 'replicas: 1\n',
    },
    verdict: 'not-conforming',
    at: 'front/Chart.yaml',
  },
  {
    name: 'the same values everywhere, as far as files tell',
    files: chart,
    verdict: 'warning',
    at: 'helm/values.yaml',
  },
  {
    name: 'a project without environment yet',
    files: chart,
    platform: environments(),
    verdict: 'conforming',
  },
  {
    name: 'a chart that only serves others',
    files: {
      'Chart.yaml':
        'apiVersion: v2\nname: lib\ntype: library\nversion: 1.0.0\n',
    },
    verdict: 'not-applicable',
  },
];
