/** Messages of the reader, in French. */
export const readerMessages = {
  'reader.home': 'Documentation',
  'reader.trail': 'Emplacement de cette page',
  'reader.pages': 'Pages de cette documentation',
  'reader.contents': 'Sur cette page',
  'reader.neighbours': 'Pages voisines',
  'reader.previous': 'Page précédente',
  'reader.next': 'Page suivante',
  'reader.search': 'Rechercher dans la documentation',
  'reader.print': 'Imprimer',
  'reader.loading': 'La page se charge',
  'reader.copy': 'Copier',
  'reader.copied': 'Copié',
  'reader.code': 'Code',
  'reader.table': 'Tableau',
  'reader.tabs': 'Onglets',
  'reader.newTab': 'nouvel onglet',
  'reader.permalink': 'Lien vers « {{heading}} »',
  'reader.building': 'Cette documentation est en cours de construction',
  'reader.buildingDescription':
    'Elle s’affichera d’elle-même dans quelques secondes ; il n’y a rien à faire.',
  'reader.buildLog': 'Détail de la construction',
  'reader.newer': 'Une version plus récente de cette documentation est prête',
  'reader.showNewer': 'L’afficher',
  'reader.newerFailed':
    'La dernière version n’a pas pu être construite : voici la précédente',
  'reader.buildFailed': 'Cette documentation n’a pas pu être construite',
  'reader.buildFailedDescription':
    'Corrigez le fichier cité, poussez la correction, puis rouvrez la page.',
  'reader.buildFailedHere':
    'La cause est dans le portail, pas dans la source. Rouvrez la page dans une minute ; si cela dure, prévenez l’équipe du portail.',
  'reader.pageNotFound': 'Cette page n’existe pas',
  'reader.pageNotFoundDescription':
    'Elle a peut-être été déplacée ou renommée : cherchez-la parmi les pages de cette documentation ou par la recherche.',
  'reader.firstPage': 'Première page de cette documentation',
  'reader.unknown':
    'Cette documentation n’existe pas, ou ne vous est pas ouverte',
  'reader.unknownDescription':
    'Vérifiez l’adresse, ou cherchez la documentation depuis l’accueil de la documentation.',
  'diagram.name': 'Schéma',
  'diagram.source': 'Texte du schéma',
  'diagram.enlarge': 'Agrandir le schéma',
  'diagram.close': 'Fermer',
  'diagram.failed':
    'Ce schéma n’a pas pu être dessiné : son texte est ci-dessous. Ligne en cause : {{line}}',
  'diagram.failedAnywhere':
    'Ce schéma n’a pas pu être dessiné : son texte est ci-dessous.',
  'change.by': 'Dernière modification le {{day}}, par {{author}}',
  'change.on': 'Dernière modification le {{day}}',
  'change.source': 'Voir la source de cette page',
  'report.page': 'Signaler un problème sur cette page',
  'report.selection': 'Signaler un problème sur ce texte',
  'report.title': 'Documentation : {{page}}',
  'report.quote': 'Texte concerné :',
  'report.where': 'Page : {{address}}',
  'report.problem': 'Ce qui est faux, ou manque :',
  'empty.title': 'Pas encore de documentation',
  'empty.description':
    'La documentation vit avec le code : elle s’affiche ici quelques minutes après un push.',
  'empty.pages': 'Écrivez des pages en Markdown ; la première est',
  'empty.settings': 'Nommez le site, à la racine du dépôt, dans',
  'empty.annotation': 'Annoncez-la, par une annotation dans',
  'empty.more': 'Comment documenter une application',
};
