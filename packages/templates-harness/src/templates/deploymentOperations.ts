import { applicationRun } from './application';
import { prepareProject } from './prepareProject';
import { Platform, Template } from './Template';

/** An application in a project, and what its chart deploys in a second environment. */
async function prepareDeployed(
  platform: Platform,
  project: string,
  stage: string,
): Promise<void> {
  await prepareProject(platform, project, { environments: [stage] });
  await platform.run(applicationRun(project));
  const values = [
    'labels:',
    `  env: ${stage === 'prod' ? 'prod' : 'preprod'}`,
    'image:',
    '  # Celle du mois dernier.',
    "  tag: '00000000' # éprouvée",
    'config:',
    `  ENVIRONMENT: ${stage}`,
    'autoscaling:',
    '  minReplicas: 2',
    'ingress:',
    "  host: ''",
    '',
  ];
  await platform.push(project, 'api-infra', {
    [`values-${stage}.yaml`]: values.join('\n'),
  });
}

/** From then on, only environments that have one count in their zone. */
async function declareDeployment(
  platform: Platform,
  project: string,
): Promise<void> {
  const console = await platform.console();
  const id = (await console.getProject(project))?.id ?? '';
  const [environment] = await console.listEnvironments(id);
  const repositories = await console.listRepositories(id);
  const chart = repositories.find(one => one.internalRepoName === 'api-infra');
  await console.createDeployment(id, {
    name: 'api',
    environmentId: environment.id,
    autosync: true,
    deploymentSources: [
      {
        repositoryId: chart?.id ?? '',
        type: 'git',
        targetRevision: 'HEAD',
        path: '.',
        helmValuesFiles: 'values.yaml,values-<env>.yaml',
      },
    ],
  });
}

const infra = { role: 'infra' as const, name: 'api-infra' };

/** Operations on what is deployed, by the infrastructure repository. */
export const deploymentOperations: readonly Template[] = [
  {
    name: 'ajouter-depot-infrastructure',
    path: 'templates/ajouter-depot-infrastructure.yaml',
    options: { stage: ['dev', 'prod'], technology: ['node', 'java'] },
    values: ({ stage, technology }, project) => ({
      project,
      repository: 'api',
      technology,
      criticality: 'high',
      environment: stage,
      ...(stage === 'prod' && {
        tag: '1a2b3c4d',
        host: 'guichet.exemple.gouv.fr',
      }),
    }),
    targets: () => [infra],
    prepare: (platform, { stage }, project) =>
      prepareProject(platform, project, {
        environments: [stage],
        repositories: [{ name: 'api', files: { 'README.md': '# API\n' } }],
      }),
  },
  {
    name: 'ajouter-environnement',
    path: 'templates/ajouter-environnement.yaml',
    options: {
      stage: ['staging', 'prod'],
      repository: ['none', 'api-infra'],
      deployments: ['none', 'declared'],
    },
    values: ({ stage, repository }, project) => ({
      project,
      environment: stage,
      placement: {
        stage,
        cluster: stage === 'prod' ? 'usuel-prod-1' : 'usuel-hp-1',
      },
      cpu: 2,
      memory: 2,
      ...(repository !== 'none' && {
        repository,
        host: 'guichet.exemple.gouv.fr',
      }),
    }),
    targets: ({ stage, repository }) =>
      repository === 'none'
        ? []
        : [{ ...infra, branch: `portail/environnement-${stage}` }],
    prepare: async (platform, { deployments }, project) => {
      await prepareProject(platform, project, {});
      await platform.run(applicationRun(project));
      if (deployments === 'declared') {
        await declareDeployment(platform, project);
      }
    },
  },
  {
    name: 'deployer-version',
    path: 'templates/deployer-version.yaml',
    options: { stage: ['staging', 'prod'], tag: ['1a2b3c4d', 'v1.2.3'] },
    values: ({ stage, tag }, project) => ({
      project,
      repository: 'api-infra',
      environment: stage,
      tag,
    }),
    targets: ({ stage, tag }) => [
      {
        ...infra,
        branch: stage === 'prod' ? `portail/prod-${tag}` : undefined,
      },
    ],
    prepare: (platform, { stage }, project) =>
      prepareDeployed(platform, project, stage),
  },
  {
    name: 'promouvoir',
    path: 'templates/promouvoir.yaml',
    options: {},
    values: (_choices, project) => ({
      project,
      repository: 'api-infra',
      fromEnvironment: 'dev',
      environment: 'staging',
    }),
    targets: () => [infra],
    prepare: (platform, _choices, project) =>
      prepareDeployed(platform, project, 'staging'),
  },
  {
    name: 'observabilite',
    path: 'templates/observabilite.yaml',
    options: { repository: ['api', 'guichet-v2'], content: ['chart', 'none'] },
    values: ({ repository }, project) => ({ project, repository }),
    targets: ({ repository, content }) => [
      {
        role: 'observability',
        name: 'infra-observability',
        // Its chart is the platform's, and not here.
        rules: ['obs-alerts', 'obs-dashboards'],
        branch:
          content === 'chart' ? `portail/observer-${repository}` : undefined,
      },
    ],
    prepare: async (platform, { repository, content }, project) => {
      await prepareProject(platform, project, {
        repositories: [{ name: repository }],
      });
      if (content === 'chart') {
        await platform.push(project, 'infra-observability', {
          'Chart.yaml':
            'apiVersion: v2\nname: custom-obs\ntype: application\nversion: 0.1.0\ndependencies:\n  - name: dso-observability\n    version: 0.1.8\n    repository: https://cloud-pi-native.github.io/helm-charts\n',
          'files/dashboards/ours.json': '{}\n',
        });
      }
    },
  },
];
