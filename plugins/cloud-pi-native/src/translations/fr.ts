import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { cloudPiNativeTranslationRef } from '../translation';
import { entitiesMessages } from './entities.fr';
import { fieldsMessages } from './fields.fr';
import { operationsMessages } from './operations.fr';
import { pagesMessages } from './pages.fr';
import { runsMessages } from './runs.fr';
import { summaryMessages } from './summary.fr';

// `full` makes the compiler refuse a message without its French.
export default createTranslationMessages({
  ref: cloudPiNativeTranslationRef,
  full: true,
  messages: {
    ...pagesMessages,
    ...entitiesMessages,
    ...runsMessages,
    ...operationsMessages,
    ...fieldsMessages,
    ...summaryMessages,
  },
});
