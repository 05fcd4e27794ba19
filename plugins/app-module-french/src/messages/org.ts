import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { orgTranslationRef } from '@backstage/plugin-org';

export default createTranslationMessages({
  ref: orgTranslationRef,
  full: true,
  messages: {
    'groupProfileCard.groupNotFound': 'Groupe introuvable',
    'groupProfileCard.editIconButtonTitle': 'Modifier les métadonnées',
    'groupProfileCard.refreshIconButtonTitle':
      'Demander l’actualisation de l’entité',
    'groupProfileCard.refreshIconButtonAriaLabel': 'Actualiser',
    'groupProfileCard.listItemTitle.email': 'Courriel',
    'groupProfileCard.listItemTitle.entityRef': 'Référence',
    'groupProfileCard.listItemTitle.parentGroup': 'Groupe parent',
    'groupProfileCard.listItemTitle.childGroups': 'Sous-groupes',
    'membersListCard.title': 'Membres de {{groupName}}',
    'membersListCard.cardLabel': 'Page de {{memberName}}',
    'membersListCard.noMembersDescription': 'Ce groupe n’a aucun membre.',
    'membersListCard.noSearchResult':
      'Aucun membre ne correspond à « {{searchTerm}} ».',
    'membersListCard.aggregateMembersToggle.label': 'Inclure les sous-groupes',
    'ownershipCard.title': 'Possède',
    'ownershipCard.aggregateRelationsToggle.label':
      'Inclure la possession indirecte',
    'userProfileCard.editIconButtonTitle': 'Modifier les métadonnées',
    'userProfileCard.listItemTitle.email': 'Courriel',
    'userProfileCard.listItemTitle.memberOf': 'Membre de',
    'userProfileCard.userNotFound': 'Utilisateur introuvable',
    'userProfileCard.moreGroupButtonTitle': '…Plus ({{number}})',
    'userProfileCard.allGroupDialog.title': 'Tous les groupes de {{name}} :',
    'userProfileCard.allGroupDialog.closeButtonTitle': 'Fermer',
  },
});
