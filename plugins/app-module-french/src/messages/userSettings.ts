import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings';

export default createTranslationMessages({
  ref: userSettingsTranslationRef,
  full: true,
  messages: {
    'featureFlags.title': 'Fonctions expérimentales',
    'featureFlags.description':
      'Rechargez la page après avoir activé ou désactivé une fonction',
    'featureFlags.filterTitle': 'Filtrer',
    'featureFlags.clearFilter': 'Effacer le filtre',
    'featureFlags.emptyFlags.title': 'Aucune fonction expérimentale',
    'featureFlags.emptyFlags.action.title':
      'Un exemple d’ajout est surligné ci-dessous :',
    'featureFlags.emptyFlags.action.readMoreButtonTitle': 'En savoir plus',
    'featureFlags.emptyFlags.description':
      'Les extensions peuvent déclarer des fonctions expérimentales que chacun choisit d’activer, par exemple pour comparer deux versions.',
    'featureFlags.flagItem.title.disable': 'Désactiver',
    'featureFlags.flagItem.title.enable': 'Activer',
    'featureFlags.flagItem.subtitle.registeredInApplication':
      'Déclarée par l’application',
    'featureFlags.flagItem.subtitle.registeredInPlugin':
      'Déclarée par l’extension {{pluginId}}',
    'languageToggle.select': 'Choisir la langue {{language}}',
    'languageToggle.title': 'Langue',
    'languageToggle.description': 'Changer de langue',
    'themeToggle.select': 'Choisir {{theme}}',
    'themeToggle.title': 'Thème',
    'themeToggle.description': 'Changer de thème',
    'themeToggle.names.auto': 'Automatique',
    'themeToggle.names.dark': 'Sombre',
    'themeToggle.names.light': 'Clair',
    'themeToggle.selectAuto': 'Choisir le thème automatique',
    'signOutMenu.title': 'Se déconnecter',
    'signOutMenu.moreIconTitle': 'plus',
    'pinToggle.title': 'Garder la navigation ouverte',
    'pinToggle.description': 'Empêche la navigation de se replier',
    'pinToggle.ariaLabelTitle': 'Garder la navigation ouverte',
    'pinToggle.switchTitles.unpin': 'Laisser la navigation se replier',
    'pinToggle.switchTitles.pin': 'Garder la navigation ouverte',
    'identityCard.title': 'Identité dans le portail',
    'identityCard.noIdentityTitle': 'Aucune identité dans le portail',
    'identityCard.userEntity': 'Utilisateur',
    'identityCard.ownershipEntities': 'Équipes',
    'defaultProviderSettings.description':
      'Donne accès à {{provider}} avec votre compte',
    'emptyProviders.title': 'Aucun fournisseur d’identité',
    'emptyProviders.action.title':
      'Ouvrez app-config.yaml et ajoutez ce qui est surligné ci-dessous :',
    'emptyProviders.action.readMoreButtonTitle': 'En savoir plus',
    'emptyProviders.description':
      'Un fournisseur d’identité vous permet de vous connecter avec votre compte.',
    'providerSettingsItem.title.signOut': 'Se déconnecter de {{title}}',
    'providerSettingsItem.title.signIn': 'Se connecter à {{title}}',
    'providerSettingsItem.buttonTitle.signOut': 'Se déconnecter',
    'providerSettingsItem.buttonTitle.signIn': 'Se connecter',
    'authProviders.title': 'Fournisseurs disponibles',
    'defaultSettingsPage.tabsTitle.featureFlags': 'Fonctions expérimentales',
    'defaultSettingsPage.tabsTitle.authProviders': 'Comptes',
    'defaultSettingsPage.tabsTitle.general': 'Général',
    'settingsLayout.title': 'Paramètres',
    sidebarTitle: 'Paramètres',
    'profileCard.title': 'Profil',
    'appearanceCard.title': 'Apparence',
  },
});
