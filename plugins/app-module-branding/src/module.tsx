import {
  PageLayout,
  createFrontendModule,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import {
  NavContentBlueprint,
  SignInPageBlueprint,
  SwappableComponentBlueprint,
  TranslationBlueprint,
} from '@backstage/plugin-app-react';
import { PortalNav } from './nav/PortalNav';
import { PortalPageLayout } from './page/PortalPageLayout';
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

// Under the name of Backstage's own, which it replaces.
const pageLayout = SwappableComponentBlueprint.make({
  name: 'core-page-layout',
  params: define =>
    define({ component: PageLayout, loader: () => PortalPageLayout }),
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

/** Sign-in page, navigation, page frame and neutral themes of the portal. @public */
export const brandingModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    signInPage,
    navContent,
    pageLayout,
    lightTheme,
    darkTheme,
    translation,
  ],
});
