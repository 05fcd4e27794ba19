import {
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  Entity,
} from '@backstage/catalog-model';
import {
  aCluster,
  anEnvironment,
  aProject,
  aRepository,
  aStage,
  aZone,
  platform,
} from '../testing/builders';
import { environmentToEntity } from '../translate/environment';
import { projectToSystem } from '../translate/project';
import { repositoryToLocation } from '../translate/repository';
import { fallbackComponent } from '../repository/fallback';
import { repositoryFacts } from '../repository/RepositoryFacts';
import { derive } from './derive';

const inventory = {
  zones: new Map([[aZone().id, aZone()]]),
  stages: new Map([[aStage().id, aStage()]]),
  clusters: new Map([[aCluster().id, aCluster()]]),
};
const environment = environmentToEntity(
  anEnvironment(),
  aProject(),
  inventory,
  platform,
);
const location = repositoryToLocation(aRepository(), aProject(), platform);
const component = fallbackComponent(
  repositoryFacts(location),
  'Pas de fichier',
);
const gitlab = 'https://gitlab.example.test/forge-mi/projects/demo';

const addresses = (entity: Entity, of = platform) =>
  derive(entity, of).links.map(({ title, url }) => `${title} ${url}`);

// Expected values are those that a running platform gives for the same ids.
describe('derive', () => {
  it('addresses a project in each tool', () => {
    const system = projectToSystem(aProject(), platform);
    expect(derive(system, platform).annotations).toEqual({
      'argocd/app-selector': 'dso/project.slug=demo',
      'vault.io/secrets-engine': 'demo',
    });
    expect(addresses(system)).toEqual([
      'Console https://console.example.test/projects/demo?tab=resources',
      `GitLab ${gitlab}`,
      'SonarQube https://sonarqube.example.test/projects',
      'Harbor https://harbor.example.test/harbor/projects',
      'Vault https://vault.example.test/ui/vault/secrets/demo',
    ]);
  });

  it('addresses an environment by its namespace and its labels', () => {
    expect(derive(environment, platform).annotations).toEqual({
      'argocd/app-selector': 'dso/project.slug=demo,dso/environment=dev',
      'argocd/instance-name': 'usuelle',
      'backstage.io/kubernetes-namespace':
        '1q2gsqvxckadlzksc5fb8r66p--22dxmhpuknhbc3u48km99jyob',
    });
    expect(addresses(environment)).toEqual([
      'Console https://console.example.test/projects/demo?tab=resources',
      'Argo CD https://argocd.example.test/applications?showFavorites=false&proj=&sync=&health=&namespace=&cluster=&labels=&search=demo',
      'Grafana https://grafana.example.test/hprod-demo',
    ]);
  });

  it('addresses a repository', () => {
    expect(derive(component, platform).annotations).toEqual({
      'argocd/app-selector': 'dso/project.slug=demo,dso/repository=api',
      'gitlab.com/instance': 'gitlab.example.test',
      'gitlab.com/project-slug': 'forge-mi/projects/demo/api',
      'sonarqube.org/project-key': 'demo-api-a814',
      'vault.io/secrets-engine': 'demo',
      [ANNOTATION_SOURCE_LOCATION]: `url:${gitlab}/api/-/tree/HEAD/`,
      [ANNOTATION_VIEW_URL]: `${gitlab}/api`,
    });
    expect(addresses(component)).toContain(
      'SonarQube https://sonarqube.example.test/dashboard?id=demo-api-a814',
    );
  });

  it('says nothing of a tool that is not configured', () => {
    const bare = { ...platform, tools: {} };
    expect(JSON.stringify(derive(component, bare))).not.toMatch(/sonar|vault/);
    expect(addresses(environment, bare)).toHaveLength(2);
  });

  it('says nothing of what belongs to no project', () => {
    const stranger = {
      ...component,
      metadata: { name: 'x', annotations: {} },
    };
    expect(derive(stranger, platform)).toEqual({ annotations: {}, links: [] });
  });
});
