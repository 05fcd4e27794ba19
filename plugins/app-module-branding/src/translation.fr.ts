import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { brandingTranslationRef } from './translation';

export default createTranslationMessages({
  ref: brandingTranslationRef,
  full: true,
  messages: {
    'nav.home': 'Accueil',
    'nav.services': 'Catalogue de services',
    'nav.conformity': 'Conformité',
    'nav.documentation': 'Documentation',
    'nav.catalog': 'Catalogue logiciel',
    'nav.create': 'Créer',
    'nav.apis': 'API',
    'nav.search': 'Rechercher',
    'nav.notifications': 'Notifications',
    'nav.settings': 'Paramètres',
    'nav.operations': 'Exploitation',
    'nav.logo': 'Cloud π Native, accueil',
    'nav.menu': 'Menu',
    'page.tabs': 'Rubriques de la page',
    'page.templates': 'Modèles',
    'page.runs': 'Exécutions',
    'page.actions': 'Actions',
    'page.general': 'Général',
    'page.signIns': 'Comptes connectés',
    'page.featureFlags': 'Fonctions expérimentales',
    'signIn.title': 'Portail Cloud Pi Native',
    'signIn.intro':
      'Le catalogue de services, le chemin doré et le catalogue logiciel de l’offre Cloud Pi Native.',
    'signIn.button': 'Se connecter avec mon compte Cloud Pi Native',
    'signIn.pending': 'Connexion en cours…',
    'signIn.noAccount':
      'Pas encore de compte ? Les comptes sont créés par les administrateurs de la plateforme : demandez le vôtre au support.',
    'signIn.failedTitle': 'La connexion n’a pas abouti',
    'signIn.failed':
      'Réessayez ; si cela persiste, le service d’identité est peut-être indisponible : vérifiez la console, puis contactez le support.',
    'signIn.popup':
      'Une fenêtre de connexion s’ouvre : autorisez-la si votre navigateur bloque les fenêtres surgissantes.',
  },
});
