/** A question as people type it, and what they need to find. */
export interface Question {
  /** As typed: without accents, often in the plural, sometimes with a mistake. */
  readonly typed: string;
  /** What the reader lacks: the answer that the right page gives. */
  readonly need: string;
  /**
   * Pages that answer, below the documentation's own address; with a heading where
   * a page answers many questions, or an address of the catalogue.
   */
  readonly answers: readonly string[];
  /** Why more than one. */
  readonly because?: string;
}

/**
 * From the pain points of the platform's users (issues of the console, the
 * questions of its documentation) and from the questions that a team is asked
 * before it starts. Written before the pages were read: no title was looked at;
 * the answers were looked up afterwards, and the ranking last.
 */
export const questions: readonly Question[] = [
  {
    typed: 'comment lancer la pipeline de synchronisation',
    need: 'Start the copy of an external repository by hand or by the repository’s own CI',
    answers: [
      'reference/synchronisation/',
      'demarrer/synchroniser/',
      'reference/questions-frequentes/#comment-lancer-la-synchronisation-de-mon-depot',
    ],
    because: 'the guide, the reference of all ways, the frequent question',
  },
  {
    typed: 'mon depot ne se synchronise plus',
    need: 'Find out why the copy of the repository stopped, and start it again',
    answers: ['reference/depannage/#la-synchronisation-echoue'],
  },
  {
    typed: 'token github expire',
    need: 'Renew the token by which the platform reads a private repository',
    answers: [
      'reference/synchronisation/#depot-prive',
      'reference/depannage/#la-synchronisation-echoue',
    ],
    because: 'both say to replace it in the console',
  },
  {
    typed: 'fichier gitlab-ci-dso.yml',
    need: 'What the file is, where it goes, what it holds',
    answers: [
      'demarrer/chaine-secondaire/',
      'reference/pipeline-de-reference/',
      'reference/catalogue-ci/#ou-ecrire-la-chaine',
      'reference/questions-frequentes/#comment-s-appelle-exactement-le-fichier-de-la-chaine',
    ],
    because: 'the guide, a whole file, the place, the name',
  },
  {
    typed: 'variables des jobs ci',
    need: 'The jobs of the CI catalogue with their variables',
    answers: ['reference/variables-ci/', 'reference/catalogue-ci/'],
    because: 'what a job receives, and what each job reads',
  },
  {
    typed: 'image latest refusee',
    need: 'The rule that refuses the tag latest, and what to write instead',
    answers: [
      'reference/questions-frequentes/#pourquoi-mon-tag-latest-est-il-refuse',
      'conformite/prerequis/#k8s-latest-tag',
      'reference/regles-kyverno/#regles-de-validation',
    ],
    because:
      'the frequent question, and the rule with its remedy, here or there',
  },
  {
    typed: 'kyverno bloque mon deploiement',
    need: 'Which rules are enforced, and how to conform',
    answers: [
      'reference/depannage/#le-deploiement-est-refuse-par-kyverno',
      'reference/regles-kyverno/',
    ],
    because: 'what to do, and the rules',
  },
  {
    typed: 'quota depasse que faire',
    need: 'What happens when the quota is spent, and how to ask for more',
    answers: ['reference/depannage/#quota-depasse', 'reference/quotas/'],
    because: 'the symptom, and how quotas are counted and changed',
  },
  {
    typed: 'dso-quota',
    need: 'The quota that each namespace has',
    answers: ['reference/quotas/'],
  },
  {
    typed: 'combien de cpu et de memoire demander',
    need: 'Size an environment: requests, limits, quota',
    answers: ['reference/quotas/', 'demarrer/environnement/#choisir'],
    because: 'how to count, and the rule of thumb',
  },
  {
    typed: 'suis je eligible',
    need: 'Who may use the offer, and with which help',
    answers: [
      'comprendre/eligibilite/',
      'reference/questions-frequentes/#mon-projet-est-il-eligible',
    ],
    because: 'the frequent question answers it, the page says more',
  },
  {
    typed: 'demander un bucket s3',
    need: 'How object storage is obtained',
    answers: [
      'reference/donnees-et-stockage/#stockage-objet-s3',
      'reference/questions-frequentes/#comment-obtenir-du-stockage-s3',
      '/catalog/default/serviceoffering/stockage-s3',
    ],
    because: 'the page, the frequent question, and the service with its steps',
  },
  {
    typed: 'simuler smtp et s3 hors du ministere',
    need: 'The mocks that stand in for the ministry’s services',
    answers: [
      'reference/bouchons-et-accelerateurs/',
      'reference/questions-frequentes/#comment-simuler-s3-le-sso-ou-la-messagerie-en-developpement',
      '/catalog/default/serviceoffering/bouchons',
    ],
    because: 'the page, the frequent question, and the service with its steps',
  },
  {
    typed: 'utiliser une image de base personnalisee',
    need: 'Whether an image of one’s own may be used, and from where images may come',
    answers: [
      'reference/gestion-des-artefacts/#images-de-base',
      'reference/questions-frequentes/#puis-je-utiliser-une-image-que-j-ai-construite-moi-meme',
      'reference/questions-frequentes/#quelle-image-de-base-choisir',
    ],
    because: 'which images may be a base, and what of one’s own',
  },
  {
    typed: 'contraintes openshift',
    need: 'What OpenShift asks of a container: user, ports, files',
    answers: [
      'reference/questions-frequentes/#quelles-contraintes-openshift-impose-t-il',
      'reference/regles-kyverno/#le-contexte-de-securite-a-ecrire',
    ],
    because: 'the constraints, and what to write',
  },
  {
    typed: 'PKIX',
    need: 'Maven fails on the certificate of a proxy',
    answers: [
      'reference/depannage/#maven-echoue-sur-un-certificat-pkix-path-building-failed',
      'reference/questions-frequentes/#maven-echoue-avec-une-erreur-de-certificat-pkix-que-faire',
    ],
    because: 'the symptom and the question give one remedy',
  },
  {
    typed: 'installer une base de donnees postgresql',
    need: 'A database for the application: operator, manifest, chart',
    answers: [
      'reference/donnees-et-stockage/#cloudnativepg',
      'reference/questions-frequentes/#comment-avoir-une-base-postgresql',
      '/catalog/default/serviceoffering/cloudnativepg',
    ],
    because: 'the page, the frequent question, and the service with its steps',
  },
  {
    typed: 'sauvegarde base de donnees pg_dump',
    need: 'Who backs up the database, and how',
    answers: [
      'reference/donnees-et-stockage/',
      'reference/questions-frequentes/#comment-sauvegarder-ma-base',
    ],
    because: 'the frequent question answers it, the page says more',
  },
  {
    typed: 'tester mon image en lecture seule',
    need: 'Check that the image runs on a read-only file system',
    answers: [
      'reference/questions-frequentes/#comment-verifier-que-mon-image-fonctionne-en-lecture-seule',
    ],
  },
  {
    typed: 'ou sont les logs de mon appli',
    need: 'Read the logs of an application',
    answers: [
      'reference/questions-frequentes/#ou-voir-les-logs-de-mon-application',
      'reference/observabilite/#logs',
      'demarrer/observabilite/#ou-lire',
      '/catalog/default/serviceoffering/journaux',
    ],
    because:
      'the frequent question, the guide, the reference, and the service with its steps',
  },
  {
    typed: 'acceder aux metriques',
    need: 'Have metrics scraped and read them',
    answers: [
      'reference/questions-frequentes/#comment-voir-mes-metriques',
      'reference/observabilite/#metriques',
      'demarrer/observabilite/',
      '/catalog/default/serviceoffering/metriques',
    ],
    because:
      'the frequent question, the guide, the reference, and the service with its steps',
  },
  {
    typed: 'mon namespace a un nom bizarre',
    need: 'How the name of a namespace is made, and where to find one’s own',
    answers: [
      'reference/nommage/',
      'reference/questions-frequentes/#comment-connaitre-mon-espace-de-noms',
    ],
    because: 'the frequent question answers it, the page says more',
  },
  {
    typed: 'nom de projet trop long',
    need: 'The limits of names of projects, environments and resources',
    answers: [
      'reference/nommage/',
      'reference/depannage/#un-nom-est-refuse',
      'demarrer/projet/',
    ],
    because:
      'the limits of names, the refusal, and the choice of a project’s name',
  },
  {
    typed: 'modifications perdues dans gitlab',
    need: 'Nothing is edited in the internal copy: it is overwritten',
    answers: [
      'reference/questions-frequentes/#puis-je-travailler-directement-dans-le-gitlab-de-la-plateforme',
      'reference/depannage/#mon-commit-a-disparu-du-gitlab-de-la-plateforme',
      'reference/gestion-des-sources/#limites',
    ],
    because: 'one answer, to who asks before, after, or reads the reference',
  },
  {
    typed: 'archiver les logs plus de 30 jours',
    need: 'Keep logs beyond what the platform keeps',
    answers: [
      'reference/observabilite/#archivage-des-logs',
      'reference/questions-frequentes/#combien-de-temps-les-logs-sont-ils-gardes',
      '/catalog/default/serviceoffering/archivage-des-logs',
    ],
    because: 'the page, the frequent question, and the service with its steps',
  },
  {
    typed: 'creer une alerte',
    need: 'Write a rule of alerting and be told',
    answers: [
      'reference/observabilite/#alerting',
      'demarrer/observabilite/#tableaux-de-bord-et-alertes-dans-git',
      'demarrer/observabilite/#des-alertes-utiles',
      'demarrer/tutoriels/observabilite/',
      'reference/questions-frequentes/#comment-etre-prevenu-d-une-panne',
      '/catalog/default/serviceoffering/alerting',
    ],
    because:
      'the reference, the guide, the tutorial, the frequent question, and the service with its steps',
  },
  {
    typed: 'images bitnami',
    need: 'Images that moved: what to use now',
    answers: ['reference/gestion-des-artefacts/#images-de-base'],
  },
  {
    typed: 'difference entre sops et vault',
    need: 'Choose between the two ways to keep secrets',
    answers: [
      'demarrer/secrets/#vault-ou-sops',
      'reference/gestion-des-secrets/#choisir',
    ],
    because: 'the guide shows it, the reference lists it',
  },
  {
    typed: 'rendez vous de prequalification',
    need: 'The first meeting: how to ask for it, how to prepare it',
    answers: [
      'comprendre/eligibilite/',
      'reference/accompagnement-et-support/#accompagnement',
    ],
    because: 'both give the form; the first prepares as well',
  },
  {
    typed: 'conteneur rootless',
    need: 'Run without root: the rule and how to do it',
    answers: [
      'conformite/prerequis/#df-rootless',
      'conformite/exigences-architecture/#exi-arch-18',
      'reference/regles-kyverno/',
    ],
    because: 'the rule, the requirement, and what the platform refuses',
  },
  {
    typed: 'application 12 facteurs',
    need: 'The twelve factors, and why the platform asks for them',
    answers: ['comprendre/cloud-native/#les-douze-facteurs'],
  },
  {
    typed: 'exposer mon site sur internet',
    need: 'The way from the Internet to an application: chain of services, addresses, certificates',
    answers: [
      'reference/exposition-reseau/',
      'reference/questions-frequentes/#comment-exposer-mon-application-sur-internet',
    ],
    because: 'the frequent question answers it, the page says more',
  },
  {
    typed: 'former mon equipe a kubernetes',
    need: 'Where a team learns',
    answers: [
      'comprendre/competences/',
      'comprendre/parcours-d-embarquement/#se-former-en-avancant',
    ],
    because: 'the skills with their paths, and the resources of each step',
  },
  {
    typed: 'combien ca coute',
    need: 'The price of the offer, or that it is not fixed',
    answers: ['reference/questions-frequentes/#combien-cela-coute-t-il'],
  },
  {
    typed: 'contacter le support',
    need: 'Where to write when something does not work',
    answers: [
      'reference/accompagnement-et-support/',
      'comprendre/modele-operationnel/#a-qui-s-adresser',
      '/catalog/default/serviceoffering/support',
    ],
    because: 'the channels, who answers for what, and the service',
  },
  {
    typed: 'argocd ne deploie pas la derniere version',
    need: 'Why an application is not at its repository’s state, and how to bring it there',
    answers: [
      'reference/depannage/#argo-cd-ne-voit-pas-mon-dernier-commit',
      'reference/depannage/#rien-n-est-redeploye',
      'reference/depannage/#l-application-reste-outofsync',
      'reference/questions-frequentes/#pourquoi-rien-ne-se-redeploie-quand-je-pousse-du-code',
    ],
    because: 'the causes of one symptom',
  },
  {
    typed: 'qualite du code sonarqube',
    need: 'Analyse a repository and read its quality gate',
    answers: [
      'reference/analyse-qualite/',
      '/catalog/default/serviceoffering/analyse-qualite',
    ],
    because: 'the page, and the service with its steps',
  },
  {
    typed: 'docker push harbor',
    need: 'How an image comes into the registry',
    answers: [
      'reference/gestion-des-artefacts/#publier-une-image',
      'reference/gestion-des-artefacts/#registre-d-images',
      'reference/questions-frequentes/#puis-je-utiliser-une-image-que-j-ai-construite-moi-meme',
    ],
    because: 'how an image is published, and that none is pushed by hand',
  },
  {
    typed: 'mise en prod checklist',
    need: 'What must be ready before production',
    answers: [
      'demarrer/mise-en-production/',
      'reference/questions-frequentes/#comment-passer-en-production',
    ],
    because: 'the frequent question answers it, the page says more',
  },
  {
    typed: 'c est quoi le rie',
    need: 'What the word means',
    answers: ['reference/glossaire/#les-sigles'],
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
    answers: [
      'demarrer/equipe-et-roles/',
      'reference/questions-frequentes/#comment-ajouter-quelqu-un-a-mon-projet',
      'reference/roles-et-droits/#donner-un-acces',
    ],
    because: 'the guide, the frequent question, the reference',
  },
  {
    typed: 'lien grafana hors prod',
    need: 'The addresses of a project’s Grafana',
    answers: [
      'reference/observabilite/#grafana',
      'demarrer/observabilite/#ou-lire',
      'reference/nommage/#adresses',
      'reference/questions-frequentes/#pourquoi-ai-je-deux-grafana-et-plusieurs-argo-cd',
      '/catalog/default/serviceoffering/grafana',
    ],
    because:
      'the reference, the guide, the formula, why there are two, and the service with its steps',
  },
  {
    typed: 'ports inferieurs a 1024',
    need: 'Which ports a container may listen on',
    answers: [
      'conformite/prerequis/#k8s-container-port',
      'conformite/prerequis/#df-ports',
      'reference/regles-kyverno/',
    ],
    because: 'the rule of the chart, of the image, and of the platform',
  },
  {
    typed: 'tableaux de bord as code',
    need: 'Dashboards kept in a repository',
    answers: [
      'reference/observabilite/#dashboard-as-code',
      'demarrer/observabilite/#tableaux-de-bord-et-alertes-dans-git',
      '/catalog/default/serviceoffering/dashboard-as-code',
    ],
    because: 'the reference, the guide, and the service with its steps',
  },
  {
    typed: 'labels obligatoires',
    need: 'The labels that each resource carries',
    answers: ['reference/labels/', 'conformite/prerequis/#k8s-labels'],
    because: 'all labels, and the rule',
  },
  {
    typed: 'delai de retablissement en cas de panne',
    need: 'What the platform promises: DIMA, PDMA',
    answers: ['comprendre/niveaux-de-service/'],
  },
  {
    typed: 'creer un depot infra helm',
    need: 'A repository of deployment, from the template or by hand',
    answers: [
      'demarrer/depot-d-infrastructure/',
      '/catalog/default/template/ajouter-depot-infrastructure',
    ],
    because: 'the guide, and the template that does it',
  },
  {
    typed: 'certification devsecops examen',
    need: 'How people are certified',
    answers: [
      'comprendre/competences/#la-certification',
      'reference/accompagnement-et-support/#certification',
      '/catalog/default/serviceoffering/certification',
    ],
    because: 'the guide, the reference, and the service with its steps',
  },
  {
    typed: 'probes liveness readiness',
    need: 'Tell the platform that a container lives and is ready',
    answers: ['conformite/prerequis/#k8s-probes'],
  },
  {
    typed: 'methode agile et mode produit',
    need: 'Why and how a team works by product',
    answers: ['comprendre/mode-produit/'],
  },
  {
    typed: 'prestataire externe peut il utiliser la plateforme',
    need: 'Which form of the offer is open to whom',
    answers: [
      'comprendre/contextes-d-usage/',
      'comprendre/eligibilite/',
      'comprendre/trois-formes/',
      'reference/questions-frequentes/#mon-projet-est-il-eligible',
    ],
    because: 'who may use what, by context, by case and by form',
  },
  {
    typed: 'mot de passe du registre pour tirer les images',
    need: 'The pull secret of a namespace',
    answers: [
      'reference/gestion-des-artefacts/#tirer-une-image',
      'conformite/prerequis/#k8s-pull-secret',
      'reference/depannage/#l-image-ne-se-telecharge-pas-imagepullbackoff',
    ],
    because: 'the reference, the rule, and the symptom',
  },
  {
    typed: 'VaultStaticSecret',
    need: 'A secret of Vault brought into a namespace',
    answers: [
      'reference/gestion-des-secrets/',
      'demarrer/secrets/',
      'demarrer/tutoriels/secrets/',
      '/catalog/default/serviceoffering/vault-secrets-operator',
    ],
    because:
      'the reference, the guide, the tutorial, and the service with its steps',
  },
  {
    typed: 'scan de vulnerabilites des images',
    need: 'Trivy and what it reports',
    answers: [
      'reference/gestion-des-artefacts/#vulnerabilites',
      'reference/questions-frequentes/#ou-trouver-les-vulnerabilites-de-mon-application',
    ],
    because: 'the frequent question answers it, the page says more',
  },
  {
    typed: 'depot nexus maven npm',
    need: 'The project’s repositories of packages',
    answers: [
      'reference/gestion-des-artefacts/#depots-de-paquets',
      '/catalog/default/serviceoffering/depots-de-paquets',
    ],
    because: 'the reference, and the service with its steps',
  },
];
