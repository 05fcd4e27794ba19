import { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  catalogGraphModule,
  catalogModule,
  translationModule,
} from '../modules';

/** A catalogue in memory. */
export type FakeCatalog = ReturnType<typeof catalogApiMock>;

/** Opens a page of an application that has Backstage's catalogue and our modules. */
export function openPortal(
  path: string,
  {
    catalog,
    language = 'fr',
    ownershipEntityRefs = [],
    extensions = [],
  }: {
    catalog: Entity[] | FakeCatalog;
    language?: 'fr' | 'en';
    ownershipEntityRefs?: string[];
    extensions?: string[];
  },
) {
  // The language that an earlier test chose would last.
  window.localStorage.clear();
  return renderTestApp({
    features: [
      catalogPlugin,
      catalogGraphPlugin,
      catalogModule,
      catalogGraphModule,
      translationModule,
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
          ...extensions,
        ],
      },
    },
    apis: [
      Array.isArray(catalog) ? catalogApiMock({ entities: catalog }) : catalog,
      mockApis.permission(),
      mockApis.identity({ ownershipEntityRefs }),
    ],
  });
}
