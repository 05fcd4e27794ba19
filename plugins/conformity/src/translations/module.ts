import {
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { conformityTranslationRef } from '../translation';

export const frenchTranslation = TranslationBlueprint.make({
  name: 'conformity',
  params: {
    resource: createTranslationResource({
      ref: conformityTranslationRef,
      translations: { fr: () => import('./fr') },
    }),
  },
});

/**
 * The French messages of this plugin.
 *
 * @public
 */
export const conformityTranslations = createFrontendModule({
  pluginId: 'app',
  extensions: [frenchTranslation],
});
