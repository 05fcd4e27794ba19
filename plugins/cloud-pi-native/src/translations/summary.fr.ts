export const summaryMessages = {
  'summary.intro':
    'Voici ce que l’exécution fera, et où. Rien n’est encore fait.',
  'summary.places.console': 'Dans la console',
  'summary.places.gitlab': 'Dans GitLab',
  'summary.places.forge': 'Dans le dépôt externe',
  'summary.places.cluster': 'Sur le cluster',
  'summary.places.catalogue': 'Dans le catalogue de ce portail',
  'summary.doing.create': 'Sera créé :',
  'summary.doing.keep': 'Existe déjà, sera repris :',
  'summary.doing.ensure': 'Sera créé, ou repris :',
  'summary.doing.change': 'Sera modifié :',
  'summary.doing.propose': 'Sera proposé, à fusionner :',
  'summary.doing.remove': 'Sera supprimé :',
  'summary.doing.need': 'Restera à votre charge :',
  'summary.project': 'le projet « {{name}} ».',
  'summary.projectKept': 'le projet « {{name}} », dont vous êtes propriétaire.',
  'summary.projectNumbered':
    'un projet nommé « {{next}} », ou avec le premier numéro libre : « {{name}} » est celui de quelqu’un d’autre.',
  'summary.quotas':
    'ses quotas : {{hprodCpu}} CPU et {{hprodMemory}} Go hors production, {{prodCpu}} CPU et {{prodMemory}} Go en production.',
  'summary.member': 'le membre {{email}}.',
  'summary.memberWithRole': 'le membre {{email}}, avec le rôle « {{role}} ».',
  'summary.group': 'le groupe du projet.',
  'summary.repository': 'le dépôt « {{name}} ».',
  'summary.monoRepository':
    'le dépôt « {{name}} », pour l’application et son déploiement.',
  'summary.infraRepository': 'le dépôt d’infrastructure « {{name}} ».',
  'summary.mirror': 'le dépôt « {{name}} », recopié de {{url}}.',
  'summary.files':
    'les fichiers de l’application : code, tests, documentation, chaîne de construction.',
  'summary.filesAndInfra':
    'les fichiers de l’application : code, tests, documentation, chaîne de construction, et son chart Helm dans le dossier « infra ».',
  'summary.infraFiles': 'le chart Helm, dans le dépôt « {{name}} ».',
  'summary.infraFilesIfEmpty':
    'le chart Helm, dans le dépôt « {{name}} », s’il est vide.',
  'summary.emptiness':
    'vérifier que le dépôt « {{name}} » est vide : l’exécution s’arrête plutôt que d’écrire là où il y a autre chose.',
  'summary.environment':
    'l’environnement « {{name}} » de type {{stage}}, avec {{cpu}} CPU et {{memory}} Go de mémoire.',
  'summary.environmentKept':
    'l’environnement « {{name}} », avec le type, le cluster et le quota qu’il a.',
  'summary.namespace':
    'un namespace sur {{cluster}}, où Argo CD déploie ce que dit le dépôt d’infrastructure.',
  'summary.host':
    'l’adresse https://{{host}}, dès que ce nom mène à la plateforme.',
  'summary.database': 'une base PostgreSQL et sa sauvegarde de chaque nuit.',
  'summary.databaseNeeds':
    'les clés du compartiment S3 des sauvegardes, dans Vault.',
  'summary.schedule': 'une tâche planifiée.',
  'summary.signInNeeds': 'le client de l’application dans Keycloak.',
  'summary.objectStorageNeeds': 'le compartiment S3, et ses clés dans Vault.',
  'summary.queueNeeds': 'le serveur RabbitMQ, et son adresse dans Vault.',
  'summary.catalogueProject': 'le projet « {{name}} » et son équipe.',
  'summary.catalogueEnvironment': 'l’environnement « {{name}} ».',
  'summary.catalogueApplication':
    'ce que le dépôt « {{name}} » décrit de lui-même.',
  'summary.valuesProposed': 'le fichier {{file}}, dans le dépôt « {{name}} ».',
  'summary.dashboards':
    'des tableaux de bord et des alertes que Grafana lit, dans le dépôt « {{name}} » ; publiés aussitôt, sans demande, s’il est vide.',
  'summary.tag': 'la version {{tag}}',
  'summary.tagOf': 'la version qui tourne dans « {{environment}} »',
  'summary.version': '{{what}}, dans le fichier {{file}} de « {{name}} ».',
  'summary.versionProposed':
    '{{what}}, dans le fichier {{file}} de « {{name}} » : la production ne change que par une demande de fusion.',
  'summary.versionEither':
    '{{what}}, dans le fichier {{file}} de « {{name}} » : par un commit, ou par une demande de fusion si « {{environment}} » est de production.',
  'summary.appliedEither':
    'l’environnement « {{environment}} », qu’Argo CD amène à cette version, une fois la demande fusionnée s’il y en a une.',
  'summary.applied':
    'l’environnement « {{environment}} », qu’Argo CD amène à cette version.',
  'summary.mergeFirst':
    'fusionner la demande ; Argo CD amène alors « {{environment}} » à cette version.',
  'summary.missing':
    'ce qui manque à « {{name}} » pour être conforme : une demande de fusion ou, s’il est recopié d’ailleurs, une branche ou un correctif là-bas. Aucun de vos fichiers n’est écrasé.',
  'summary.missingOnForge':
    'ce qui manque à {{url}} pour être conforme, sur une branche si le portail peut y écrire, sinon comme correctif à appliquer.',
  'summary.uncertain':
    'Le portail n’a pas pu vérifier si tout cela existe déjà',
  'summary.uncertainMeaning':
    'Une exécution ne crée rien deux fois : ce qui existe et vous appartient est repris.',
  'undo.run': 'Exécution',
  'undo.runDescription': 'L’une de vos dernières exécutions.',
  'undo.chooseRun': 'Choisissez une exécution',
  'undo.nothing':
    'Il n’y a rien à retirer : cette exécution n’a rien créé dans la console qui y soit encore, ou n’est pas la vôtre.',
  'undo.made': 'Ce qu’elle a créé',
  'undo.madeDescription':
    'Cochez ce qui doit être retiré. Ce qui existait avant l’exécution n’est pas dans la liste, et reste.',
  'undo.wholeProject':
    'Le projet est archivé avec tout ce que cette exécution y a créé. S’il contient autre chose, il ne l’est pas.',
  'undo.confirm': 'Tapez « {{name}} » pour confirmer',
  'undo.confirmDescription': 'Le nom du projet, tel que la console le montre.',
  'undo.confirmed_one': '{{count}} élément sera retiré.',
  'undo.confirmed_other': '{{count}} éléments seront retirés.',
  'undo.unconfirmed_one': '{{count}} élément coché, pas encore confirmé.',
  'undo.unconfirmed_other': '{{count}} éléments cochés, pas encore confirmés.',
  'undo.unlisted_one':
    '{{count}} élément que vous avez coché ; le portail n’a pas pu relire ce que c’est.',
  'undo.unlisted_other':
    '{{count}} éléments que vous avez cochés ; le portail n’a pas pu relire ce que c’est.',
  'undo.missing':
    'Choisissez une exécution, cochez ce qui doit être retiré, et tapez le nom du projet pour confirmer.',
  'undo.kinds.project':
    'le projet « {{name}} », archivé avec tout ce que l’exécution à annuler y a créé.',
  'undo.kinds.repository':
    'le dépôt « {{name}} » de {{project}}, avec son historique.',
  'undo.kinds.environment':
    'l’environnement « {{name}} » de {{project}}, avec tout ce qui y tourne.',
  'undo.kinds.deployment': 'le déploiement « {{name}} » de {{project}}.',
  'undo.kinds.member': 'le membre {{name}} de {{project}}.',
  'undo.kinds.role': 'le rôle « {{name}} » de {{project}}.',
};
