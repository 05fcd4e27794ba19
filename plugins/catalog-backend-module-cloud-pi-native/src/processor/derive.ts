import {
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  Entity,
  EntityLink,
} from '@backstage/catalog-model';
import {
  argocdApplicationsPath,
  argocdAppSelector,
  consoleProjectPath,
  ConsoleProjectTab,
  gitlabGroupPath,
  gitlabProjectPath,
  grafanaPath,
  kubernetesNamespace,
  sonarDashboardPath,
  sonarProjectKey,
  vaultMount,
  vaultPath,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Platform } from '../translate/Platform';
import { repositoryWebUrl } from '../translate/repository';
import { Facts, factsOf } from './facts';
import { KEY } from './ownedKeys';

/** What an entity gets from the platform. */
export interface Derived {
  annotations: Record<string, string>;
  links: EntityLink[];
}

type Tool = keyof Platform['tools'];

const NOTHING: Derived = { annotations: {}, links: [] };

const TITLES: Record<Tool, string> = {
  grafana: 'Grafana',
  harbor: 'Harbor',
  nexus: 'Nexus',
  sonarqube: 'SonarQube',
  vault: 'Vault',
};

class Links {
  readonly all: EntityLink[] = [];

  constructor(private readonly platform: Platform) {}

  console(slug: string, tab: ConsoleProjectTab): this {
    const url = this.platform.console.baseUrl + consoleProjectPath(slug, tab);
    return this.add('Console', 'console', url);
  }

  /** Links to a tool, where it is configured. */
  tool(tool: Tool, path: string): this {
    const configured = this.platform.tools[tool];
    return configured
      ? this.add(TITLES[tool], tool, configured.baseUrl + path)
      : this;
  }

  add(title: string, type: string, url: string): this {
    this.all.push({ title, type, url });
    return this;
  }
}

function ofProject(slug: string, platform: Platform): Derived {
  const { baseUrl, projectsRootDir } = platform.gitlab;
  const group = `${baseUrl}/${gitlabGroupPath(projectsRootDir, slug)}`;
  return {
    annotations: {
      [KEY.argocdAppSelector]: argocdAppSelector(slug),
      ...(platform.tools.vault && { [KEY.vaultEngine]: vaultMount(slug) }),
    },
    links: new Links(platform)
      .console(slug, 'resources')
      .add('GitLab', 'gitlab', group)
      .tool('sonarqube', '/projects')
      .tool('harbor', '/harbor/projects')
      .tool('vault', vaultPath(slug)).all,
  };
}

function ofRepository(
  slug: string,
  repository: string,
  facts: Facts,
  platform: Platform,
): Derived {
  const { baseUrl, projectsRootDir } = platform.gitlab;
  const webUrl = repositoryWebUrl(slug, repository, platform);
  return {
    annotations: {
      [KEY.gitlabProject]: gitlabProjectPath(projectsRootDir, slug, repository),
      [KEY.gitlabInstance]: new URL(baseUrl).host,
      [KEY.argocdAppSelector]: argocdAppSelector(slug, { repository }),
      [ANNOTATION_SOURCE_LOCATION]: `url:${webUrl}/-/tree/HEAD/`,
      ...(facts.fallbackReason && { [ANNOTATION_VIEW_URL]: webUrl }),
      ...(platform.tools.sonarqube && {
        [KEY.sonarqubeProject]: sonarProjectKey(slug, repository),
      }),
      ...(platform.tools.vault && { [KEY.vaultEngine]: vaultMount(slug) }),
    },
    links: new Links(platform)
      .console(slug, 'resources')
      .add('GitLab', 'gitlab', webUrl)
      .tool('sonarqube', sonarDashboardPath(slug, repository))
      .tool('vault', vaultPath(slug)).all,
  };
}

function ofEnvironment(
  slug: string,
  { projectId, environmentId, environmentName, ...facts }: Facts,
  platform: Platform,
): Derived {
  const links = new Links(platform).console(slug, 'resources');
  if (facts.argocdUrl) {
    const argocdUrl = facts.argocdUrl.replace(/\/+$/, '');
    links.add('Argo CD', 'argocd', argocdUrl + argocdApplicationsPath(slug));
  }
  if (facts.stage) {
    links.tool('grafana', grafanaPath(slug, facts.stage));
  }
  return {
    annotations: {
      [KEY.argocdAppSelector]: argocdAppSelector(slug, {
        environment: environmentName,
      }),
      ...(facts.zone && { [KEY.argocdInstance]: facts.zone }),
      ...(projectId &&
        environmentId && {
          [KEY.kubernetesNamespace]: kubernetesNamespace(
            projectId,
            environmentId,
          ),
        }),
    },
    links: links.all,
  };
}

/**
 * What follows from an entity's base facts: the annotations that other plugins
 * read, and links into the platform's tools. Pure, and the same for what the
 * provider made and for what a file describes.
 */
export function derive(entity: Entity, platform: Platform): Derived {
  const facts = factsOf(entity);
  const { projectSlug: slug } = facts;
  switch (entity.kind) {
    case 'System':
      return slug ? ofProject(slug, platform) : NOTHING;
    case 'Group':
      return slug
        ? {
            annotations: {},
            links: new Links(platform).console(slug, 'team').all,
          }
        : NOTHING;
    case 'Environment':
      return slug ? ofEnvironment(slug, facts, platform) : NOTHING;
    case 'Component':
    case 'API':
    case 'Resource':
      return slug && facts.repositoryName
        ? ofRepository(slug, facts.repositoryName, facts, platform)
        : NOTHING;
    case 'Zone':
      return facts.argocdUrl
        ? {
            annotations: {},
            links: new Links(platform).add('Argo CD', 'argocd', facts.argocdUrl)
              .all,
          }
        : NOTHING;
    default:
      return NOTHING;
  }
}
