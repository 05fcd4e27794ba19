import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { sharedTranslationRef } from './translation';

// `full` makes the compiler refuse a message without its French.
export default createTranslationMessages({
  ref: sharedTranslationRef,
  full: true,
  messages: {
    loading: 'Chargement…',
    failed: 'Le chargement a échoué',
    failedDescription:
      'Le portail n’a pas répondu comme prévu. Réessayez ; si cela dure, prévenez le support.',
    retry: 'Réessayer',
    newTab: '(nouvel onglet)',
    copy: 'Copier',
    copied: 'Copié',
    truncated: '{{shown}} affichés sur {{total}}.',
  },
});
