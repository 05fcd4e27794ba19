import {
  UrlReaderService,
  UrlReaderServiceReadTreeOptions,
  UrlReaderServiceReadTreeResponse,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError, NotModifiedError } from '@backstage/errors';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { consoleRepositorySchema } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ProjectConsole } from '../evaluation/ProjectFacts';

const GITLAB = 'https://gitlab.example/forge-mi/projects';

/** Files that reach a level. */
export const FILES = { 'README.md': '# Démonstration\n' };

/** Files that do not even reach the first one. */
export const FILES_WITHOUT_LEVEL = { Dockerfile: 'FROM scratch\nUSER root\n' };

/** The console, which knows one repository and no project. */
export const consoleOf = (
  getVersion: () => Promise<string> = async () => '9.4.0',
): ProjectConsole => ({
  getVersion,
  getProject: async () => undefined,
  listRepositories: async () => [
    consoleRepositorySchema.parse({
      id: '1',
      projectId: '1',
      internalRepoName: 'api',
      isPrivate: true,
      isInfra: false,
      createdAt: '2026-11-01T00:00:00.000Z',
      updatedAt: '2026-11-01T00:00:00.000Z',
    }),
  ],
});

/** The team of a project, with who is in it. */
export const teamOf = (slug: string, ...members: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: slug, annotations: { [ANNOTATION.projectSlug]: slug } },
  spec: {
    type: 'project-team',
    children: [],
    membership: { members: members.map(name => `user:default/${name}`) },
  },
});

/** The ingestion's location of a repository. */
export const locationOf = (slug: string, repository: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Location',
  metadata: {
    name: `${slug}.${repository}`,
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.repositoryName]: repository,
      [ANNOTATION.repositoryInfra]: 'false',
    },
  },
  spec: {
    type: 'cloud-pi-native-repository',
    target: `${GITLAB}/${slug}/${repository}`,
  },
});

/** An environment of a project. */
export const environmentOf = (
  slug: string,
  name: string,
  spec: { stage?: string; cpu?: number } = {},
): Entity => ({
  apiVersion: 'cloud-pi-native.fr/v1alpha1',
  kind: 'Environment',
  metadata: {
    name: `${slug}.${name}`,
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.environmentName]: name,
    },
  },
  spec: {
    stage: spec.stage ?? 'dev',
    quota: { cpu: spec.cpu ?? 1, memory: 2, gpu: 0 },
  },
});

/** What the file of a repository describes. */
export const componentOf = (
  slug: string,
  repository: string,
  etag: string,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: `${slug}.${repository}`,
    etag,
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.repositoryName]: repository,
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: slug },
});

// As Backstage's archives hand over what is empty.
const nothing: () => Buffer = () => JSON.parse('[]');

/** GitLab as the portal reads it: repositories that tests write. */
export class FakeGitlab {
  private readonly repositories = new Map<
    string,
    { commit: string; files: Record<string, string> }
  >();
  /** Trees that were handed over whole. */
  reads = 0;
  down = false;

  push(slug: string, repository: string, files: Record<string, string>): void {
    const name = `${slug}/${repository}`;
    const before = this.repositories.get(name);
    const commit = String(Number(before?.commit ?? 0) + 1);
    this.repositories.set(name, { commit, files });
  }

  get reader(): UrlReaderService {
    return {
      readUrl: async () => {
        throw new Error('not asked for');
      },
      search: async () => {
        throw new Error('not asked for');
      },
      readTree: async (url, options = {}) => this.tree(url, options),
    };
  }

  private tree(
    url: string,
    { etag, filter }: UrlReaderServiceReadTreeOptions,
  ): UrlReaderServiceReadTreeResponse {
    if (this.down) {
      throw new Error('502 of a secret-token');
    }
    const name = url.slice(GITLAB.length + 1).replace('/-/tree/HEAD', '');
    const found = this.repositories.get(name);
    if (!found) {
      throw new NotFoundError();
    }
    if (found.commit === etag) {
      throw new NotModifiedError();
    }
    this.reads += 1;
    return {
      etag: found.commit,
      archive: async () => {
        throw new Error('not asked for');
      },
      dir: async () => {
        throw new Error('not asked for');
      },
      files: async () =>
        Object.entries(found.files)
          .filter(
            ([path, { length }]) => filter?.(path, { size: length }) ?? true,
          )
          .map(([path, text]) => ({
            path,
            content: async () => (text === '' ? nothing() : Buffer.from(text)),
          })),
    };
  }
}
