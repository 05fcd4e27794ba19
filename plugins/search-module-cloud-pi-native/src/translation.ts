import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './translations/en';

/**
 * The messages of the page of search, in English; the French set is a module of
 * its own.
 *
 * @public
 */
export const searchPageTranslationRef = createTranslationRef({
  id: 'search-cloud-pi-native',
  messages,
});
