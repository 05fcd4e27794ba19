export const fieldsMessages = {
  'projectField.label': 'Projet',
  'projectField.choose': 'Choisissez l’un de vos projets',
  'projectField.option': '{{title}} ({{slug}})',
  'projectField.none': 'Vous n’avez pas encore de projet',
  'projectField.noneDescription':
    'Ce formulaire ajoute à un projet existant. Créez-en un d’abord, ou demandez au propriétaire d’un projet de vous ajouter à son équipe ; il sera ici quelques minutes plus tard.',
  'projectField.create': 'Créer un projet à partir d’un modèle',
  'projectField.notOwn':
    'Le projet « {{slug}} » n’est pas l’un de ceux de vos équipes. Choisissez l’un des vôtres.',
  'projectField.failed':
    'La console n’a pas pu provisionner entièrement ce projet. Ce qui lui est ajouté peut échouer tant qu’il n’est pas reprovisionné.',
  'projectField.initializing':
    'La console provisionne encore ce projet. Ce qui lui est ajouté devra peut-être attendre.',
  'name.label': 'Nom',
  'name.rules.project':
    '{{min}} à {{max}} lettres minuscules sans accent ou chiffres. Le nom ne pourra plus changer.',
  'name.rules.environment':
    '{{min}} à {{max}} lettres minuscules sans accent ou chiffres.',
  'name.rules.repository':
    '{{min}} à {{max}} lettres minuscules sans accent, chiffres ou tirets, sans tiret au début ni à la fin.',
  'name.suffix':
    'Le dépôt d’infrastructure prend ce nom suivi de « {{suffix}} ».',
  'name.problem.tooShort':
    'Le nom est trop court : il faut au moins {{min}} caractères.',
  'name.problem.tooLong':
    'Le nom est trop long : il faut au plus {{max}} caractères.',
  'name.problem.reserved':
    'La plateforme se réserve ce nom. Choisissez-en un autre.',
  'name.problem.characters.project':
    'Seulement des lettres minuscules sans accent et des chiffres : ni espace, ni tiret, ni majuscule.',
  'name.problem.characters.environment':
    'Seulement des lettres minuscules sans accent et des chiffres : ni espace, ni tiret, ni majuscule.',
  'name.problem.characters.repository':
    'Seulement des lettres minuscules sans accent, des chiffres et des tirets, sans tiret au début ni à la fin.',
  'name.checking': 'Vérification…',
  'name.free': '« {{name}} » est libre.',
  'name.own': 'Vous avez déjà un projet « {{name}} » : il sera repris.',
  'name.ownOther':
    'Vous avez déjà un projet « {{name}} », dont le nom court est « {{slug}} » : il sera repris.',
  'name.member':
    'Vous êtes membre du projet « {{slug}} » sans en être propriétaire : la console créerait un autre projet, « {{next}} » ou avec le premier numéro libre. Pour ajouter au premier, prenez un modèle qui ajoute à un projet existant.',
  'name.taken':
    'Quelqu’un d’autre a un projet « {{name}} » : la console nommerait le vôtre « {{next}} », ou lui donnerait le premier numéro libre. Un nom à vous se distingue mieux.',
  'name.exists':
    'Déjà dans le projet : {{names}}. Ce qui existe sera repris tel quel ; là où il y a d’autres fichiers, l’exécution s’arrête plutôt que de les écraser.',
  'name.environmentExists':
    'Déjà dans le projet : {{names}}. Il sera repris tel quel et garde son type, son cluster et son quota.',
  'name.unverified':
    'Non vérifié : le portail n’a pas pu demander si « {{name}} » est pris. La console le dira.',
  'member.label': 'Personne',
  'member.description':
    'Tapez un nom pour trouver une adresse, ou l’adresse entière.',
  'member.known': '{{name}}.',
  'member.people': 'Personnes trouvées',
  'member.choose': '{{name}} ({{email}})',
  'member.found_one': '{{count}} personne trouvée.',
  'member.found_other': '{{count}} personnes trouvées.',
  'member.nobody': 'Personne n’a ce texte dans son nom ou dans son adresse.',
  'member.unknown':
    'Le portail ne connaît pas cette adresse. La personne doit avoir un compte sur la plateforme : la console le dira.',
  'member.unverified': 'Non vérifié : le catalogue ne répond pas.',
  'member.refused':
    'Ce n’est pas une adresse électronique. Choisissez une personne trouvée, ou tapez l’adresse en entier.',
  'pickers.none': 'Ne rien choisir',
  'pickers.projectFirst': 'Choisissez d’abord le projet',
  'pickers.repository.label': 'Dépôt',
  'pickers.repository.choose': 'Choisissez un dépôt',
  'pickers.repository.none': 'Le projet n’a pas de tel dépôt',
  'pickers.repository.noneDescription':
    'Ajoutez-en un au projet d’abord, avec un modèle ou dans la console ; il sera ici quelques minutes plus tard.',
  'pickers.repository.refused':
    'Le projet n’a pas de dépôt « {{value}} » de cette sorte.',
  'pickers.environment.label': 'Environnement',
  'pickers.environment.choose': 'Choisissez un environnement',
  'pickers.environment.none': 'Le projet n’a pas de tel environnement',
  'pickers.environment.noneDescription':
    'Ajoutez-en un au projet d’abord, avec un modèle ou dans la console ; il sera ici quelques minutes plus tard.',
  'pickers.environment.refused':
    'Le projet n’a pas d’environnement « {{value}} » à choisir ici.',
  'pickers.zone.label': 'Zone',
  'pickers.zone.choose': 'Choisissez une zone',
  'pickers.zone.none': 'Aucune zone connue',
  'pickers.zone.noneDescription':
    'Le catalogue n’a aucune zone que vous puissiez voir. Réessayez dans quelques minutes, ou prévenez le support.',
  'pickers.zone.refused': 'Il n’y a pas de zone « {{value}} ».',
  'pickers.cluster.label': 'Cluster',
  'pickers.cluster.choose': 'Choisissez un cluster',
  'pickers.cluster.none': 'Aucun cluster connu',
  'pickers.cluster.noneDescription':
    'Le catalogue n’a aucun cluster que vous puissiez voir. Réessayez dans quelques minutes, ou prévenez le support.',
  'pickers.cluster.refused':
    'Il n’y a pas de cluster « {{value}} » que vous puissiez voir.',
  'quota.titleProd': 'Quota de production de {{project}} après ce choix',
  'quota.titleHprod': 'Quota hors production de {{project}} après ce choix',
  'quota.resource.cpu': 'CPU',
  'quota.resource.memory': 'Mémoire',
  'quota.resource.gpu': 'GPU',
  'quota.quantity.cpu': '{{value}} CPU',
  'quota.quantity.memory': '{{value}} Go de mémoire',
  'quota.quantity.gpu': '{{value}} GPU',
  'quota.left':
    'Il reste {{left}} sur {{allowed}} : {{taken}} déjà pris, {{asked}} pour cet environnement.',
  'quota.beyond':
    'Dépassement de {{left}} : {{allowed}} permis, {{taken}} déjà pris, {{asked}} pour cet environnement.',
  'quota.refusedProd':
    'La console refusera cet environnement : il manque {{lacks}} au quota de production de {{project}}.',
  'quota.refusedHprod':
    'La console refusera cet environnement : il manque {{lacks}} au quota hors production de {{project}}.',
  'quota.unknown': 'Ce qui reste du quota ne peut pas être affiché',
  'quota.unknownMeaning':
    'Le catalogue ne répond pas. Le formulaire peut être envoyé : la console vérifie elle-même le quota.',
  'quota.whatToDo':
    'Demandez moins, ou faites relever le quota dans la console. Le portail le saura quelques minutes plus tard.',
};
