import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs';

export default createTranslationMessages({
  ref: apiDocsTranslationRef,
  full: true,
  messages: {
    'apiDefinitionCard.error.title': 'L’API n’a pas pu être lue',
    'apiDefinitionCard.rawButtonTitle': 'Source',
    'apiDefinitionDialog.closeButtonTitle': 'Fermer',
    'apiDefinitionDialog.tabsAriaLabel': 'Options de la définition d’API',
    'apiDefinitionDialog.rawButtonTitle': 'Source',
    'apiDefinitionDialog.toggleButtonAriaLabel':
      'Ouvrir ou fermer la définition d’API',
    'defaultApiExplorerPage.title': 'API',
    'defaultApiExplorerPage.subtitle': 'Les API de {{orgName}}',
    'defaultApiExplorerPage.pageTitleOverride': 'API',
    'defaultApiExplorerPage.createButtonTitle': 'Enregistrer une API existante',
    'defaultApiExplorerPage.supportButtonTitle': 'Toutes vos API',
    'consumedApisCard.error.title': 'Les API n’ont pas pu être lues',
    'consumedApisCard.title': 'API consommées',
    'consumedApisCard.emptyContent.title': 'Aucune API consommée ({{entity}}).',
    'hasApisCard.error.title': 'Les API n’ont pas pu être lues',
    'hasApisCard.title': 'API',
    'hasApisCard.emptyContent.title': 'Aucune API contenue ({{entity}}).',
    'providedApisCard.error.title': 'Les API n’ont pas pu être lues',
    'providedApisCard.title': 'API fournies',
    'providedApisCard.emptyContent.title': 'Aucune API fournie ({{entity}}).',
    'apiEntityColumns.typeTitle': 'Type',
    'apiEntityColumns.apiDefinitionTitle': 'Définition d’API',
    'consumingComponentsCard.error.title':
      'Les composants n’ont pas pu être lus',
    'consumingComponentsCard.title': 'Consommateurs',
    'consumingComponentsCard.emptyContent.title':
      'Aucun composant ne consomme cette API.',
    'providingComponentsCard.error.title':
      'Les composants n’ont pas pu être lus',
    'providingComponentsCard.title': 'Fournisseurs',
    'providingComponentsCard.emptyContent.title':
      'Aucun composant ne fournit cette API.',
    apisCardHelpLinkTitle: 'Comment changer cela',
  },
});
