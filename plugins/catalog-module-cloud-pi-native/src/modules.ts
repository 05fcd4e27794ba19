import {
  ApiBlueprint,
  createFrontendFeatureLoader,
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import { catalogGraphApiRef } from '@backstage/plugin-catalog-graph';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { aboutCard } from './about/extension';
import { createCatalogGraphApi } from './graph/catalogGraphApi';
import { graphPage, relationsCard } from './graph/extensions';
import { entityHeader } from './header/extension';
import { kindIcons } from './kindIcons';
import {
  catalogPage,
  factFilters,
  kindFilter,
  listFilter,
  typeFilter,
} from './list/extensions';
import { linksCard } from './links/extension';
import { ownedCard } from './owned/extension';
import { searchResultItem } from './search/extension';
import { catalogModuleTranslationRef } from './translation';

// Under the names of Backstage's own, which they replace.
const entityPresentation = ApiBlueprint.make({
  name: 'entity-presentation',
  params: define =>
    define({
      api: entityPresentationApiRef,
      deps: { catalogApi: catalogApiRef },
      factory: ({ catalogApi }) =>
        DefaultEntityPresentationApi.create({ catalogApi, kindIcons }),
    }),
});

const catalogGraphApi = ApiBlueprint.make({
  params: define =>
    define({
      api: catalogGraphApiRef,
      deps: {},
      factory: createCatalogGraphApi,
    }),
});

const french = TranslationBlueprint.make({
  name: 'catalog-cloud-pi-native',
  params: {
    resource: createTranslationResource({
      ref: catalogModuleTranslationRef,
      translations: { fr: () => import('./translation.fr') },
    }),
  },
});

export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    entityPresentation,
    entityHeader,
    catalogPage,
    kindFilter,
    listFilter,
    typeFilter,
    factFilters,
    aboutCard,
    linksCard,
    ownedCard,
    searchResultItem,
  ],
});

export const catalogGraphModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [catalogGraphApi, relationsCard, graphPage],
});

export const translationModule = createFrontendModule({
  pluginId: 'app',
  extensions: [french],
});

/**
 * The software catalogue in the platform's words: list, header, cards, graph and
 * search results.
 *
 * @public
 */
export const cloudPiNativeCatalog = createFrontendFeatureLoader({
  loader: () => [catalogModule, catalogGraphModule, translationModule],
});
