import { promises as fs } from 'node:fs';
import {
  ConsoleProject,
  ConsoleRepository,
  ConsoleUser,
  gitlabProjectPath,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { createGitHttpClient, GitAnswerError } from '../git/httpClient';
import { pushBranch } from '../git/pushBranch';
import { SourceFile } from '../git/sourceFiles';
import { retrieveWhenThere } from '../gitlab/retrieve';
import { authorOf } from '../support/author';
import { ActionDeps } from '../support/deps';
import { Session } from '../support/session';
import { StepError } from '../support/StepError';
import { ExternalForge } from './ExternalForges';
import { changesBetween, toPatch } from './patch';

/** What is proposed to the source of a copy. */
export interface MirrorProposal {
  project: ConsoleProject;
  repository: ConsoleRepository;
  branch: string;
  files: SourceFile[];
  /** Leave every file alone that is there. */
  addOnly?: boolean;
  message: string;
  createTemporaryDirectory: () => Promise<string>;
}

/** Longest patch that a run keeps among its outputs. */
const MAX_PATCH = 512 * 1024;

function toForgeFailure(error: unknown): unknown {
  return error instanceof GitAnswerError
    ? new StepError(
        `La forge du dépôt externe refuse que le portail y pousse une branche (${error.status}) : prévenez l’équipe du portail, son jeton ou ses droits sont en cause.`,
      )
    : error;
}

/** Pushes a branch with the portal's own token, as the user's commit. */
export async function proposeBranch(
  session: Session,
  deps: ActionDeps,
  forge: ExternalForge,
  proposal: MirrorProposal & { user: ConsoleUser },
): Promise<{ state: string; url: string }> {
  const { repository, branch } = proposal;
  const timeout = AbortSignal.timeout(deps.patience.gitMs);
  const repositoryUrl = repository.externalRepoUrl;
  const gitdir = await proposal.createTemporaryDirectory();
  try {
    const { state } = await pushBranch({
      repositoryUrl,
      branch,
      gitdir,
      files: proposal.files,
      addOnly: proposal.addOnly,
      message: proposal.message,
      author: authorOf(proposal.user),
      http: createGitHttpClient({
        repositoryUrl,
        userName: forge.userName,
        token: async () => forge.token,
        signal: session.signal
          ? AbortSignal.any([session.signal, timeout])
          : timeout,
      }),
    });
    return { state, url: state === 'nothing' ? '' : forge.pageOf(branch) };
  } catch (error) {
    throw toForgeFailure(error);
  } finally {
    await fs.rm(gitdir, { recursive: true, force: true });
  }
}

/** What differs from the copy that the platform has, as a patch for its source. */
export async function proposePatch(
  session: Session,
  deps: ActionDeps,
  {
    project,
    repository,
    files,
    addOnly,
    createTemporaryDirectory,
  }: MirrorProposal,
): Promise<{ patch: string; leftOut: string[] }> {
  const current = await retrieveWhenThere(session, deps, {
    path: gitlabProjectPath(
      deps.sites.projectsRootDir,
      project.slug,
      repository.internalRepoName,
    ),
    allowEmpty: true,
    createTemporaryDirectory,
  });
  const changes = changesBetween(current.files, files);
  const { text, leftOut } = toPatch(
    addOnly ? changes.filter(({ before }) => !before) : changes,
  );
  if (text.length > MAX_PATCH) {
    throw new StepError(
      'La proposition est trop grande pour un correctif : 512 Kio au plus.',
    );
  }
  return { patch: text, leftOut };
}
