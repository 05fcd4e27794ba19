import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react';

export default createTranslationMessages({
  ref: catalogReactTranslationRef,
  full: true,
  messages: {
    'catalogFilter.title': 'Filtres',
    'catalogFilter.buttonTitle': 'Filtres',
    'entityKindPicker.title': 'Genre',
    'entityKindPicker.errorMessage': 'Les genres n’ont pas pu être lus',
    'entityLifecyclePicker.title': 'Cycle de vie',
    'entityNamespacePicker.title': 'Espace de noms',
    'entityOwnerPicker.title': 'Propriétaire',
    'entityProcessingStatusPicker.title': 'État du traitement',
    'entityTagPicker.title': 'Étiquettes',
    'entityPeekAheadPopover.title':
      'Ouvrez l’entité pour voir toutes ses étiquettes.',
    'entityPeekAheadPopover.entityCardActionsAriaLabel': 'Afficher',
    'entityPeekAheadPopover.entityCardActionsTitle': 'Afficher le détail',
    'entityPeekAheadPopover.emailCardAction.title': 'Écrire à {{email}}',
    'entityPeekAheadPopover.emailCardAction.ariaLabel': 'Courriel',
    'entityPeekAheadPopover.emailCardAction.subTitle': 'mailto {{email}}',
    'entitySearchBar.placeholder': 'Rechercher',
    'entityTypePicker.title': 'Type',
    'entityTypePicker.errorMessage': 'Les types n’ont pas pu être lus',
    'entityTypePicker.optionAllTitle': 'tous',
    'favoriteEntity.addToFavorites': 'Ajouter aux favoris',
    'favoriteEntity.removeFromFavorites': 'Retirer des favoris',
    'inspectEntityDialog.title': 'Inspecteur d’entité',
    'inspectEntityDialog.closeButtonTitle': 'Fermer',
    'inspectEntityDialog.tabsAriaLabel': 'Onglets de l’inspecteur',
    'inspectEntityDialog.ancestryPage.title': 'Ascendance',
    'inspectEntityDialog.ancestryPage.description':
      'L’ascendance de cette entité : la chaîne des entités dont les {{processorsLink}} ont abouti à celle-ci. C’est un mécanisme distinct des relations.',
    'inspectEntityDialog.ancestryPage.processorsLink':
      'entités émises par les processeurs',
    'inspectEntityDialog.colocatedPage.title': 'Même origine',
    'inspectEntityDialog.colocatedPage.description':
      'Les entités qui viennent de la même source que celle-ci : le même fichier YAML ou la même adresse enregistrée.',
    'inspectEntityDialog.colocatedPage.alertNoLocation':
      'Cette entité n’indique pas d’où elle vient.',
    'inspectEntityDialog.colocatedPage.alertNoEntity':
      'Aucune autre entité ne vient de cet emplacement.',
    'inspectEntityDialog.colocatedPage.locationHeader': 'Au même emplacement',
    'inspectEntityDialog.colocatedPage.originHeader': 'De la même origine',
    'inspectEntityDialog.colocatedPage.entityListAriaLabel':
      'Entités de même origine',
    'inspectEntityDialog.jsonPage.title': 'L’entité en JSON',
    'inspectEntityDialog.jsonPage.description':
      'Les données brutes de l’entité, telles que le catalogue les donne, en JSON.',
    'inspectEntityDialog.overviewPage.title': 'Vue d’ensemble',
    'inspectEntityDialog.overviewPage.metadata.title': 'Métadonnées',
    'inspectEntityDialog.overviewPage.labels': 'Labels',
    'inspectEntityDialog.overviewPage.status.title': 'État',
    'inspectEntityDialog.overviewPage.identity.title': 'Identité',
    'inspectEntityDialog.overviewPage.tags': 'Étiquettes',
    'inspectEntityDialog.overviewPage.annotations': 'Annotations',
    'inspectEntityDialog.overviewPage.relation.title': 'Relations',
    'inspectEntityDialog.overviewPage.copyAriaLabel': 'Copier {{label}}',
    'inspectEntityDialog.overviewPage.copiedStatus': 'Copié',
    'inspectEntityDialog.overviewPage.helpLinkAriaLabel': 'En savoir plus',
    'inspectEntityDialog.yamlPage.title': 'L’entité en YAML',
    'inspectEntityDialog.yamlPage.description':
      'Les données brutes de l’entité, telles que le catalogue les donne, en YAML.',
    'inspectEntityDialog.tabNames.json': 'JSON brut',
    'inspectEntityDialog.tabNames.yaml': 'YAML brut',
    'inspectEntityDialog.tabNames.overview': 'Vue d’ensemble',
    'inspectEntityDialog.tabNames.ancestry': 'Ascendance',
    'inspectEntityDialog.tabNames.colocated': 'Même origine',
    'unregisterEntityDialog.title':
      'Voulez-vous vraiment retirer cette entité ?',
    'unregisterEntityDialog.cancelButtonTitle': 'Annuler',
    'unregisterEntityDialog.deleteButtonTitle': 'Supprimer l’entité',
    'unregisterEntityDialog.deleteEntitySuccessMessage':
      'L’entité {{entityName}} a été retirée',
    'unregisterEntityDialog.onlyDeleteStateTitle':
      'Cette entité ne vient pas d’un emplacement enregistré : vous ne pouvez que la supprimer du catalogue.',
    'unregisterEntityDialog.errorStateTitle': 'Erreur interne : état inconnu',
    'unregisterEntityDialog.bootstrapState.title':
      'Cette entité ne peut pas être retirée : elle vient de la configuration du portail (emplacement « {{location}} »). Si c’est une erreur, contactez l’équipe de {{appTitle}}.',
    'unregisterEntityDialog.bootstrapState.advancedDescription':
      'Vous pouvez supprimer l’entité elle-même du catalogue. Ne le faites que si son fichier a été supprimé ou déplacé ; sinon elle réapparaîtra à la prochaine actualisation.',
    'unregisterEntityDialog.bootstrapState.advancedOptions': 'Options avancées',
    'unregisterEntityDialog.unregisterState.title':
      'Cette action retire les entités suivantes :',
    'unregisterEntityDialog.unregisterState.description':
      'Pour revenir en arrière, enregistrez de nouveau l’entité dans {{appTitle}}.',
    'unregisterEntityDialog.unregisterState.subTitle':
      'À l’emplacement suivant :',
    'unregisterEntityDialog.unregisterState.advancedDescription':
      'Vous pouvez aussi supprimer l’entité elle-même du catalogue. Ne le faites que si son fichier a été supprimé ou déplacé ; sinon elle réapparaîtra à la prochaine actualisation.',
    'unregisterEntityDialog.unregisterState.advancedOptions':
      'Options avancées',
    'unregisterEntityDialog.unregisterState.unregisterButtonTitle':
      'Retirer l’emplacement',
    'userListPicker.defaultOrgName': 'Organisation',
    'userListPicker.orgFilterAllLabel': 'Tout',
    'userListPicker.personalFilter.title': 'Personnel',
    'userListPicker.personalFilter.ownedLabel': 'À moi',
    'userListPicker.personalFilter.starredLabel': 'Favoris',
    'entityTableColumnTitle.name': 'Nom',
    'entityTableColumnTitle.type': 'Type',
    'entityTableColumnTitle.label': 'Label',
    'entityTableColumnTitle.title': 'Titre',
    'entityTableColumnTitle.description': 'Description',
    'entityTableColumnTitle.system': 'Projet',
    'entityTableColumnTitle.namespace': 'Espace de noms',
    'entityTableColumnTitle.tags': 'Étiquettes',
    'entityTableColumnTitle.domain': 'Domaine',
    'entityTableColumnTitle.owner': 'Propriétaire',
    'entityTableColumnTitle.lifecycle': 'Cycle de vie',
    'entityTableColumnTitle.targets': 'Cibles',
    'entityRelationCard.emptyHelpLinkTitle': 'Comment changer cela',
    'missingAnnotationEmptyState.title': 'Annotation manquante',
    'missingAnnotationEmptyState.readMore': 'En savoir plus',
    'missingAnnotationEmptyState.annotationYaml':
      'Ajoutez l’annotation au fichier YAML ({{entityKind}}), comme dans l’exemple surligné ci-dessous :',
    'missingAnnotationEmptyState.generateDescription_one':
      'L’annotation {{annotations}} manque. Ajoutez-la ({{entityKind}}) pour utiliser cet outil.',
    'missingAnnotationEmptyState.generateDescription_other':
      'Les annotations {{annotations}} manquent. Ajoutez-les ({{entityKind}}) pour utiliser cet outil.',
  },
});
