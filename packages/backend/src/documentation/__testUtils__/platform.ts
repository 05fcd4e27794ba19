/**
 * What the platform has, as its public sources say: its CI catalogue, its
 * variables, its official pages. Changed when the platform changes.
 */

/** Files of the CI catalogue, and the jobs that each has. */
export const CATALOGUE: Readonly<Record<string, readonly string[]>> = {
  'vault-ci.yml': ['.vault:read_secret'],
  'kaniko-ci.yml': ['.kaniko:simple-build-push', '.kaniko:build-push'],
  'buildkit-ci.yml': ['.buildkit:build-push'],
  'java-mvn.yml': ['.java:init', '.java:build', '.java:sonar', '.java:deploy'],
  'node-npm.yml': ['.npm:build-publish'],
  'sonar-ci.yml': ['.sonar:sonar-scanner'],
  'helm-ci.yml': ['.helm:build-push'],
  'mirror.yml': ['.repo_pull_sync'],
};

/** What a job of the catalogue reads, and its default where it has one. */
export const JOB_VARIABLES: Readonly<Record<string, readonly string[]>> = {
  'kaniko-ci.yml': [
    ...['DOCKERFILE', 'WORKING_DIR', 'IMAGE_NAME', 'IMAGE_NAMES', 'TAG'],
    ...['REGISTRY_URL', 'EXTRA_BUILD_ARGS', 'EXTRA_KANIKO_ARGS'],
  ],
  'buildkit-ci.yml': [
    ...['WORKING_DIR', 'DOCKERFILE_DIR', 'DOCKERFILE_NAME', 'IMAGE_NAME'],
    ...['TAG', 'REGISTRY_URL', 'CACHE_IMAGE', 'OUTPUT_IMAGES'],
    ...['EXTRA_BUILD_ARGS', 'EXTRA_BUILDKIT_ARGS'],
  ],
  'java-mvn.yml': [
    ...['BUILD_IMAGE_NAME', 'WORKING_DIR', 'ARTEFACT_DIR', 'MAVEN_OPTS'],
    ...['MAVEN_CLI_OPTS', 'MVN_CONFIG_FILE'],
  ],
  'node-npm.yml': [
    ...['BUILD_IMAGE_NAME', 'WORKING_DIR', 'ARTEFACT_DIR', 'PRIVATE_GROUPS'],
    'AUTODETECT_PRIVATE_GROUP',
  ],
  'sonar-ci.yml': [
    ...['SONAR_SCANNER_EXTRA_ARGS', 'SONAR_PROJECT_KEY'],
    ...['SONAR_PROJECT_VERSION', 'SONAR_WAIT_QUALITY_GATE'],
  ],
  'helm-ci.yml': ['CHARTS_DIR'],
};

/** What pipelines find in their environment. */
export const PIPELINE_VARIABLES: readonly string[] = [
  // of the instance
  ...['ROOT_DOMAIN', 'VAULT_KV', 'CATALOG_PATH', 'PROJECTS_ROOT_DIR'],
  ...['NEXUS_HOST_URL', 'NEXUS_HOSTNAME', 'SONAR_HOST_URL'],
  ...['VAULT_AUTH_PATH', 'VAULT_AUTH_ROLE', 'VAULT_SERVER_URL'],
  ...['MVN_CONFIG_FILE', 'NPM_FILE', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
  ...['PROXY_HOST', 'PROXY_PORT', 'CA_BUNDLE'],
  ...['EXTRA_KANIKO_ARGS', 'EXTRA_GIT_ARGS', 'EXTRA_VAULT_ARGS'],
  // of the group and of the repository
  ...['SONAR_TOKEN', 'PROJECT_KEY', 'PROJECT_NAME', 'SONAR_PROJECT_PROPERTIES'],
  // out of Vault
  ...['REGISTRY_HOST', 'IMAGE_REPOSITORY', 'PROJECT_PATH', 'DOCKER_AUTH'],
  ...['NEXUS_USERNAME', 'NEXUS_PASSWORD', 'NEXUS_CREDS_B64'],
  // of a copy of an external repository
  ...['GIT_MIRROR_PROJECT_ID', 'GIT_MIRROR_TOKEN', 'GIT_BRANCH_DEPLOY'],
  ...['SYNC_ALL', 'PUSH_TAGS', 'CI_SKIP'],
  // of the reusable GitHub workflow
  ...['GITLAB_URL', 'REPOSITORY_NAME', 'BRANCH_TO_SYNC', 'RUNS_ON'],
  'ADDITIONAL_VARIABLES',
];

/** Of GitLab, of languages' tools and of HTTP: nobody's of the platform. */
export const GENERAL_NAMES: readonly string[] = [
  ...['CI_COMMIT_SHORT_SHA', 'CI_COMMIT_SHA', 'CI_COMMIT_TAG', 'CI_JOB_ID'],
  ...['CI_COMMIT_BRANCH', 'CI_DEFAULT_BRANCH', 'CI_PROJECT_NAME'],
  ...['CI_PROJECT_DIR', 'CI_COMMIT_REF_SLUG', 'CI_PROJECT_NAMESPACE'],
  ...['NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'PIP_CERT', 'NODE_ENV'],
  ...['HEAD', 'POST', 'PATCH', 'DELETE', 'USER', 'WORKDIR', 'COPY'],
  ...['FROM', 'EXPOSE', 'HEALTHCHECK', 'SIGTERM', 'SIGKILL', 'JSON', 'README'],
];

/** What readers of tutorials name themselves. */
export const READERS_NAMES: readonly string[] = [
  ...['JETON', 'PROJET', 'DEPOT', 'MOT_SECRET'],
];

/** Permissions of a project in the console, by their bit. */
export const PROJECT_PERMISSIONS: readonly string[] = [
  ...['GUEST', 'MANAGE', 'MANAGE_MEMBERS', 'MANAGE_ENVIRONMENTS'],
  ...['MANAGE_REPOSITORIES', 'MANAGE_ROLES', 'SEE_SECRETS', 'REPLAY_HOOKS'],
  ...['LIST_ENVIRONMENTS', 'LIST_REPOSITORIES', 'LIST_MEMBERS', 'LIST_ROLES'],
  ...['MANAGE_DEPLOYMENTS', 'LIST_DEPLOYMENTS'],
];

/** Pages of https://cloud-pi-native.fr that are in its menu, or known beside it. */
export const OFFICIAL_PAGES: readonly string[] = [
  '/',
  ...[
    ...['introduction', 'support', 'exploitation', 'mocks', 'observability'],
    ...['faq', 'kyverno', 'labels-list'],
  ].map(name => `/agreement/${name}`),
  '/certification/certification',
  ...[
    ...['introduction', 'compatibility', 'iam', 'skills-matrix', 'glossary'],
  ].map(name => `/platform/${name}`),
  ...['gitlab', 'artefacts', 'sonarqube', 'vault', 'gitops'].map(
    name => `/services/${name}`,
  ),
  ...[
    ...['get-started', 'projects-management', 'external-services', 'team'],
    ...['roles', 'repositories-management', 'environments-management'],
    ...['secrets-management', 'secrets-vault', 'images-sign'],
    ...['deployment-with-argo', 'best-practices', 'metrics', 'alerting'],
    ...['logs/loki', 'dashboardsecurite', 'archive-logs', 'tutorials'],
    ...['accelerateurs/api-gateway', 'changelog'],
  ].map(name => `/guide/${name}`),
  ...[
    ...['introduction', 'prerequisites', 'configuration', 'installation'],
    ...['secrets', 'debug', 'uninstallation', 'versions'],
  ].map(name => `/installation/${name}`),
  ...[
    ...['introduction', 'utilisateurs', 'roles', 'organisations', 'projets'],
    ...['journaux', 'clusters', 'environnements', 'zones', 'plugins'],
  ].map(name => `/administration/${name}`),
];

/** Other addresses that pages may send to; a trailing `*` allows what follows. */
export const OTHER_ADDRESSES: readonly string[] = [
  'https://support.dev.numerique-interieur.com',
  'https://mattermost.fabrique-numerique.fr/',
  ...[
    ...['prequalification-cloud-pi-native', 'cloud-pi-native'],
    'certification-cloud-pi-native',
  ].map(name => `https://www.demarches-simplifiees.fr/commencer/${name}`),
  ...[
    ...['CCT-Cloud-Native', 'dso-socle', 'dso-console', 'gitops-tutorial'],
    ...['fabnum-cicd', 'dso-formation'],
  ].map(name => `https://github.com/dnum-mi/${name}`),
  ...['socle', 'console'].map(
    name => `https://github.com/cloud-pi-native/${name}`,
  ),
  'https://cloud-pi-native.github.io/helm-charts',
  'https://pi.interieur.rie.gouv.fr/home-dnum/cloud-%cf%80/qui-sommes-nous/cloud-native/',
  'https://mentor.gouv.fr/local/catalog/pages/training.php?trainingid=*',
  'https://www.youtube.com/watch?v=nrhxNNH5lt0',
  'https://www.wsj.com/articles/SB10001424053111903480904576512250915629460',
  'https://www.ssi.gouv.fr/actualite/secnumcloud-evolue-et-passe-a-lheure-du-rgpd/',
  'https://www.hbrfrance.fr/chroniques-experts/2022/09/48917-voici-pourquoi-la-majeure-partie-des-transformations-numeriques-echouent/',
  'https://publication.octo.com/fr/telechargement-livre-blanc-decouverte-devops',
  'https://kubernetes.io/fr/docs/*',
  'https://12factor.net/fr/*',
  'https://backstage.io/docs/*',
];

/** People to write to. */
export const CONTACTS: readonly string[] = [
  'dtnum-brm-contacts@interieur.gouv.fr',
  'cloudpinative-relations@interieur.gouv.fr',
  'dnum-architecture-entreprise@interieur.gouv.fr',
];
