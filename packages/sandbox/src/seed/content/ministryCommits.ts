import { stringify } from 'yaml';
import { NewCommit } from '../../gitlab/git/fastImport';
import { GitProject } from '../../gitlab/model';
import { Project } from '../../world/types';
import { World } from '../../world/World';

const TYPES: Record<string, string> = {
  api: 'service',
  front: 'website',
  batch: 'service',
};

const component = (
  { slug, name }: Project,
  repository: string,
  type: string,
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: `${slug}-${repository}`,
    title: `${repository} (${name})`,
    description: `Le dépôt ${repository} de l’application ${name}.`,
    tags: ['ministere', repository],
  },
  spec: {
    type,
    lifecycle: 'production',
    owner: `group:default/${slug}`,
    system: slug,
    ...(repository === 'api'
      ? { providesApis: [`${slug}-api-interface`] }
      : { dependsOn: [`component:default/${slug}-api`] }),
  },
});

const api = ({ slug, name }: Project) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: {
    name: `${slug}-api-interface`,
    description: `Interface de l’application ${name}.`,
  },
  spec: {
    type: 'openapi',
    lifecycle: 'production',
    owner: `group:default/${slug}`,
    system: slug,
    definition: stringify({
      openapi: '3.0.3',
      info: { title: name, version: '1.0.0' },
      paths: {},
    }),
  },
});

function catalogFile(project: Project, repository: string): string | undefined {
  const type = TYPES[repository];
  if (!type) return undefined;
  const documents: object[] = [component(project, repository, type)];
  if (repository === 'api') documents.push(api(project));
  return documents.map(document => stringify(document)).join('---\n');
}

/** The commits of a ministry's repositories: three in five describe themselves. */
export function ministryCommits(
  world: World,
): (one: GitProject) => readonly NewCommit[] {
  return ({ project, repository }) => {
    const owner = world.user(project.ownerId);
    if (!repository || !owner) return [];
    const file = catalogFile(project, repository.internalRepoName);
    return [
      {
        branch: 'main',
        message: 'Premier dépôt',
        author: {
          name: `${owner.firstName} ${owner.lastName}`,
          email: owner.email,
        },
        date: new Date(repository.createdAt),
        changes: [
          { path: 'README.md', content: `# ${repository.internalRepoName}\n` },
          ...(file ? [{ path: 'catalog-info.yaml', content: file }] : []),
        ],
      },
    ];
  };
}
