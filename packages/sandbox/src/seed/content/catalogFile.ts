import { stringify } from 'yaml';
import { Files, Subject } from './Subject';

const NAMES_A_STRANGER = 'littoral-api';

const TYPES: Partial<Record<Subject['plan']['stack'], string>> = {
  static: 'website',
  docs: 'documentation',
  data: 'dataset',
  helm: 'infrastructure',
  kustomize: 'infrastructure',
};

const component = ({ project, repository, plan }: Subject) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: `${project.slug}-${repository.internalRepoName}`,
    title: `${repository.internalRepoName} (${project.name})`,
    description: project.description,
    tags: [plan.stack],
    ...(plan.docs && {
      annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
    }),
  },
  spec: {
    type: TYPES[plan.stack] ?? 'service',
    lifecycle: 'production',
    owner: `group:default/${project.slug}`,
    system: project.slug,
    ...(plan.catalog === 'several' && {
      providesApis: [`${project.slug}-${repository.internalRepoName}-api`],
    }),
  },
});

const api = ({ project, repository }: Subject) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'API',
  metadata: {
    name: `${project.slug}-${repository.internalRepoName}-api`,
    description: `Interface du service ${repository.internalRepoName}.`,
  },
  spec: {
    type: 'openapi',
    lifecycle: 'production',
    owner: `group:default/${project.slug}`,
    system: project.slug,
    definition: { $text: './openapi.yaml' },
  },
});

const openapi = ({ repository }: Subject) => ({
  openapi: '3.0.3',
  info: { title: repository.internalRepoName, version: '1.0.0' },
  paths: {
    '/health': {
      get: {
        summary: 'Vivant',
        responses: { '200': { description: 'Le service répond.' } },
      },
    },
  },
});

/** The repository's own description for the catalogue, good or bad. */
export function catalogFiles(subject: Subject): Files {
  const entity = component(subject);
  switch (subject.plan.catalog) {
    case 'valid':
      return { 'catalog-info.yaml': stringify(entity) };
    case 'several':
      return {
        'catalog-info.yaml': [entity, api(subject)]
          .map(one => stringify(one))
          .join('---\n'),
        'openapi.yaml': stringify(openapi(subject)),
      };
    case 'broken':
      return {
        'catalog-info.yaml': `${stringify(entity)}  tags: [node\n: :\n`,
      };
    case 'nameless': {
      const { name: _name, ...metadata } = entity.metadata;
      return { 'catalog-info.yaml': stringify({ ...entity, metadata }) };
    }
    case 'foreign':
      return {
        'catalog-info.yaml': stringify({
          ...entity,
          metadata: {
            ...entity.metadata,
            name: NAMES_A_STRANGER,
            annotations: {
              'cloud-pi-native.fr/project-slug': 'littoral',
              'gitlab.com/project-slug': 'forge-mi/projects/littoral/api',
            },
          },
        }),
      };
    default:
      return {};
  }
}
