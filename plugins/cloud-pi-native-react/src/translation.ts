import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * What every page says, in English; the French set is a module of its own.
 *
 * @public
 */
export const sharedTranslationRef = createTranslationRef({
  id: 'cloud-pi-native-react',
  messages: {
    loading: 'Loading…',
    failed: 'This could not be loaded',
    failedDescription:
      'The portal did not answer as expected. Try again; if it lasts, tell the support.',
    retry: 'Try again',
    newTab: '(new tab)',
    copy: 'Copy',
    copied: 'Copied',
    truncated: '{{shown}} shown out of {{total}}.',
  },
});
