import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { searchTranslationRef } from '@backstage/plugin-search';

export default createTranslationMessages({
  ref: searchTranslationRef,
  full: true,
  messages: {
    'searchModal.viewFullResults': 'Voir tous les résultats',
    'searchType.tabs.allTitle': 'Tout',
    'searchType.allResults': 'Tous les résultats',
    'searchType.accordion.collapse': 'Replier',
    'searchType.accordion.numberOfResults': '{{number}} résultats',
    'searchType.accordion.allTitle': 'Tout',
    'sidebarSearchModal.title': 'Rechercher',
  },
});
