import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { scaffolderTranslationRef } from '@backstage/plugin-scaffolder';

export default createTranslationMessages({
  ref: scaffolderTranslationRef,
  full: true,
  messages: {
    'fields.entityNamePicker.title': 'Nom',
    'fields.entityNamePicker.description': 'Nom unique du composant',
    'fields.entityPicker.title': 'Entité',
    'fields.entityPicker.description': 'Une entité du catalogue',
    'fields.entityTagsPicker.title': 'Étiquettes',
    'fields.entityTagsPicker.description':
      'Ajoutez des étiquettes, Entrée pour valider chacune. Format : [a-z0-9+#] séparés par [-], 63 caractères au plus',
    'fields.multiEntityPicker.title': 'Entité',
    'fields.multiEntityPicker.description': 'Une entité du catalogue',
    'fields.myGroupsPicker.title': 'Entité',
    'fields.myGroupsPicker.description': 'Une entité du catalogue',
    'fields.ownedEntityPicker.title': 'Entité',
    'fields.ownedEntityPicker.description': 'Une entité du catalogue',
    'fields.ownerPicker.title': 'Propriétaire',
    'fields.ownerPicker.description': 'Le propriétaire du composant',
    'fields.azureRepoPicker.organization.title': 'Organisation',
    'fields.azureRepoPicker.organization.description':
      'L’organisation à laquelle appartiendra le dépôt',
    'fields.azureRepoPicker.project.title': 'Projet',
    'fields.azureRepoPicker.project.description':
      'Le projet auquel appartiendra le dépôt',
    'fields.bitbucketRepoPicker.project.title': 'Projets autorisés',
    'fields.bitbucketRepoPicker.project.description':
      'Le projet auquel appartiendra le dépôt',
    'fields.bitbucketRepoPicker.project.inputTitle': 'Projets',
    'fields.bitbucketRepoPicker.workspaces.title':
      'Espaces de travail autorisés',
    'fields.bitbucketRepoPicker.workspaces.description':
      'L’espace de travail auquel appartiendra le dépôt',
    'fields.bitbucketRepoPicker.workspaces.inputTitle': 'Espaces de travail',
    'fields.gerritRepoPicker.parent.title': 'Parent',
    'fields.gerritRepoPicker.parent.description': 'Le projet parent du dépôt',
    'fields.gerritRepoPicker.owner.title': 'Propriétaire',
    'fields.gerritRepoPicker.owner.description':
      'Le propriétaire du projet (facultatif)',
    'fields.giteaRepoPicker.owner.title': 'Propriétaires possibles',
    'fields.giteaRepoPicker.owner.description':
      'L’espace Gitea du dépôt : une organisation, un groupe, un sous-groupe, un utilisateur ou un projet.',
    'fields.giteaRepoPicker.owner.inputTitle': 'Propriétaire',
    'fields.githubRepoPicker.owner.title': 'Propriétaires possibles',
    'fields.githubRepoPicker.owner.description':
      'L’organisation, l’utilisateur ou le projet auquel appartiendra le dépôt',
    'fields.githubRepoPicker.owner.inputTitle': 'Propriétaire',
    'fields.gitlabRepoPicker.owner.title': 'Propriétaires possibles',
    'fields.gitlabRepoPicker.owner.description':
      'L’espace GitLab du dépôt : une organisation, un groupe, un sous-groupe, un utilisateur ou un projet.',
    'fields.gitlabRepoPicker.owner.inputTitle': 'Propriétaire',
    'fields.repoUrlPicker.host.title': 'Hôte',
    'fields.repoUrlPicker.host.description':
      'L’hôte sur lequel le dépôt sera créé',
    'fields.repoUrlPicker.repository.title': 'Dépôts disponibles',
    'fields.repoUrlPicker.repository.description': 'Le nom du dépôt',
    'fields.repoUrlPicker.repository.inputTitle': 'Dépôt',
    'fields.repoOwnerPicker.title': 'Propriétaire',
    'fields.repoOwnerPicker.description': 'Le propriétaire du dépôt',
    'aboutCard.launchTemplate': 'Utiliser le modèle',
    'actionsPage.content.emptyState.title': 'Rien à afficher',
    'actionsPage.content.emptyState.description':
      'Aucune action n’est installée, ou le serveur n’a pas répondu.',
    'actionsPage.content.searchFieldPlaceholder': 'Chercher une action',
    'actionsPage.title': 'Actions installées',
    'actionsPage.action.input': 'Entrées',
    'actionsPage.action.output': 'Sorties',
    'actionsPage.action.examples': 'Exemples',
    'actionsPage.subtitle': 'Toutes les actions installées',
    'actionsPage.pageTitle': 'Créer',
    'listTaskPage.content.emptyState.title': 'Rien à afficher',
    'listTaskPage.content.emptyState.description':
      'Aucune exécution, ou le serveur n’a pas répondu.',
    'listTaskPage.content.tableCell.template': 'Modèle',
    'listTaskPage.content.tableCell.status': 'État',
    'listTaskPage.content.tableCell.owner': 'Lancée par',
    'listTaskPage.content.tableCell.created': 'Créée',
    'listTaskPage.content.tableCell.taskID': 'Identifiant',
    'listTaskPage.content.tableTitle': 'Exécutions',
    'listTaskPage.title': 'Exécutions de modèles',
    'listTaskPage.subtitle': 'Toutes les exécutions lancées',
    'listTaskPage.pageTitle': 'Exécutions de modèles',
    'ownerListPicker.title': 'Lancées par',
    'ownerListPicker.options.all': 'Tout le monde',
    'ownerListPicker.options.owned': 'Moi',
    'ongoingTask.title': 'Exécution de',
    'ongoingTask.contextMenu.cancel': 'Annuler',
    'ongoingTask.contextMenu.retry': 'Reprendre',
    'ongoingTask.contextMenu.startOver': 'Recommencer',
    'ongoingTask.contextMenu.moreOptions': 'Plus d’options',
    'ongoingTask.contextMenu.hideLogs': 'Masquer les journaux',
    'ongoingTask.contextMenu.showLogs': 'Afficher les journaux',
    'ongoingTask.contextMenu.hideButtonBar': 'Masquer les boutons',
    'ongoingTask.contextMenu.showButtonBar': 'Afficher les boutons',
    'ongoingTask.subtitle': 'Exécution {{taskId}}',
    'ongoingTask.pageTitle.hasTemplateName': 'Exécution de {{templateName}}',
    'ongoingTask.pageTitle.noTemplateName': 'Exécution',
    'ongoingTask.cancelButtonTitle': 'Annuler',
    'ongoingTask.retryButtonTitle': 'Reprendre',
    'ongoingTask.startOverButtonTitle': 'Recommencer',
    'ongoingTask.hideLogsButtonTitle': 'Masquer les journaux',
    'ongoingTask.showLogsButtonTitle': 'Afficher les journaux',
    'templateEditorForm.stepper.emptyText':
      'Ce modèle n’a aucun paramètre à prévisualiser.',
    'renderSchema.undefined': 'Aucun schéma',
    'renderSchema.tableCell.name': 'Nom',
    'renderSchema.tableCell.type': 'Type',
    'renderSchema.tableCell.value': 'Valeur',
    'renderSchema.tableCell.title': 'Titre',
    'renderSchema.tableCell.description': 'Description',
    'templatingExtensions.content.values.title': 'Valeurs',
    'templatingExtensions.content.values.notAvailable':
      'Aucune valeur globale de gabarit.',
    'templatingExtensions.content.emptyState.title': 'Rien à afficher',
    'templatingExtensions.content.emptyState.description':
      'Aucune extension de gabarit, ou le serveur n’a pas répondu.',
    'templatingExtensions.content.filters.title': 'Filtres',
    'templatingExtensions.content.filters.schema.input': 'Entrée',
    'templatingExtensions.content.filters.schema.output': 'Sortie',
    'templatingExtensions.content.filters.schema.arguments': 'Arguments',
    'templatingExtensions.content.filters.examples': 'Exemples',
    'templatingExtensions.content.filters.notAvailable':
      'Aucun filtre de gabarit.',
    'templatingExtensions.content.filters.metadataAbsent':
      'Description du filtre indisponible',
    'templatingExtensions.content.functions.title': 'Fonctions',
    'templatingExtensions.content.functions.schema.output': 'Sortie',
    'templatingExtensions.content.functions.schema.arguments': 'Arguments',
    'templatingExtensions.content.functions.examples': 'Exemples',
    'templatingExtensions.content.functions.notAvailable':
      'Aucune fonction globale de gabarit.',
    'templatingExtensions.content.functions.metadataAbsent':
      'Description de la fonction indisponible',
    'templatingExtensions.content.searchFieldPlaceholder':
      'Chercher une extension',
    'templatingExtensions.title': 'Extensions de gabarit',
    'templatingExtensions.subtitle':
      'Toutes les extensions de gabarit disponibles',
    'templatingExtensions.pageTitle': 'Extensions de gabarit',
    'templateTypePicker.title': 'Catégories',
    'templateIntroPage.title': 'Gérer les modèles',
    'templateIntroPage.subtitle':
      'Modifier, prévisualiser et essayer modèles, formulaires et champs',
    'templateFormPage.title': 'Éditeur de modèles',
    'templateFormPage.subtitle':
      'Modifier, prévisualiser et essayer les formulaires des modèles',
    'templateCustomFieldPage.title': 'Explorateur de champs',
    'templateCustomFieldPage.subtitle':
      'Modifier, prévisualiser et essayer les champs',
    'templateEditorPage.title': 'Éditeur de modèles',
    'templateEditorPage.subtitle':
      'Modifier, prévisualiser et essayer les modèles et leurs formulaires',
    'templateEditorPage.dryRunResults.title': 'Résultats à blanc',
    'templateEditorPage.dryRunResultsList.title': 'Résultat {{resultId}}',
    'templateEditorPage.dryRunResultsList.deleteButtonTitle':
      'Supprimer le résultat',
    'templateEditorPage.dryRunResultsList.downloadButtonTitle':
      'Télécharger en .zip',
    'templateEditorPage.dryRunResultsView.tab.output': 'Sorties',
    'templateEditorPage.dryRunResultsView.tab.log': 'Journal',
    'templateEditorPage.dryRunResultsView.tab.files': 'Fichiers',
    'templateEditorPage.taskStatusStepper.skippedStepTitle': 'Ignorée',
    'templateEditorPage.customFieldExplorer.preview.title':
      'Définition du modèle',
    'templateEditorPage.customFieldExplorer.fieldForm.title':
      'Options du champ',
    'templateEditorPage.customFieldExplorer.fieldForm.applyButtonTitle':
      'Appliquer',
    'templateEditorPage.customFieldExplorer.selectFieldLabel':
      'Choisir un champ',
    'templateEditorPage.customFieldExplorer.fieldPreview.title':
      'Aperçu du champ',
    'templateEditorPage.templateEditorBrowser.closeConfirmMessage':
      'Fermer sans enregistrer ? Les changements seront perdus',
    'templateEditorPage.templateEditorBrowser.saveIconTooltip':
      'Enregistrer tous les fichiers',
    'templateEditorPage.templateEditorBrowser.reloadIconTooltip':
      'Recharger le dossier',
    'templateEditorPage.templateEditorBrowser.closeIconTooltip':
      'Fermer le dossier',
    'templateEditorPage.templateEditorIntro.title':
      'Choisissez par où commencer',
    'templateEditorPage.templateEditorIntro.loadLocal.title':
      'Ouvrir le dossier d’un modèle',
    'templateEditorPage.templateEditorIntro.loadLocal.description':
      'Ouvrez un dossier local pour modifier votre modèle et l’essayer.',
    'templateEditorPage.templateEditorIntro.loadLocal.unsupportedTooltip':
      'Possible seulement dans certains navigateurs fondés sur Chromium, en HTTPS',
    'templateEditorPage.templateEditorIntro.createLocal.title':
      'Créer un modèle',
    'templateEditorPage.templateEditorIntro.createLocal.description':
      'Créez un dossier local pour écrire votre modèle et l’essayer.',
    'templateEditorPage.templateEditorIntro.createLocal.unsupportedTooltip':
      'Possible seulement dans certains navigateurs fondés sur Chromium, en HTTPS',
    'templateEditorPage.templateEditorIntro.formEditor.title':
      'Essayer un formulaire',
    'templateEditorPage.templateEditorIntro.formEditor.description':
      'Prévisualisez et modifiez le formulaire d’un exemple ou d’un modèle du catalogue.',
    'templateEditorPage.templateEditorIntro.fieldExplorer.title':
      'Explorateur de champs',
    'templateEditorPage.templateEditorIntro.fieldExplorer.description':
      'Voyez et essayez les champs installés.',
    'templateEditorPage.templateEditorTextArea.saveIconTooltip':
      'Enregistrer le fichier',
    'templateEditorPage.templateEditorTextArea.refreshIconTooltip':
      'Recharger le fichier',
    'templateEditorPage.templateEditorTextArea.emptyStateParagraph':
      'Choisissez une action dans le menu Fichier.',
    'templateEditorPage.templateFormPreviewer.title':
      'Ouvrir un modèle existant',
    'templateListPage.title': 'Créer',
    'templateListPage.subtitle':
      'Créez une application conforme à partir des modèles de la plateforme',
    'templateListPage.pageTitle': 'Créer',
    'templateListPage.templateGroups.defaultTitle': 'Modèles',
    'templateListPage.templateGroups.otherTitle': 'Autres modèles',
    'templateListPage.contentHeader.supportButtonTitle':
      'Chaque modèle crée une sorte de composant (service, site, documentation…).',
    'templateListPage.contentHeader.registerExistingButtonTitle':
      'Enregistrer un composant existant',
    'templateListPage.additionalLinksForEntity.viewTechDocsTitle':
      'Voir la documentation',
    'templateWizardPage.title': 'Créer',
    'templateWizardPage.subtitle':
      'Créez une application conforme à partir des modèles de la plateforme',
    'templateWizardPage.pageTitle': 'Créer',
    'templateWizardPage.templateWithTitle': '{{templateTitle}}',
    'templateWizardPage.pageContextMenu.editConfigurationTitle':
      'Modifier la configuration',
    'templateEditorToolbar.customFieldExplorerTooltip': 'Explorateur de champs',
    'templateEditorToolbar.installedActionsDocumentationTooltip':
      'Documentation des actions installées',
    'templateEditorToolbar.templatingExtensionsDocumentationTooltip':
      'Documentation des extensions de gabarit',
    'templateEditorToolbar.addToCatalogButton': 'Publier',
    'templateEditorToolbar.addToCatalogDialogTitle': 'Publier les changements',
    'templateEditorToolbar.addToCatalogDialogContent.stepsIntroduction':
      'Pour créer ou mettre à jour un modèle :',
    'templateEditorToolbar.addToCatalogDialogContent.stepsListItems':
      'Enregistrez les fichiers du modèle dans un dossier local\nProposez-les par une demande de fusion vers un dépôt Git, nouveau ou existant\nSi le modèle existe déjà, les changements paraîtront dans le catalogue après la fusion\nSi le modèle est nouveau, suivez la documentation ci-dessous pour enregistrer son dépôt dans le catalogue',
    'templateEditorToolbar.addToCatalogDialogActions.documentationUrl':
      'https://backstage.io/docs/features/software-templates/adding-templates/',
    'templateEditorToolbar.addToCatalogDialogActions.documentationButton':
      'Ouvrir la documentation',
    'templateEditorToolbarFileMenu.button': 'Fichier',
    'templateEditorToolbarFileMenu.options.openDirectory':
      'Ouvrir un dossier de modèle',
    'templateEditorToolbarFileMenu.options.createDirectory':
      'Créer un dossier de modèle',
    'templateEditorToolbarFileMenu.options.closeEditor': 'Fermer l’éditeur',
    'templateEditorToolbarTemplatesMenu.button': 'Modèles',
  },
});
