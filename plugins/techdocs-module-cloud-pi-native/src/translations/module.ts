import {
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { documentationTranslationRef } from '../translation';

const frenchTranslation = TranslationBlueprint.make({
  name: 'techdocs-cloud-pi-native',
  params: {
    resource: createTranslationResource({
      ref: documentationTranslationRef,
      translations: { fr: () => import('./fr') },
    }),
  },
});

/**
 * The French messages of this module.
 *
 * @public
 */
export const documentationTranslations = createFrontendModule({
  pluginId: 'app',
  extensions: [frenchTranslation],
});
