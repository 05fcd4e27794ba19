import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { homeMessages } from './translations/home.en';
import { readerMessages } from './translations/reader.en';

/**
 * The messages of this module, in English; the French set is a module of its own.
 *
 * @public
 */
export const documentationTranslationRef = createTranslationRef({
  id: 'techdocs-cloud-pi-native',
  messages: { ...homeMessages, ...readerMessages },
});
