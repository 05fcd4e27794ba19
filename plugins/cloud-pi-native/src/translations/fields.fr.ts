export const fieldsMessages = {
  'projectField.label': 'Projet',
  'projectField.choose': 'Choisissez l’un de vos projets',
  'projectField.option': '{{title}} ({{slug}})',
  'projectField.none': 'Vous n’avez pas encore de projet',
  'projectField.noneDescription':
    'Ce formulaire ajoute à un projet existant. Créez-en un d’abord, ou demandez au propriétaire d’un projet de vous ajouter à son équipe ; il sera ici quelques minutes plus tard.',
  'projectField.create': 'Créer un projet à partir d’un modèle',
  'projectField.notOwn':
    'Le projet « {{slug}} » n’est pas l’un de ceux de vos équipes. Choisissez l’un des vôtres.',
  'projectField.failed':
    'La console n’a pas pu provisionner entièrement ce projet. Ce qui lui est ajouté peut échouer tant qu’il n’est pas reprovisionné.',
  'projectField.initializing':
    'La console provisionne encore ce projet. Ce qui lui est ajouté devra peut-être attendre.',
  'quota.titleProd': 'Quota de production de {{project}} après ce choix',
  'quota.titleHprod': 'Quota hors production de {{project}} après ce choix',
  'quota.resource.cpu': 'CPU',
  'quota.resource.memory': 'Mémoire',
  'quota.resource.gpu': 'GPU',
  'quota.quantity.cpu': '{{value}} CPU',
  'quota.quantity.memory': '{{value}} Go de mémoire',
  'quota.quantity.gpu': '{{value}} GPU',
  'quota.left':
    'Il reste {{left}} sur {{allowed}} : {{taken}} déjà pris, {{asked}} pour cet environnement.',
  'quota.beyond':
    'Dépassement de {{left}} : {{allowed}} permis, {{taken}} déjà pris, {{asked}} pour cet environnement.',
  'quota.refusedProd':
    'La console refusera cet environnement : il manque {{lacks}} au quota de production de {{project}}.',
  'quota.refusedHprod':
    'La console refusera cet environnement : il manque {{lacks}} au quota hors production de {{project}}.',
  'quota.unknown': 'Ce qui reste du quota ne peut pas être affiché',
  'quota.unknownMeaning':
    'Le catalogue ne répond pas. Le formulaire peut être envoyé : la console vérifie elle-même le quota.',
  'quota.whatToDo':
    'Demandez moins, ou faites relever le quota dans la console. Le portail le saura quelques minutes plus tard.',
};
