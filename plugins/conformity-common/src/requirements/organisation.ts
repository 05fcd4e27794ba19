import { Requirement } from '../requirement';

/** Requirements on the team and on its pipelines. @public */
export const organisationRequirements: readonly Requirement[] = [
  {
    id: 'EXI-ORG-1',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'Les responsabilités sont réparties selon le modèle de l’offre, et aucune vulnérabilité exploitable ne part en production',
      en: 'Responsibilities follow the offer’s model, and no exploitable vulnerability goes to production',
    },
  },
  {
    id: 'EXI-ORG-2',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'L’équipe fait profiter l’offre et les autres équipes de ses retours d’expérience',
      en: 'The team shares its experience with the offer and with other teams',
    },
    proof: {
      fr: 'Lien vers une contribution : ticket, demande de fusion, article ou présentation.',
      en: 'Link to a contribution: issue, merge request, article or talk.',
    },
  },
  {
    id: 'EXI-ORG-3',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'L’équipe qui construit le produit l’exploite, le sécurise et en assure le support, selon une convention',
      en: 'The team that builds the product runs, secures and supports it, under an agreement',
    },
  },
  {
    id: 'EXI-ORG-17a',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'L’équipe est formée à Kubernetes, à l’agilité et au DevSecOps',
      en: 'The team is trained in Kubernetes, agility and DevSecOps',
    },
    proof: {
      fr: 'Lien vers le résultat du diagnostic de l’équipe ou vers ses attestations de formation.',
      en: 'Link to the result of the team’s diagnostic or to its certificates of training.',
    },
  },
  {
    id: 'EXI-ORG-16a',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Un référent certifié Cloud Pi Native accompagne l’équipe',
      en: 'A coach who is certified for Cloud Pi Native accompanies the team',
    },
    proof: {
      fr: 'Lien vers la certification en cours de validité du référent, avec son nom.',
      en: 'Link to the coach’s certification, still valid, with their name.',
    },
  },
  {
    id: 'EXI-ORG-6',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'La chaîne primaire de l’équipe déclenche la chaîne secondaire de la plateforme',
      en: 'The team’s primary pipeline triggers the platform’s secondary pipeline',
    },
  },
  {
    id: 'EXI-ORG-7',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'L’équipe écrit et maintient elle-même sa chaîne secondaire',
      en: 'The team writes and maintains its secondary pipeline itself',
    },
  },
  {
    id: 'EXI-ORG-8',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'Le déploiement passe par Git seul, et l’infrastructure est du code versionné',
      en: 'Deployment goes through Git alone, and infrastructure is versioned code',
    },
  },
  {
    id: 'EXI-ORG-9',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Les évolutions sont livrées en continu, par petits lots',
      en: 'Changes are delivered continuously, in small batches',
    },
    proof: {
      fr: 'Lien vers l’historique des mises en production du dépôt d’infrastructure sur les trois derniers mois.',
      en: 'Link to the history of deliveries to production in the infrastructure repository, over the last three months.',
    },
  },
  {
    id: 'EXI-ORG-10',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'Les tests unitaires couvrent tout le code serveur',
      en: 'Unit tests cover all the server code',
    },
  },
  {
    id: 'EXI-ORG-11',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'Des tests fonctionnels automatiques vérifient l’interface',
      en: 'Automatic functional tests check the user interface',
    },
  },
  {
    id: 'EXI-ORG-12',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Une anomalie est d’abord reproduite par un test, puis corrigée',
      en: 'A bug is first reproduced by a test, then fixed',
    },
    proof: {
      fr: 'Lien vers deux corrections récentes, dont la demande de fusion ajoute le test qui échouait.',
      en: 'Link to two recent fixes, whose merge request adds the test that failed.',
    },
  },
  {
    id: 'EXI-ORG-13',
    weight: 'essential',
    mode: 'declared',
    title: {
      fr: 'Les vulnérabilités publiées après le dernier déploiement sont suivies et corrigées',
      en: 'Vulnerabilities published after the last deployment are followed and fixed',
    },
    proof: {
      fr: 'Lien vers le tableau de bord de sécurité de l’espace de production, ou vers l’analyse Harbor de l’image déployée, datée de moins d’un mois.',
      en: 'Link to the security dashboard of the production namespace, or to Harbor’s scan of the deployed image, less than a month old.',
    },
  },
  {
    id: 'EXI-ORG-14',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'Le code est relu par des pairs, remanié régulièrement, et sa qualité ne baisse pas',
      en: 'Code is reviewed by peers, refactored regularly, and its quality does not fall',
    },
  },
  {
    id: 'EXI-ORG-15',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'Les alertes sont définies avec le produit et parviennent à l’équipe qui le développe',
      en: 'Alerts are defined with the product and reach the team that develops it',
    },
  },
  {
    id: 'EXI-ORG-16b',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Les outils de l’équipe notifient sa messagerie (Mattermost, Tchap) ou un WebHook',
      en: 'The team’s tools notify its messaging (Mattermost, Tchap) or a WebHook',
    },
    proof: {
      fr: 'Lien vers le canal qui reçoit les notifications, ou vers la configuration du WebHook.',
      en: 'Link to the channel that receives the notifications, or to the configuration of the WebHook.',
    },
  },
  {
    id: 'EXI-ORG-17b',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'L’équipe produit répond des sauvegardes de ses données',
      en: 'The product team answers for the backups of its data',
    },
  },
  {
    id: 'EXI-ORG-18',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'La restauration des sauvegardes est essayée régulièrement',
      en: 'Restoring the backups is tried regularly',
    },
    proof: {
      fr: 'Lien vers le compte rendu de la dernière restauration, datée de moins de six mois.',
      en: 'Link to the report of the last restoration, less than six months old.',
    },
  },
];
