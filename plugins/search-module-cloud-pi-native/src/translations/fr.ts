import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { searchPageTranslationRef } from '../translation';

// `full` makes the compiler refuse a message without its French.
export default createTranslationMessages({
  ref: searchPageTranslationRef,
  full: true,
  messages: {
    'page.title': 'Rechercher',
    'box.label': 'Rechercher dans la documentation et le catalogue',
    'box.placeholder': 'Une question, un mot, un message d’erreur, un nom…',
    'box.shortcut': 'De partout dans le portail : Ctrl+K (ou Cmd+K).',
    'tabs.label': 'Types de résultats',
    'tabs.all': 'Tout',
    'tabs.documentation': 'Documentation',
    'tabs.catalogue': 'Catalogue',
    'tabs.services': 'Services',
    'tabs.templates': 'Modèles',
    'kinds.label': 'Nature',
    'kinds.all': 'Toutes',
    'kinds.API': 'API',
    'kinds.Cluster': 'Cluster',
    'kinds.Component': 'Composant',
    'kinds.Domain': 'Domaine',
    'kinds.Environment': 'Environnement',
    'kinds.Group': 'Équipe',
    'kinds.LearningPath': 'Parcours de formation',
    'kinds.Resource': 'Ressource',
    'kinds.ServiceOffering': 'Service',
    'kinds.System': 'Projet',
    'kinds.Template': 'Modèle',
    'kinds.User': 'Personne',
    'kinds.Zone': 'Zone',
    'results.title': 'Résultats',
    'results.count_one': '{{count}} résultat pour « {{term}} »',
    'results.count_other': '{{count}} résultats pour « {{term}} »',
    'results.range':
      '{{total}} résultats pour « {{term}} » : {{from}} à {{to}}',
    'results.some': 'Résultats pour « {{term}} »',
    'results.corrected':
      'Rien ne contient « {{typed}} » : voici les résultats pour « {{used}} ».',
    'result.headings': 'Aussi dans cette page :',
    'result.moreHeadings_one': 'et {{count}} autre',
    'result.moreHeadings_other': 'et {{count}} autres',
    'pages.label': 'Pages de résultats',
    'pages.previous': 'Précédente',
    'pages.next': 'Suivante',
    'pages.current': 'Page {{page}}',
    'pages.currentOf': 'Page {{page}} sur {{last}}',
    'pages.first': 'Cette page de résultats n’existe pas : voir la première',
    'advice.start':
      'Une seule recherche pour toutes les pages de documentation et le catalogue',
    'advice.nothing': 'Rien ne répond à cette recherche. Vous pouvez essayer :',
    'advice.question':
      'une question ou quelques mots, sans vous soucier des accents, des majuscules ni du pluriel',
    'advice.identifier':
      'une variable, un fichier, un label ou un message d’erreur, tels qu’ils sont écrits',
    'advice.fewer': 'moins de mots, ou ceux que la plateforme emploie',
    'advice.rights':
      'seul ce que vous pouvez voir est trouvé : demandez à l’équipe d’un projet l’accès à ce qui est à elle',
    'advice.documentation': 'Voir la documentation par besoin',
    'advice.support': 'Demander au support',
  },
});
