import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { coreComponentsTranslationRef } from '@backstage/core-components';

export default createTranslationMessages({
  ref: coreComponentsTranslationRef,
  full: true,
  messages: {
    'table.filter.title': 'Filtres',
    'table.filter.placeholder': 'Tous les résultats',
    'table.filter.clearAll': 'Tout effacer',
    'table.body.emptyDataSourceMessage': 'Aucun élément à afficher',
    'table.header.actions': 'Actions',
    'table.toolbar.search': 'Filtrer',
    'table.pagination.labelDisplayedRows': '{from} à {to} sur {count}',
    'table.pagination.firstTooltip': 'Première page',
    'table.pagination.labelRowsSelect': 'lignes',
    'table.pagination.lastTooltip': 'Dernière page',
    'table.pagination.nextTooltip': 'Page suivante',
    'table.pagination.previousTooltip': 'Page précédente',
    'emptyState.missingAnnotation.title': 'Annotation manquante',
    'emptyState.missingAnnotation.actionTitle':
      'Ajoutez l’annotation au fichier YAML du composant, comme dans l’exemple surligné ci-dessous :',
    'emptyState.missingAnnotation.readMore': 'En savoir plus',
    'signIn.title': 'Connexion',
    'signIn.loginFailed': 'La connexion a échoué',
    'signIn.customProvider.title': 'Utilisateur choisi',
    'signIn.customProvider.continue': 'Continuer',
    'signIn.customProvider.subtitle':
      'Saisissez votre identifiant et vos informations de connexion.\n Ce choix ne sera pas conservé.',
    'signIn.customProvider.userId': 'Identifiant',
    'signIn.customProvider.tokenInvalid':
      'Ce jeton n’est pas un jeton OpenID Connect (JWT) valide',
    'signIn.customProvider.idToken': 'Jeton d’identité (facultatif)',
    'signIn.guestProvider.title': 'Invité',
    'signIn.guestProvider.enter': 'Entrer',
    'signIn.guestProvider.subtitle':
      'Entrez comme invité.\n Votre identité ne sera pas vérifiée : certaines fonctions peuvent manquer.',
    skipToContent: 'Aller au contenu',
    'copyTextButton.tooltipText': 'Texte copié dans le presse-papiers',
    'simpleStepper.finish': 'Terminer',
    'simpleStepper.reset': 'Recommencer',
    'simpleStepper.next': 'Suivant',
    'simpleStepper.skip': 'Passer',
    'simpleStepper.back': 'Retour',
    'errorPage.title': 'Cette page ne peut pas être affichée',
    'errorPage.subtitle': 'Erreur {{status}} : {{statusMessage}}',
    'errorPage.goBack': 'Retour',
    'errorPage.showMoreDetails': 'Afficher plus de détails',
    'errorPage.showLessDetails': 'Afficher moins de détails',
    'supportConfig.default.title': 'Le support n’est pas configuré',
    'supportConfig.default.linkTitle':
      'Ajoutez la clé de configuration `app.support`',
    'errorBoundary.title': 'Demandez de l’aide sur {{slackChannel}}.',
    'oauthRequestDialog.message':
      'Connectez-vous pour autoriser {{appTitle}} à agir avec votre compte {{provider}}.',
    'oauthRequestDialog.title': 'Connexion nécessaire',
    'oauthRequestDialog.authRedirectTitle':
      'Vous allez être redirigé vers la page de connexion.',
    'oauthRequestDialog.login': 'Se connecter',
    'oauthRequestDialog.rejectAll': 'Tout refuser',
    'supportButton.title': 'Support',
    'supportButton.close': 'Fermer',
    'alertDisplay.message_one': '({{ count }} message plus récent)',
    'alertDisplay.message_other': '({{ count }} messages plus récents)',
    'autoLogout.stillTherePrompt.title': 'Déconnexion pour inactivité',
    'autoLogout.stillTherePrompt.buttonText': 'Rester connecté',
    'dependencyGraph.fullscreenTooltip': 'Basculer en plein écran',
    'proxiedSignInPage.title':
      'Vous ne semblez pas connecté. Essayez de recharger la page.',
    'logViewer.searchField.placeholder': 'Rechercher',
    'logViewer.downloadBtn.tooltip': 'Télécharger les journaux',
    'logViewer.copyBtn.tooltip': 'Copier les journaux dans le presse-papiers',
  },
});
