import { promises as fs } from 'node:fs';
import { createGitHttpClient, GitAnswerError } from '../git/httpClient';
import { fetchFiles, Retrieved } from '../git/fetchFiles';
import { ActionDeps } from '../support/deps';
import { turns } from '../support/pause';
import { gitlabToken } from '../support/repositories';
import { Session } from '../support/session';
import { StepError } from '../support/StepError';

/** What to read from the platform's GitLab. */
export interface GitlabRetrieval {
  /** Of the repository in GitLab. */
  path: string;
  ref?: string;
  /** Whether a repository without a commit will do. */
  allowEmpty: boolean;
  createTemporaryDirectory: () => Promise<string>;
}

async function retrieveOnce(
  session: Session,
  deps: Pick<ActionDeps, 'patience' | 'sites'>,
  { path, ref, createTemporaryDirectory }: GitlabRetrieval,
): Promise<Retrieved> {
  const repositoryUrl = `${deps.sites.gitlabUrl}/${path}.git`;
  const timeout = AbortSignal.timeout(deps.patience.gitMs);
  const gitdir = await createTemporaryDirectory();
  try {
    return await fetchFiles({
      repositoryUrl,
      ref,
      gitdir,
      http: createGitHttpClient({
        repositoryUrl,
        token: () => gitlabToken(session),
        signal: session.signal
          ? AbortSignal.any([session.signal, timeout])
          : timeout,
      }),
    });
  } finally {
    await fs.rm(gitdir, { recursive: true, force: true });
  }
}

/** Reads a repository as the user; one that was just declared, or is being copied, may take a while. */
export async function retrieveWhenThere(
  session: Session,
  deps: Pick<ActionDeps, 'patience' | 'sites'>,
  retrieval: GitlabRetrieval,
): Promise<Retrieved> {
  let missing: GitAnswerError | undefined;
  let told = false;
  for await (const _ of turns(
    deps.patience.pace,
    deps.patience.repositoryMs,
    session.signal,
  )) {
    try {
      const found = await retrieveOnce(session, deps, retrieval);
      if (found.commit !== undefined || retrieval.allowEmpty) {
        return found;
      }
      missing = undefined;
    } catch (error) {
      if (!(error instanceof GitAnswerError) || error.status !== 404) {
        throw error;
      }
      missing = error;
    }
    if (!told) {
      told = true;
      session.info('Le dépôt n’a pas encore de contenu dans GitLab : attente.');
    }
  }
  throw (
    missing ??
    new StepError(
      'Le dépôt est vide. S’il recopie un dépôt externe, synchronisez-le, puis cliquez sur « Reprendre ».',
    )
  );
}
