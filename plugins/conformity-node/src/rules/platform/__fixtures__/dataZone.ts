import { Fixture } from '../../../testing/fixtures';
import { environment } from './environments';

const component = (sensitivity: string) => ({
  'catalog-info.yaml': `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: api
  annotations:
    conformity.cloud-pi-native.fr/data-sensitivity: ${sensitivity}
spec:
  type: service
`,
});

export const dataZoneFixtures: readonly Fixture[] = [
  {
    name: 'restricted data in a restricted zone, the rest wherever',
    files: component('restreint'),
    platform: {
      environments: [
        environment('prod', { zone: 'Zone Restreinte' }),
        environment('dev', { zone: 'pax' }),
      ],
    },
    verdict: 'conforming',
  },
  {
    name: 'restricted data in the usual zone',
    files: component('DR'),
    platform: {
      environments: [
        environment('prod', { zone: 'mi-dr' }),
        environment('prod2', { stage: 'prod', zone: 'mi-usuel' }),
      ],
    },
    verdict: 'not-conforming',
  },
  {
    name: 'usual data',
    files: component('usuel'),
    platform: { environments: [environment('prod')] },
    verdict: 'conforming',
  },
  {
    name: 'a zone whose name says nothing: drive is not dr',
    files: component('restreint'),
    platform: { environments: [environment('prod', { zone: 'drive' })] },
    verdict: 'unknown',
  },
  {
    name: 'a word that nobody defined',
    files: component('secret'),
    platform: { environments: [environment('prod')] },
    verdict: 'unknown',
    at: 'catalog-info.yaml:6',
  },
  {
    name: 'nothing declared',
    files: {},
    platform: { environments: [environment('prod')] },
    verdict: 'unknown',
  },
  {
    name: 'no production yet',
    files: component('restreint'),
    platform: { environments: [environment('dev')] },
    verdict: 'not-applicable',
  },
];
