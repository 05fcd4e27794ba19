import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { techdocsTranslationRef } from '@backstage/plugin-techdocs/alpha';

export default createTranslationMessages({
  ref: techdocsTranslationRef,
  full: true,
  messages: {
    'aboutCard.viewTechdocs': 'Lire la documentation',
    'notFound.title': 'Documentation introuvable',
    'notFound.builderNote':
      'Le portail ne construit pas lui-même cette documentation (techdocs.builder ne vaut pas « local ») : elle est construite et publiée ailleurs, par une CI par exemple. Vérifiez que c’est fait, ou donnez à techdocs.builder la valeur « local ».',
    'buildLogs.title': 'Détail de la construction',
    'buildLogs.closeDrawer': 'Fermer',
    'buildLogs.showBuildLogs': 'Voir le détail de la construction',
    'buildLogs.waitingForLogs': 'En attente du détail…',
    'stateIndicator.initialBuild.message':
      'Cette documentation est ouverte pour la première fois et se prépare. Les fois suivantes seront bien plus rapides.',
    'stateIndicator.contentStaleRefreshing.message':
      'Une version plus récente de cette documentation se prépare.',
    'stateIndicator.contentStaleReady.message':
      'Une version plus récente de cette documentation est prête : actualisez pour la lire.',
    'stateIndicator.contentStaleReady.refreshButton': 'Actualiser',
    'stateIndicator.contentStaleError.message':
      'La version la plus récente de cette documentation n’a pas pu être construite.',
    'redirectNotification.redirectNow': 'Y aller maintenant',
    'search.noResults': 'Aucun résultat',
    'search.placeholder': 'Rechercher dans la documentation de {{entityTitle}}',
    'readerPageHeader.owner': 'Propriétaire',
    'readerPageHeader.lifecycle': 'Cycle de vie',
    'readerPageHeader.source': 'Source',
    'home.supportButton': 'Trouvez la documentation de votre écosystème.',
    'pageWrapper.title': 'Documentation',
    'pageWrapper.subtitle': 'La documentation disponible dans {{orgName}}',
    'table.columns.document': 'Document',
    'table.columns.owner': 'Propriétaire',
    'table.columns.kind': 'Nature',
    'table.columns.type': 'Type',
    'table.header.actions': 'Actions',
    'table.toolbar.searchPlaceholder': 'Filtrer',
    'table.pagination.labelRowsSelect': 'lignes',
    'table.body.emptyDataSourceMessage': 'Rien à afficher',
    'table.actions.copyDocsUrl': 'Copier l’adresse de la documentation',
    'table.actions.addToFavorites': 'Ajouter aux favoris',
    'table.actions.removeFromFavorites': 'Retirer des favoris',
    'table.emptyState.title': 'Aucune documentation',
    'table.emptyState.description':
      'Écrivez la première : voyez comment débuter.',
    'table.emptyState.docsButton': 'DOCUMENTATION',
    'table.title.all': 'Toutes',
    'error.couldNotLoad': 'La documentation disponible n’a pas pu être lue.',
    'nav.title': 'Documentation',
    'entityContent.title': 'Documentation',
    'reader.settings': 'Réglages',
  },
});
