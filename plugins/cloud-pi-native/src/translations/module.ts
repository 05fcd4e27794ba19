import {
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { cloudPiNativeTranslationRef } from '../translation';

export const frenchTranslation = TranslationBlueprint.make({
  name: 'cloud-pi-native',
  params: {
    resource: createTranslationResource({
      ref: cloudPiNativeTranslationRef,
      translations: { fr: () => import('./fr') },
    }),
  },
});

/**
 * The French messages of this plugin.
 *
 * @public
 */
export const cloudPiNativeTranslations = createFrontendModule({
  pluginId: 'app',
  extensions: [frenchTranslation],
});
