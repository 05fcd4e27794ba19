import { Note } from './note';

/** Notes on the requirements on the team and its pipelines. */
export const organisationNotes: Record<string, Note> = {
  'EXI-ORG-1': {
    name: 'modèle de responsabilité, sans vulnérabilité exploitable',
    practice:
      'Avant la production, lisez l’analyse de Trivy sur l’image à déployer et la porte de qualité (quality gate) de SonarQube. Une vulnérabilité critique se corrige, ou se démontre inexploitable, avant le déploiement.',
  },
  'EXI-ORG-2': {
    name: 'partage des retours d’expérience',
    practice:
      'Un ticket précis, une correction proposée à la documentation ou un exemple partagé suffisent : l’offre se construit avec ses utilisateurs.',
  },
  'EXI-ORG-3': {
    name: 'l’équipe construit, exploite, sécurise et soutient',
    practice:
      'La convention dit qui répond, à quelles heures, et avec quels moyens. Le portail lit dans catalog-info.yaml le propriétaire de l’application et le lien vers l’astreinte.',
  },
  'EXI-ORG-17a': {
    name: 'équipe formée',
    practice:
      'Partez de la matrice de compétences : les technologies notées « obligatoires » doivent être tenues par l’équipe avant le lancement.',
  },
  'EXI-ORG-16a': {
    name: 'référent certifié',
    practice:
      'La certification porte sur des personnes et vaut un an. Le référent peut être de l’équipe ou l’accompagner.',
  },
  'EXI-ORG-6': {
    name: 'chaîne primaire reliée à la chaîne secondaire',
    practice:
      'Un job de votre forge appelle le déclencheur du dépôt miroir après chaque fusion. Le modèle de workflow que fournit le portail le fait ; un lancement à la main ne suffit pas.',
  },
  'EXI-ORG-7': {
    name: 'chaîne secondaire écrite par l’équipe',
    practice:
      'Le fichier .gitlab-ci-dso.yml est dans le dépôt, versionné avec le code. Il inclut le catalogue de la plateforme et lit les secrets en premier.',
  },
  'EXI-ORG-8': {
    name: 'déploiement par GitOps seul',
    practice:
      'Rien ne se modifie à la main dans un environnement. Charts, fichiers Kustomize ou manifestes sont dans Git, et Argo CD les applique.',
  },
  'EXI-ORG-9': {
    name: 'livraison continue par petits lots',
    practice:
      'Préférez dix petites livraisons à une grande : chacune se relit, se teste et se retire facilement. L’historique du dépôt d’infrastructure en fait foi.',
  },
  'EXI-ORG-10': {
    name: 'couverture du code serveur',
    practice:
      'Le cadre vise toute la partie serveur. Mesurez la couverture à chaque construction et publiez-la dans SonarQube.',
  },
  'EXI-ORG-11': {
    name: 'tests fonctionnels de l’interface',
    practice:
      'Quelques parcours d’usager rejoués automatiquement dans un navigateur valent mieux qu’une longue recette manuelle. Playwright et Cypress sont reconnus.',
  },
  'EXI-ORG-12': {
    name: 'une anomalie, d’abord un test',
    practice:
      'Écrivez le test qui échoue, puis la correction qui le fait passer, dans la même demande de fusion : l’anomalie ne reviendra pas sans être vue.',
  },
  'EXI-ORG-13': {
    name: 'suivi des vulnérabilités publiées',
    practice:
      'Une image saine à sa construction ne le reste pas. Regardez régulièrement l’analyse de l’image en service et reconstruisez-la quand un correctif existe. Une vulnérabilité laissée ouverte peut conduire à suspendre l’application.',
  },
  'EXI-ORG-14': {
    name: 'relecture et qualité qui ne baisse pas',
    practice:
      'Le cadre demande de réserver un cinquième de la capacité de l’équipe au remaniement du code. La relecture par les pairs se voit dans les demandes de fusion et dans le fichier CODEOWNERS.',
  },
  'EXI-ORG-15': {
    name: 'alertes définies avec le produit',
    practice:
      'Aucune alerte n’existe d’office. Écrivez les vôtres dans le dépôt infra-observability, à côté des tableaux de bord, et adressez-les à l’équipe qui développe.',
  },
  'EXI-ORG-16b': {
    name: 'notifications dans la messagerie de l’équipe',
    practice:
      'Reliez la forge, la chaîne et les alertes à un canal que l’équipe lit vraiment.',
  },
  'EXI-ORG-17b': {
    name: 'sauvegardes à la charge de l’équipe',
    practice:
      'Le label que pose Velero ne remplace pas une sauvegarde des données. Planifiez l’extraction de la base, par CloudNativePG ou par une tâche planifiée, vers un stockage S3.',
  },
  'EXI-ORG-18': {
    name: 'restaurations essayées',
    practice:
      'Une sauvegarde qui n’a jamais été restaurée n’est qu’une hypothèse. Notez la date, la durée et ce qui a manqué.',
  },
};
