import {
  UrlReaderService,
  UrlReaderServiceReadTreeResponse,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError, NotModifiedError } from '@backstage/errors';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

const GITLAB = 'https://gitlab.example/forge-mi/projects';

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
      readTree: async (url, options) => this.tree(url, options?.etag),
    };
  }

  private tree(
    url: string,
    etag: string | undefined,
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
        Object.entries(found.files).map(([path, text]) => ({
          path,
          content: async () => Buffer.from(text),
        })),
    };
  }
}
