import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { frenchModuleTranslationRef } from './translation';

export default createTranslationMessages({
  ref: frenchModuleTranslationRef,
  full: true,
  messages: {
    'notFound.title': 'Page introuvable',
    'notFound.description':
      'Rien ne se trouve à cette adresse : elle contient peut-être une faute de frappe, ou la page n’existe plus.',
    'notFound.home': 'Aller à l’accueil',
  },
});
