import {
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { searchPageTranslationRef } from '../translation';

const frenchTranslation = TranslationBlueprint.make({
  name: 'search-cloud-pi-native',
  params: {
    resource: createTranslationResource({
      ref: searchPageTranslationRef,
      translations: { fr: () => import('./fr') },
    }),
  },
});

/**
 * The French messages of this module.
 *
 * @public
 */
export const searchTranslations = createFrontendModule({
  pluginId: 'app',
  extensions: [frenchTranslation],
});
