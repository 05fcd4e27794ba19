import { Project } from '../../world/types';
import { World } from '../../world/World';
import { ConsoleContext } from '../context';
import { argocdUrl } from '../legacy/platformRoutes';

interface Link {
  name: string;
  to: string;
  description?: string;
}

const NEXUS_SWITCHES: ReadonlyArray<[key: string, title: string]> = [
  ['activateNpmRepo', 'Activer le dépôt npm'],
  ['activateMavenRepo', 'Activer le dépôt Maven'],
];

/** Keys of a plugin's configuration that a project may set. */
export const writableKeys = (pluginName: string) =>
  pluginName === 'nexus' ? NEXUS_SWITCHES.map(([key]) => key) : [];

const nexusManifest = (world: World, project: Project) =>
  NEXUS_SWITCHES.map(([key, title]) => ({
    kind: 'switch',
    key,
    title,
    initialValue: 'disabled',
    value:
      world.state.pluginValues.find(
        one =>
          one.projectId === project.id &&
          one.pluginName === 'nexus' &&
          one.key === key,
      )?.value ?? 'default',
    permissions: {
      user: { read: true, write: true },
      admin: { read: true, write: true },
    },
  }));

/** Harbor numbers its projects; the number is nowhere else. */
const harborId = ({ id }: Project) =>
  (Number.parseInt(id.slice(0, 4), 16) % 900) + 100;

/** A project's tools, in the order that the console shows them. */
export function serviceList(
  { world, baseUrl }: ConsoleContext,
  project: Project,
) {
  const { slug } = project;
  const tools = `${baseUrl}/tools`;
  const entry = (
    name: string,
    title: string,
    urls: Link[],
    rest: { imgSrc: string; description: string },
  ) => ({ name, title, urls, manifest: { global: [], project: [] }, ...rest });
  return [
    entry('argocd', 'ArgoCD', argocdLinks(world, baseUrl, project), {
      imgSrc: '/img/argocd.svg',
      description:
        'ArgoCD est un outil déclaratif de livraison continue GitOps pour Kubernetes',
    }),
    entry(
      'gitlab',
      'Gitlab',
      [{ name: 'Gitlab', to: `${baseUrl}/forge-mi/projects/${slug}` }],
      {
        imgSrc: '/img/gitlab.svg',
        description:
          "GitLab est un service d'hébergement de code source et de pipeline CI/CD",
      },
    ),
    entry(
      'registry',
      'Harbor',
      [
        {
          name: 'Harbor',
          to: `${tools}/harbor/harbor/projects/${harborId(project)}`,
        },
      ],
      {
        imgSrc: '/img/harbor.svg',
        description:
          'Harbor stocke, analyse et distribue vos images de conteneurs',
      },
    ),
    entry(
      'sonarqube',
      'SonarQube',
      [{ name: 'SonarQube', to: `${tools}/sonarqube/projects` }],
      {
        imgSrc: '/img/sonarqube.svg',
        description:
          "SonarQube permet à tous les développeurs d'écrire un code plus propre et plus sûr",
      },
    ),
    entry(
      'vault',
      'Vault',
      [{ name: 'Vault', to: `${tools}/vault/ui/vault/secrets/${slug}` }],
      {
        imgSrc: '/img/vault.svg',
        description: 'Vault garde les secrets des applications',
      },
    ),
    {
      ...entry('nexus', 'Nexus', [{ name: 'Nexus', to: `${tools}/nexus` }], {
        imgSrc: '/img/nexus.png',
        description: 'Nexus permet de gérer les binaires et artefacts',
      }),
      manifest: { global: [], project: nexusManifest(world, project) },
    },
    entry('observability', 'Grafana', grafanaLinks(world, tools, project), {
      imgSrc: '/img/grafana.png',
      description:
        'Grafana est un outil de visualisation de métriques et de logs',
    }),
  ];
}

function argocdLinks(world: World, baseUrl: string, project: Project): Link[] {
  const { clusters, environments, zones } = world.state;
  const zoneIds = environments
    .filter(environment => environment.projectId === project.id)
    .map(
      ({ clusterId }) =>
        clusters.find(cluster => cluster.id === clusterId)?.zoneId,
    );
  return zones
    .filter(zone => zoneIds.includes(zone.id))
    .map(zone => ({
      name: `ArgoCD ${zone.label}`,
      to: `${argocdUrl(baseUrl, zone.slug)}/applications?showFavorites=false&proj=&sync=&health=&namespace=&cluster=&labels=&search=${project.slug}`,
    }));
}

function grafanaLinks(world: World, tools: string, project: Project): Link[] {
  const { environments, stages } = world.state;
  const names = environments
    .filter(environment => environment.projectId === project.id)
    .map(({ stageId }) => stages.find(stage => stage.id === stageId)?.name);
  const link = (kind: string, description: string): Link => ({
    name: 'Grafana',
    to: `${tools}/grafana/${kind}-${project.slug}`,
    description,
  });
  return [
    ...(names.some(name => name !== 'prod')
      ? [link('hprod', 'Hors production')]
      : []),
    ...(names.includes('prod') ? [link('prod', 'Production')] : []),
  ];
}
