import {
  NotFoundErrorPage,
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import {
  SwappableComponentBlueprint,
  TranslationBlueprint,
} from '@backstage/plugin-app-react';
import { coreComponentsTranslationRef } from '@backstage/core-components';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react';
import { catalogTranslationRef } from '@backstage/plugin-catalog';
import {
  NotificationDescription,
  notificationsTranslationRef,
} from '@backstage/plugin-notifications';
import { orgTranslationRef } from '@backstage/plugin-org';
import { scaffolderReactTranslationRef } from '@backstage/plugin-scaffolder-react';
import { scaffolderTranslationRef } from '@backstage/plugin-scaffolder';
import { searchReactTranslationRef } from '@backstage/plugin-search-react';
import { searchTranslationRef } from '@backstage/plugin-search';
import { techdocsTranslationRef } from '@backstage/plugin-techdocs/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings';
import { frenchModuleTranslationRef } from './translation';

const resources = [
  createTranslationResource({
    ref: frenchModuleTranslationRef,
    translations: { fr: () => import('./translation.fr') },
  }),
  createTranslationResource({
    ref: coreComponentsTranslationRef,
    translations: { fr: () => import('./messages/coreComponents') },
  }),
  createTranslationResource({
    ref: apiDocsTranslationRef,
    translations: { fr: () => import('./messages/apiDocs') },
  }),
  createTranslationResource({
    ref: catalogGraphTranslationRef,
    translations: { fr: () => import('./messages/catalogGraph') },
  }),
  createTranslationResource({
    ref: catalogReactTranslationRef,
    translations: { fr: () => import('./messages/catalogReact') },
  }),
  createTranslationResource({
    ref: catalogTranslationRef,
    translations: { fr: () => import('./messages/catalog') },
  }),
  createTranslationResource({
    ref: notificationsTranslationRef,
    translations: { fr: () => import('./messages/notifications') },
  }),
  createTranslationResource({
    ref: orgTranslationRef,
    translations: { fr: () => import('./messages/org') },
  }),
  createTranslationResource({
    ref: scaffolderReactTranslationRef,
    translations: { fr: () => import('./messages/scaffolderReact') },
  }),
  createTranslationResource({
    ref: scaffolderTranslationRef,
    translations: { fr: () => import('./messages/scaffolder') },
  }),
  createTranslationResource({
    ref: searchReactTranslationRef,
    translations: { fr: () => import('./messages/searchReact') },
  }),
  createTranslationResource({
    ref: searchTranslationRef,
    translations: { fr: () => import('./messages/search') },
  }),
  createTranslationResource({
    ref: techdocsTranslationRef,
    translations: { fr: () => import('./messages/techdocs') },
  }),
  createTranslationResource({
    ref: userSettingsTranslationRef,
    translations: { fr: () => import('./messages/userSettings') },
  }),
];

// Under the name of Backstage's own, which it replaces.
const notFoundPage = SwappableComponentBlueprint.make({
  name: 'core-not-found-error-page',
  params: define =>
    define({
      component: NotFoundErrorPage,
      loader: async () =>
        (await import('./notFound/NotFoundPage')).NotFoundPage,
    }),
});

const notificationText = SwappableComponentBlueprint.make({
  name: 'notification-description',
  params: define =>
    define({
      component: NotificationDescription,
      loader: async () =>
        (await import('./notifications/NotificationText')).NotificationText,
    }),
});

/** French for Backstage's components and core plugins. @public */
export const frenchModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    notFoundPage,
    notificationText,
    ...resources.map(resource =>
      TranslationBlueprint.make({ name: resource.id, params: { resource } }),
    ),
  ],
});
