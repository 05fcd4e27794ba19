export const runsMessages = {
  'placement.title': 'Emplacement de l’environnement',
  'placement.stage': 'Type d’environnement',
  'placement.chooseStage': 'Choisissez un type',
  'placement.cluster': 'Cluster',
  'placement.chooseCluster': 'Choisissez un cluster',
  'placement.stageFirst': 'Choisissez d’abord le type d’environnement',
  'placement.option': '{{label}} (zone {{zone}})',
  'placement.dedicatedOption': '{{label}} (zone {{zone}}, dédié)',
  'placement.zone': 'L’environnement sera dans la zone {{zone}}.',
  'placement.dedicatedNote':
    'Ce cluster est dédié : la console ne l’accepte que s’il est lié au projet.',
  'placement.stageMissing': 'Choisissez un type d’environnement et un cluster.',
  'placement.clusterMissing': 'Choisissez un cluster.',
  'placement.none': 'Aucun cluster connu',
  'placement.noneDescription':
    'Le catalogue n’a aucun cluster que vous puissiez voir. Réessayez dans quelques minutes, ou prévenez le support.',
  'delegation.notHandedOver':
    'L’exécution risque de s’arrêter faute de votre autorisation',
  'delegation.consoleMissing':
    'Le portail n’a pas pu obtenir votre accès à la console. La page de l’exécution permet de le donner.',
  'delegation.gitlabMissing':
    'Le portail n’a pas pu obtenir votre accès à GitLab. La page de l’exécution permet de le donner.',
  'delegation.noGitlab': 'L’exécution n’a pas accès à GitLab en votre nom',
  'delegation.noGitlabMeaning':
    'Sans cet accès, une étape qui écrit dans un dépôt s’arrêtera.',
  'delegation.authorizeGitlab': 'Autoriser l’accès à GitLab',
  'delegation.problem.signed-out': 'Votre session est terminée',
  'delegation.problem.refused': 'Le portail a refusé votre autorisation',
  'delegation.problem.unreachable':
    'Le portail n’a pas pu recevoir votre autorisation',
  'delegation.problemMeaning':
    'Les étapes agissent en votre nom, avec une autorisation de quelques minutes que cette page renouvelle. Sans elle, la prochaine s’arrêtera ; rien de ce qui est fait n’est perdu.',
  'delegation.renew': 'Renouveler l’autorisation',
  'run.untitled': 'Exécution',
  'run.steps': 'Étapes',
  'run.progressLabel': 'Avancement de l’exécution',
  'run.progress_one': '{{count}} étape terminée sur {{total}}.',
  'run.progress_other': '{{count}} étapes terminées sur {{total}}.',
  'run.current': 'En cours : {{name}}.',
  'run.lastedAnInstant': 'moins d’une seconde',
  'run.attempts_one': '{{count}} essai',
  'run.attempts_other': '{{count}} essais',
  'run.log': 'Ce qui a été dit pendant « {{name}} »',
  'run.level.warn': 'Attention :',
  'run.level.error': 'Erreur :',
  'run.phase.waiting': 'L’exécution va commencer.',
  'run.phase.running': 'L’exécution est en cours.',
  'run.phase.cancelling': 'L’exécution est en cours d’annulation.',
  'run.phase.succeeded': 'L’exécution a réussi.',
  'run.phase.failed': 'L’exécution a échoué.',
  'run.phase.cancelled': 'L’exécution a été annulée.',
  'run.state.waiting': 'en attente',
  'run.state.running': 'en cours',
  'run.state.resumed': 'reprise, en cours',
  'run.state.succeeded': 'réussie',
  'run.state.failed': 'échouée',
  'run.state.skipped': 'ignorée',
  'run.state.cancelled': 'annulée',
  'run.action.project':
    'Crée le projet dans la console, ou retrouve celui qui est déjà le vôtre.',
  'run.action.repository': 'Déclare le dépôt dans la console et attend GitLab.',
  'run.action.environment':
    'Demande l’environnement à la console : un namespace, son quota et son déploiement.',
  'run.action.push': 'Envoie les fichiers dans le dépôt, en votre nom.',
  'run.action.catalog':
    'Attend que le catalogue logiciel montre ce qui a été créé.',
  'run.action.member':
    'Fait de la personne un membre du projet, avec ses rôles.',
  'run.action.role': 'Crée le rôle du projet, ou le retrouve.',
  'run.action.deployment':
    'Déclare dans la console ce qui est déployé, et d’où.',
  'run.action.reprovision': 'Demande à la console de reprovisionner le projet.',
  'run.action.wait': 'Attend que la console ait provisionné le projet.',
  'run.action.sync': 'Fait recopier le dépôt externe par la console.',
  'run.action.mergeRequest': 'Propose les changements au dépôt, en votre nom.',
  'run.action.request':
    'Rédige la demande de ce que seules des personnes accordent.',
  'run.action.template': 'Prépare les fichiers à partir du modèle.',
  'run.action.log': 'Écrit un message dans le journal de l’exécution.',
  'run.connectionLost': 'Connexion perdue, nouvelle tentative…',
  'run.connectionLostDescription':
    'L’exécution continue sans cette page ; son état reviendra avec la connexion.',
  'run.failed': 'L’exécution s’est arrêtée sur une erreur',
  'run.cancelled': 'L’exécution a été annulée',
  'run.meaning.delegation':
    'L’autorisation d’agir en votre nom avait expiré avant cette étape, qui n’a rien fait. Reprenez : le portail la redemande et continue à partir de là.',
  'run.meaning.other':
    'Ce que les étapes réussies ont créé reste en place ; rien n’a été défait. Corrigez ce qui doit l’être, puis reprenez : l’exécution continue à partir de l’étape arrêtée et ne crée rien deux fois.',
  'run.ownerOnly':
    'Seule la personne qui a lancé l’exécution peut la reprendre.',
  'run.resume': 'Reprendre',
  'run.resumeFailed': 'L’exécution n’a pas pu être reprise',
  'run.cancel': 'Annuler l’exécution',
  'run.cancelQuestion': 'Annuler l’exécution ?',
  'run.cancelMeaning':
    'L’étape en cours s’arrête dès que possible. Ce qui est déjà créé reste en place, et l’exécution pourra être reprise.',
  'run.cancelYes': 'Annuler l’exécution',
  'run.cancelNo': 'Laisser continuer',
  'run.cancelFailed': 'L’exécution n’a pas pu être annulée',
  'run.made': 'Ce qui a été créé',
  'run.madeNothing': 'L’exécution n’a rien créé vers quoi mener.',
  'run.refused.not-found': 'Cette exécution n’existe pas, ou n’existe plus.',
  'run.refused.forbidden': 'Cette exécution est celle de quelqu’un d’autre.',
};
