import {
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { sharedTranslationRef } from './translation';

/**
 * The French of what every page says.
 *
 * @public
 */
export const cloudPiNativeReactTranslations = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'cloud-pi-native-react',
      params: {
        resource: createTranslationResource({
          ref: sharedTranslationRef,
          translations: { fr: () => import('./translation.fr') },
        }),
      },
    }),
  ],
});
