import {
  ConsoleCluster,
  ConsoleDeployment,
  ConsoleEnvironment,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { silencedByFirst } from './deployments';

const environment = (name: string, clusterId: string): ConsoleEnvironment => ({
  id: `id-${name}`,
  name,
  clusterId,
  projectId: 'p',
  stageId: 's',
  cpu: 1,
  gpu: 0,
  memory: 1,
  autosync: true,
  createdAt: '',
  updatedAt: '',
});
const cluster = (id: string, zoneId: string): ConsoleCluster => ({
  id,
  zoneId,
  label: id,
  infos: '',
  privacy: 'public',
  clusterResources: false,
  stageIds: [],
  cpu: 0,
  gpu: 0,
  memory: 0,
});
const deploymentIn = (environmentId: string): ConsoleDeployment => ({
  id: `d-${environmentId}`,
  name: 'api',
  projectId: 'p',
  environmentId,
  autosync: true,
  deploymentSources: [],
  createdAt: '',
  updatedAt: '',
});

describe('silencedByFirst', () => {
  const dev = environment('dev', 'here');
  const environments = [
    dev,
    environment('test', 'here-too'),
    environment('prod', 'elsewhere'),
    environment('lost', 'unseen'),
  ];
  const clusters = [
    cluster('here', 'z1'),
    cluster('here-too', 'z1'),
    cluster('elsewhere', 'z2'),
  ];
  const silenced = (deployments: ConsoleDeployment[], of = dev) =>
    silencedByFirst(of, { environments, deployments, clusters });

  it('names the others of the zone, and those whose zone is unknown', () => {
    expect(silenced([])).toEqual(['lost', 'test']);
  });

  it('is nothing where the zone has a deployment, in this environment or another', () => {
    expect(silenced([deploymentIn('id-dev')])).toBeUndefined();
    expect(silenced([deploymentIn('id-test')])).toBeUndefined();
  });

  it('takes a deployment of another zone for none', () => {
    expect(silenced([deploymentIn('id-prod')])).toEqual(['lost', 'test']);
  });

  it('is careful in an unknown zone', () => {
    expect(silenced([deploymentIn('id-dev')], environments[3])).toEqual([
      'dev',
      'prod',
      'test',
    ]);
  });
});
