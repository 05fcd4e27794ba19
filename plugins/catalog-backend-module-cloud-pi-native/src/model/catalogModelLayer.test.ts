import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import {
  ClusterEntity,
  EnvironmentEntity,
  LearningPathEntity,
  ServiceOfferingEntity,
  ZoneEntity,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import request from 'supertest';
import { cloudPiNativeModelLayer } from './catalogModelLayer';

const apiVersion = 'cloud-pi-native.fr/v1alpha1' as const;
const metadata = { name: 'demo' };
const quota = { cpu: 2, memory: 4, gpu: 0 };

const environment: EnvironmentEntity = {
  apiVersion,
  kind: 'Environment',
  metadata,
  spec: {
    stage: 'dev',
    system: 'system:default/demo',
    owner: 'group:default/demo',
    cluster: 'cluster:default/usuel-hp-1',
    namespace: 'a--b',
    quota,
    autosync: true,
  },
};
const cluster: ClusterEntity = {
  apiVersion,
  kind: 'Cluster',
  metadata,
  spec: {
    zone: 'zone:default/usuelle',
    privacy: 'dedicated',
    stages: [],
    capacity: quota,
  },
};
const zone: ZoneEntity = { apiVersion, kind: 'Zone', metadata, spec: {} };
const offering: ServiceOfferingEntity = {
  apiVersion,
  kind: 'ServiceOffering',
  metadata,
  spec: {
    category: 'security',
    availability: 'available',
    owner: 'group:default/portal-team',
    included: true,
    provides: ['Un coffre par projet'],
    access: ['Rien à demander'],
    tool: 'vault',
  },
};
const path: LearningPathEntity = {
  apiVersion,
  kind: 'LearningPath',
  metadata,
  spec: {
    audience: 'developer',
    level: 1,
    owner: 'group:default/portal-team',
    steps: [
      { title: 'Se connecter' },
      { title: 'Créer un projet', url: '/create', description: 'Pas à pas' },
    ],
  },
};
const template = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata,
  spec: { type: 'service', steps: [{ id: 'a', action: 'debug:log' }] },
};

describe('cloudPiNativeModelLayer', () => {
  let validate: (entity: unknown) => Promise<string>;

  beforeAll(async () => {
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        scaffolderEntityModel,
        mockServices.rootConfig.factory({
          data: { catalog: { processingInterval: false } },
        }),
        createBackendModule({
          pluginId: 'catalog',
          moduleId: 'layer-under-test',
          register(env) {
            env.registerInit({
              deps: { model: catalogModelExtensionPoint },
              async init({ model }) {
                model.addModelSource(
                  CatalogModelSources.static([cloudPiNativeModelLayer]),
                );
              },
            });
          },
        }),
      ],
    });
    validate = async entity => {
      const { status, body } = await request(backend.server)
        .post('/api/catalog/validate-entity')
        .send({ entity, location: 'url:https://example.test/file.yaml' });
      return status === 200 ? 'valid' : JSON.stringify(body);
    };
  });

  it.each([environment, cluster, zone, offering, path, template])(
    'takes a $kind',
    async entity => {
      expect(await validate(entity)).toBe('valid');
    },
  );

  it.each([
    ['quota', { ...environment, spec: { ...environment.spec, quota: {} } }],
    ['privacy', { ...cluster, spec: { ...cluster.spec, privacy: 'secret' } }],
    ['argocdUrl', { ...zone, spec: { argocdUrl: 12 } }],
    ['category', { ...offering, spec: { ...offering.spec, category: 'food' } }],
    ['additional', { ...zone, spec: { token: 'x' } }],
    ['level', { ...path, spec: { ...path.spec, level: 4 } }],
    ['steps', { ...path, spec: { ...path.spec, steps: [] } }],
    ['title', { ...path, spec: { ...path.spec, steps: [{ url: '/create' }] } }],
    ['steps', { ...template, spec: { type: 'service' } }],
  ])('refuses a wrong %s', async (what, entity) => {
    expect(await validate(entity)).toContain(what);
  });
});
