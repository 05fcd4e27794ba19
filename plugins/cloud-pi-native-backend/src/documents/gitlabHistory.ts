import { getGitLabRequestOptions } from '@backstage/integration';
import { z } from 'zod';
import { authorName, DocumentChange } from './change';
import { docsDirOf, filesOf, joined } from './files';
import { DocumentSource } from './locate';

const TIMEOUT_MS = 5_000;
const MAX_SETTINGS_CHARACTERS = 200_000;

const commitsSchema = z.array(
  z.object({ committed_date: z.string(), author_name: z.string().optional() }),
);

type GitlabSource = Extract<DocumentSource, { kind: 'gitlab' }>;

const encodePath = (path: string) =>
  path.split('/').map(encodeURIComponent).join('/');

async function ask(
  { integration, project }: GitlabSource,
  path: string,
  query: Record<string, string | undefined>,
) {
  const { config } = integration;
  const url = new URL(
    `${config.apiBaseUrl}/projects/${encodeURIComponent(project)}/repository/${path}`,
  );
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const { headers } = getGitLabRequestOptions(config);
  const response = await fetch(url, {
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`GitLab answered ${response.status}`);
  return response;
}

async function docsDir(source: GitlabSource): Promise<string> {
  const file = encodeURIComponent(joined(source.folder, 'mkdocs.yml'));
  const response = await ask(source, `files/${file}/raw`, {
    ref: source.ref ?? 'HEAD',
  });
  const settings = (await response?.text()) ?? '';
  return docsDirOf(settings.slice(0, MAX_SETTINGS_CHARACTERS));
}

/**
 * Asks GitLab for the last change of a page.
 *
 * @throws where GitLab does not answer, or not what it should.
 */
export async function askGitlab(
  source: GitlabSource,
  page: string,
): Promise<DocumentChange> {
  const { integration, project, ref, folder } = source;
  const root = joined(folder, await docsDir(source));
  for (const name of filesOf(page)) {
    const path = joined(root, name);
    const response = await ask(source, 'commits', {
      path,
      ref_name: ref,
      per_page: '1',
    });
    const [commit] = commitsSchema.parse((await response?.json()) ?? []);
    if (commit) {
      const base = integration.config.baseUrl.replace(/\/+$/, '');
      const file = encodePath(path);
      return {
        change: {
          date: commit.committed_date,
          author: authorName(commit.author_name),
        },
        source: `${base}/${encodePath(project)}/-/blob/${encodeURIComponent(ref ?? 'HEAD')}/${file}`,
      };
    }
  }
  return {};
}

/** Where an issue of the repository is written. */
export const newIssue = ({ integration, project }: GitlabSource) =>
  `${integration.config.baseUrl.replace(/\/+$/, '')}/${encodePath(project)}/-/issues/new`;
