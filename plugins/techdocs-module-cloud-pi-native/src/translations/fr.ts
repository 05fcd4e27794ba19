import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { documentationTranslationRef } from '../translation';
import { homeMessages } from './home.fr';
import { readerMessages } from './reader.fr';

// `full` makes the compiler refuse a message without its French.
export default createTranslationMessages({
  ref: documentationTranslationRef,
  full: true,
  messages: { ...homeMessages, ...readerMessages },
});
