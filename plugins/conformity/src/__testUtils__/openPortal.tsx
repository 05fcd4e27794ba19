import { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  ANNOTATION,
  API_VERSION,
  PROJECT_SYSTEM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { cloudPiNativeReactTranslations } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { ConformityApi, conformityApiRef } from '../api/ConformityApi';
import { conformityPlugin } from '../plugin';
import { conformityTranslations } from '../translations/module';
import { aProject, aRepository } from './conformities';

const of = (repository?: string) => ({
  [ANNOTATION.projectSlug]: 'demo',
  ...(repository && { [ANNOTATION.repositoryName]: repository }),
});

const ENTITIES: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: 'demo', namespace: 'default', annotations: of() },
    spec: { type: PROJECT_SYSTEM_TYPE, owner: 'demo' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'demo-api',
      namespace: 'default',
      annotations: of('api'),
    },
    spec: { type: 'service', owner: 'demo', lifecycle: 'production' },
  },
  ...['dev', 'prod'].map(stage => ({
    apiVersion: API_VERSION,
    kind: 'Environment',
    metadata: {
      name: `demo.${stage}`,
      namespace: 'default',
      annotations: of(),
    },
    spec: { stage },
  })),
];

export const PROJECT_TAB = '/catalog/default/system/demo/conformity';
export const COMPONENT_TAB = '/catalog/default/component/demo-api/conformity';

/** A backend that answers, unless told otherwise. */
export const fakeConformity = (overrides: Partial<ConformityApi> = {}) => ({
  getProject: jest.fn(async () => aProject()),
  getRepository: jest.fn(async () => aRepository()),
  refresh: jest.fn(async () => {}),
  askExemption: jest.fn(async () => {}),
  decideExemption: jest.fn(async () => {}),
  attest: jest.fn(async () => {}),
  withdrawAttestation: jest.fn(async () => {}),
  getMine: jest.fn(async () => []),
  getOverview: jest.fn(async () => undefined),
  getOverviewCsv: jest.fn(async () => new Blob()),
  getBadgeUrl: jest.fn(async () => undefined),
  ...overrides,
});

/** Opens a page of a portal with Backstage's catalogue and these pages. */
export function openPortal(
  path: string,
  api: ConformityApi = fakeConformity(),
  language: 'fr' | 'en' = 'fr',
) {
  // The language that an earlier test chose would last.
  window.localStorage.clear();
  return renderTestApp({
    features: [
      catalogPlugin,
      conformityPlugin,
      conformityTranslations,
      cloudPiNativeReactTranslations,
    ],
    initialRouteEntries: [path],
    config: {
      app: {
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['fr', 'en'],
                defaultLanguage: language,
              },
            },
          },
        ],
      },
    },
    apis: [
      [conformityApiRef, api],
      catalogApiMock({ entities: ENTITIES }),
      mockApis.permission(),
      mockApis.identity({ userEntityRef: 'user:default/alex' }),
    ],
  });
}
