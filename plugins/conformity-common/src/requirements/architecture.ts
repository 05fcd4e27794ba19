import { Requirement } from '../requirement';

/** Requirements on the architecture of the application. @public */
export const architectureRequirements: readonly Requirement[] = [
  {
    id: 'EXI-ARCH-1',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'L’application est écrite dans un des langages que l’offre retient',
      en: 'The application is written in one of the languages that the offer retains',
    },
  },
  {
    id: 'EXI-ARCH-2',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'La durée d’interruption admissible est tenue : plusieurs réplicas, séparés, sur deux centres de données',
      en: 'The admissible interruption is kept: several replicas, apart from each other, in two data centres',
    },
  },
  {
    id: 'EXI-ARCH-3',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'L’application est modulaire, faiblement couplée, et ses interfaces sont documentées',
      en: 'The application is modular, loosely coupled, and its interfaces are documented',
    },
  },
  {
    id: 'EXI-ARCH-4',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'Les sauvegardes qui font foi sont dans un stockage S3 indépendant',
      en: 'The backups that count are in an independent S3 storage',
    },
  },
  {
    id: 'EXI-ARCH-5',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'Les charts de la communauté sont maintenus, sans droits root, et réglés par leurs fichiers de valeurs',
      en: 'Community charts are maintained, without root, and configured by their values files',
    },
  },
  {
    id: 'EXI-ARCH-6',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'Les images partent d’une base minimale et sont construites en plusieurs étapes',
      en: 'Images start from a minimal base and are built in several stages',
    },
  },
  {
    id: 'EXI-ARCH-7',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'Les autorités de certification internes sont prises en charge, sans certificat de service dans l’image',
      en: 'Internal certification authorities are supported, without end-point certificates in the image',
    },
  },
  {
    id: 'EXI-ARCH-8',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Les modules se déploient indépendamment les uns des autres',
      en: 'Modules are deployed independently from each other',
    },
    proof: {
      fr: 'Lien vers la liste des applications Argo CD du projet, une par module, ou vers le dossier d’architecture.',
      en: 'Link to the project’s list of Argo CD applications, one per module, or to the architecture document.',
    },
  },
  {
    id: 'EXI-ARCH-9',
    weight: 'essential',
    mode: 'declared',
    title: {
      fr: 'Les conteneurs sont immuables, et la reprise des données au déploiement est prévue',
      en: 'Containers are immutable, and the recovery of data at deployment is planned',
    },
    proof: {
      fr: 'Lien vers la procédure de reprise des données ou vers le code qui l’automatise.',
      en: 'Link to the procedure of data recovery or to the code that automates it.',
    },
  },
  {
    id: 'EXI-ARCH-10',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'L’application s’appuie sur les services du socle plutôt que sur les siens',
      en: 'The application relies on the platform’s services rather than on its own',
    },
  },
  {
    id: 'EXI-ARCH-11',
    weight: 'essential',
    mode: 'declared',
    title: {
      fr: 'Les agents s’authentifient par le SSO ministériel et les usagers par FranceConnect',
      en: 'Agents sign in with the ministry’s SSO and the public with FranceConnect',
    },
    proof: {
      fr: 'Lien vers la demande de raccordement acceptée, ou vers la page qui dit que le service n’authentifie personne.',
      en: 'Link to the accepted request for connection, or to the page that says that the service authenticates nobody.',
    },
  },
  {
    id: 'EXI-ARCH-12',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'L’application expose son état et ses métriques, reliés à la supervision',
      en: 'The application exposes its health and its metrics, connected to monitoring',
    },
  },
  {
    id: 'EXI-ARCH-13',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'Journaux, télémétrie, registre et secrets sont ceux de l’offre',
      en: 'Logs, telemetry, registry and secrets are those of the offer',
    },
  },
  {
    id: 'EXI-ARCH-14',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'Les flux sont séparés, chiffrés et authentifiés de part et d’autre',
      en: 'Flows are separate, encrypted and authenticated on both sides',
    },
  },
  {
    id: 'EXI-ARCH-15',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Le service continue, en mode dégradé, quand une de ses dépendances manque',
      en: 'The service goes on, degraded, when one of its dependencies is missing',
    },
    proof: {
      fr: 'Lien vers la description des modes dégradés et vers le test qui les vérifie.',
      en: 'Link to the description of the degraded modes and to the test that checks them.',
    },
  },
  {
    id: 'EXI-ARCH-16',
    weight: 'essential',
    mode: 'declared',
    title: {
      fr: 'Rejouer une transaction ne change pas son résultat',
      en: 'Playing a transaction again does not change its result',
    },
    proof: {
      fr: 'Lien vers le passage du dossier d’architecture sur l’idempotence, ou vers les tests qui la vérifient.',
      en: 'Link to the part of the architecture document on idempotence, or to the tests that check it.',
    },
  },
  {
    id: 'EXI-ARCH-17',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Les échanges qui peuvent attendre passent par un bus de messages',
      en: 'Exchanges that can wait go through a message bus',
    },
    proof: {
      fr: 'Lien vers le schéma des échanges asynchrones, ou vers la décision qui les écarte.',
      en: 'Link to the diagram of asynchronous exchanges, or to the decision that rules them out.',
    },
  },
  {
    id: 'EXI-ARCH-18',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'L’image est minimale, sans droits root ni serveur SSH, sur des ports au-delà de 1024, et n’écrit que dans ses volumes',
      en: 'The image is minimal, without root or SSH server, on ports above 1024, and writes to its volumes only',
    },
  },
  {
    id: 'EXI-ARCH-19',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'L’application redémarre vite et ne lie pas un usager à un réplica',
      en: 'The application restarts fast and does not tie a user to a replica',
    },
  },
  {
    id: 'EXI-ARCH-20',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'Les composants sont sans état et s’appellent par le DNS interne',
      en: 'Components are stateless and call each other by the internal DNS',
    },
  },
  {
    id: 'EXI-ARCH-21',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'Deux versions peuvent fonctionner ensemble le temps d’un déploiement',
      en: 'Two versions can run together for the time of a deployment',
    },
  },
  {
    id: 'EXI-ARCH-22',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'La configuration et les secrets ne sont jamais écrits dans le code',
      en: 'Configuration and secrets are never written in the code',
    },
  },
  {
    id: 'EXI-ARCH-23',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Les journaux partent sur la sortie standard, avec des événements nommés',
      en: 'Logs go to the standard output, with named events',
    },
    proof: {
      fr: 'Lien vers une recherche Loki qui montre les journaux de l’application.',
      en: 'Link to a Loki query that shows the application’s logs.',
    },
  },
  {
    id: 'EXI-ARCH-24',
    weight: 'essential',
    mode: 'declared',
    title: {
      fr: 'La performance des transactions se mesure',
      en: 'The performance of transactions is measured',
    },
    proof: {
      fr: 'Lien vers le tableau de bord Grafana des durées et des erreurs des transactions.',
      en: 'Link to the Grafana dashboard of the durations and errors of transactions.',
    },
  },
  {
    id: 'EXI-ARCH-25',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'L’application respecte les douze facteurs',
      en: 'The application follows the twelve factors',
    },
  },
  {
    id: 'EXI-ARCH-26',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'Les manifestes n’imposent ni utilisateur, ni groupe, ni capacité, ni chemin du nœud',
      en: 'Manifests impose neither user, nor group, nor capability, nor path of the node',
    },
  },
  {
    id: 'EXI-ARCH-27',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'Chaque image a un tag de version, jamais latest, et n’est pas retéléchargée sans raison',
      en: 'Each image has a version tag, never latest, and is not pulled again without reason',
    },
  },
];
