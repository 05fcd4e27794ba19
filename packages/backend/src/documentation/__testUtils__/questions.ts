/** A question as people type it, and what they need to find. */
export interface Question {
  /** As typed: without accents, often in the plural, sometimes with a mistake. */
  readonly typed: string;
  /** What the reader lacks: the answer that the right page gives. */
  readonly need: string;
}

/**
 * From the pain points of the platform's users (issues of the console, the
 * questions of its documentation) and from the questions that a team is asked
 * before it starts. Written before the pages were read: no title was looked at.
 */
export const questions: readonly Question[] = [
  {
    typed: 'comment lancer la pipeline de synchronisation',
    need: 'Start the copy of an external repository by hand or by the repository’s own CI',
  },
  {
    typed: 'mon depot ne se synchronise plus',
    need: 'Find out why the copy of the repository stopped, and start it again',
  },
  {
    typed: 'token github expire',
    need: 'Renew the token by which the platform reads a private repository',
  },
  {
    typed: 'fichier gitlab-ci-dso.yml',
    need: 'What the file is, where it goes, what it holds',
  },
  {
    typed: 'variables des jobs ci',
    need: 'The jobs of the CI catalogue with their variables',
  },
  {
    typed: 'image latest refusee',
    need: 'The rule that refuses the tag latest, and what to write instead',
  },
  {
    typed: 'kyverno bloque mon deploiement',
    need: 'Which rules are enforced, and how to conform',
  },
  {
    typed: 'quota depasse que faire',
    need: 'What happens when the quota is spent, and how to ask for more',
  },
  { typed: 'dso-quota', need: 'The quota that each namespace has' },
  {
    typed: 'combien de cpu et de memoire demander',
    need: 'Size an environment: requests, limits, quota',
  },
  {
    typed: 'suis je eligible',
    need: 'Who may use the offer, and with which help',
  },
  {
    typed: 'demander un bucket s3',
    need: 'How object storage is obtained',
  },
  {
    typed: 'simuler smtp et s3 hors du ministere',
    need: 'The mocks that stand in for the ministry’s services',
  },
  {
    typed: 'utiliser une image de base personnalisee',
    need: 'Whether an image of one’s own may be used, and from where images may come',
  },
  {
    typed: 'contraintes openshift',
    need: 'What OpenShift asks of a container: user, ports, files',
  },
  { typed: 'PKIX', need: 'Maven fails on the certificate of a proxy' },
  {
    typed: 'installer une base de donnees postgresql',
    need: 'A database for the application: operator, manifest, chart',
  },
  {
    typed: 'sauvegarde base de donnees pg_dump',
    need: 'Who backs up the database, and how',
  },
  {
    typed: 'tester mon image en lecture seule',
    need: 'Check that the image runs on a read-only file system',
  },
  {
    typed: 'ou sont les logs de mon appli',
    need: 'Read the logs of an application',
  },
  {
    typed: 'acceder aux metriques',
    need: 'Have metrics scraped and read them',
  },
  {
    typed: 'mon namespace a un nom bizarre',
    need: 'How the name of a namespace is made, and where to find one’s own',
  },
  {
    typed: 'nom de projet trop long',
    need: 'The limits of names of projects, environments and resources',
  },
  {
    typed: 'modifications perdues dans gitlab',
    need: 'Nothing is edited in the internal copy: it is overwritten',
  },
  {
    typed: 'archiver les logs plus de 30 jours',
    need: 'Keep logs beyond what the platform keeps',
  },
  {
    typed: 'creer une alerte',
    need: 'Write a rule of alerting and be told',
  },
  {
    typed: 'images bitnami',
    need: 'Images that moved: what to use now',
  },
  {
    typed: 'difference entre sops et vault',
    need: 'Choose between the two ways to keep secrets',
  },
  {
    typed: 'rendez vous de prequalification',
    need: 'The first meeting: how to ask for it, how to prepare it',
  },
  {
    typed: 'conteneur rootless',
    need: 'Run without root: the rule and how to do it',
  },
  {
    typed: 'application 12 facteurs',
    need: 'The twelve factors, and why the platform asks for them',
  },
  {
    typed: 'exposer mon site sur internet',
    need: 'The way from the Internet to an application: chain of services, addresses, certificates',
  },
  {
    typed: 'former mon equipe a kubernetes',
    need: 'Where a team learns',
  },
  {
    typed: 'combien ca coute',
    need: 'The price of the offer, or that it is not fixed',
  },
  {
    typed: 'contacter le support',
    need: 'Where to write when something does not work',
  },
  {
    typed: 'argocd ne deploie pas la derniere version',
    need: 'Why an application is not at its repository’s state, and how to bring it there',
  },
  {
    typed: 'qualite du code sonarqube',
    need: 'Analyse a repository and read its quality gate',
  },
  {
    typed: 'docker push harbor',
    need: 'How an image comes into the registry',
  },
  {
    typed: 'mise en prod checklist',
    need: 'What must be ready before production',
  },
  {
    typed: 'c est quoi le rie',
    need: 'What the word means',
  },
];

/**
 * Kept aside while the ranking was tuned: what it does on questions that
 * nobody tuned it for.
 */
export const heldOut: readonly Question[] = [
  {
    typed: 'ajouter un membre dans mon equipe projet',
    need: 'Roles of a project, and who gives them',
  },
  {
    typed: 'lien grafana hors prod',
    need: 'The addresses of a project’s Grafana',
  },
  {
    typed: 'ports inferieurs a 1024',
    need: 'Which ports a container may listen on',
  },
  {
    typed: 'tableaux de bord as code',
    need: 'Dashboards kept in a repository',
  },
  {
    typed: 'labels obligatoires',
    need: 'The labels that each resource carries',
  },
  {
    typed: 'delai de retablissement en cas de panne',
    need: 'What the platform promises: DIMA, PDMA',
  },
  {
    typed: 'creer un depot infra helm',
    need: 'A repository of deployment, from the template or by hand',
  },
  {
    typed: 'certification devsecops examen',
    need: 'How people are certified',
  },
  {
    typed: 'probes liveness readiness',
    need: 'Tell the platform that a container lives and is ready',
  },
  {
    typed: 'methode agile et mode produit',
    need: 'Why and how a team works by product',
  },
  {
    typed: 'prestataire externe peut il utiliser la plateforme',
    need: 'Which form of the offer is open to whom',
  },
  {
    typed: 'mot de passe du registre pour tirer les images',
    need: 'The pull secret of a namespace',
  },
  {
    typed: 'VaultStaticSecret',
    need: 'A secret of Vault brought into a namespace',
  },
  {
    typed: 'scan de vulnerabilites des images',
    need: 'Trivy and what it reports',
  },
  {
    typed: 'depot nexus maven npm',
    need: 'The project’s repositories of packages',
  },
];
