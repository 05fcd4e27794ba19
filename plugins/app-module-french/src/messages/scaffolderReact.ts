import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { scaffolderReactTranslationRef } from '@backstage/plugin-scaffolder-react';

export default createTranslationMessages({
  ref: scaffolderReactTranslationRef,
  full: true,
  messages: {
    'workflow.noDescription': 'Aucune description',
    'passwordWidget.content':
      'Ce champ n’est pas sûr. Utilisez [`ui:field: Secret`](https://backstage.io/docs/features/software-templates/writing-templates/#using-secrets) plutôt que `ui:widget: password`',
    'scaffolderPageContextMenu.createLabel': 'Créer',
    'scaffolderPageContextMenu.moreLabel': 'plus',
    'scaffolderPageContextMenu.editorLabel': 'Gérer les modèles',
    'scaffolderPageContextMenu.actionsLabel': 'Actions installées',
    'scaffolderPageContextMenu.tasksLabel': 'Liste des exécutions',
    'scaffolderPageContextMenu.templatingExtensionsLabel':
      'Extensions de gabarit',
    'stepper.backButtonText': 'Retour',
    'stepper.nextButtonText': 'Suivant',
    'stepper.createButtonText': 'Créer',
    'stepper.reviewButtonText': 'Vérifier',
    'stepper.stepIndexLabel': 'Étape {{index, number}}',
    'templateCategoryPicker.title': 'Catégories',
    'templateCard.noDescription': 'Aucune description',
    'templateCard.chooseButtonText': 'Choisir',
    'cardHeader.detailBtnTitle': 'Voir le détail du modèle',
    'templateOutputs.title': 'Compte rendu',
  },
});
