import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { declarationsMessages } from './translations/declarations.en';
import { findingsMessages } from './translations/findings.en';
import { overviewMessages } from './translations/overview.en';

/**
 * The messages of this plugin, in English; the French set is a module of its own.
 *
 * @public
 */
export const conformityTranslationRef = createTranslationRef({
  id: 'conformity',
  messages: {
    ...findingsMessages,
    ...declarationsMessages,
    ...overviewMessages,
  },
});
