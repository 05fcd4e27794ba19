import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { conformityTranslationRef } from '../translation';
import { declarationsMessages } from './declarations.fr';
import { findingsMessages } from './findings.fr';
import { overviewMessages } from './overview.fr';

// `full` makes the compiler refuse a message without its French.
export default createTranslationMessages({
  ref: conformityTranslationRef,
  full: true,
  messages: {
    ...findingsMessages,
    ...declarationsMessages,
    ...overviewMessages,
  },
});
