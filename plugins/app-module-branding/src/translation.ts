import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** Texts of the sign-in page, of the navigation and of the pages’ frame; English here, French in `translation.fr.ts`. @public */
export const brandingTranslationRef = createTranslationRef({
  id: 'cloud-pi-native-branding',
  messages: {
    nav: {
      home: 'Home',
      services: 'Service catalogue',
      conformity: 'Conformity',
      documentation: 'Documentation',
      catalog: 'Software catalogue',
      create: 'Create',
      apis: 'APIs',
      search: 'Search',
      notifications: 'Notifications',
      settings: 'Settings',
      operations: 'Operations',
      logo: 'Cloud π Native, home',
      menu: 'Menu',
    },
    page: {
      tabs: 'Sections of the page',
      templates: 'Templates',
      runs: 'Runs',
      actions: 'Actions',
      general: 'General',
      signIns: 'Connected accounts',
      featureFlags: 'Feature flags',
    },
    signIn: {
      title: 'Cloud Pi Native portal',
      intro:
        'Service catalogue, golden path and software catalogue of the Cloud Pi Native offer.',
      button: 'Sign in with my Cloud Pi Native account',
      pending: 'Signing in…',
      noAccount:
        'No account yet? Accounts are created by the platform’s administrators: ask for one through support.',
      failedTitle: 'Sign-in did not succeed',
      failed:
        'Try again; if it goes on, the identity service may be down: check the console, then contact support.',
      popup:
        'A sign-in window opens: allow it if your browser blocks pop-up windows.',
    },
  },
});
