import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { entitiesMessages } from './translations/entities.en';
import { fieldsMessages } from './translations/fields.en';
import { operationsMessages } from './translations/operations.en';
import { pagesMessages } from './translations/pages.en';
import { runsMessages } from './translations/runs.en';
import { summaryMessages } from './translations/summary.en';

/**
 * The messages of this plugin, in English; the French set is a module of its own.
 *
 * @public
 */
export const cloudPiNativeTranslationRef = createTranslationRef({
  id: 'cloud-pi-native',
  messages: {
    ...pagesMessages,
    ...entitiesMessages,
    ...runsMessages,
    ...operationsMessages,
    ...fieldsMessages,
    ...summaryMessages,
  },
});
