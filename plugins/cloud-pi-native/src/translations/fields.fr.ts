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
};
