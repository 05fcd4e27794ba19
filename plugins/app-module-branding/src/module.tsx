import {
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import {
  NavContentBlueprint,
  SignInPageBlueprint,
  TranslationBlueprint,
} from '@backstage/plugin-app-react';
import { PortalNav } from './nav/PortalNav';
import { darkTheme, lightTheme } from './theme/themes';
import { brandingTranslationRef } from './translation';

const signInPage = SignInPageBlueprint.make({
  params: {
    loader: async () =>
      (await import('./signIn/PortalSignInPage')).PortalSignInPage,
  },
});

const navContent = NavContentBlueprint.make({
  params: { component: PortalNav },
});

const translation = TranslationBlueprint.make({
  name: 'cloud-pi-native-branding',
  params: {
    resource: createTranslationResource({
      ref: brandingTranslationRef,
      translations: { fr: () => import('./translation.fr') },
    }),
  },
});

/** Sign-in page, navigation and neutral themes of the portal. @public */
export const brandingModule = createFrontendModule({
  pluginId: 'app',
  extensions: [signInPage, navContent, lightTheme, darkTheme, translation],
});
