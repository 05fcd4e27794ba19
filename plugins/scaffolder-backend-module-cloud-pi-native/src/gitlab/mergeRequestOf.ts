import { gitlabProjectPath } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { SourceFile } from '../git/sourceFiles';
import { ActionDeps } from '../support/deps';
import {
  gitlabToken,
  requireWritableRepository,
} from '../support/repositories';
import { Session } from '../support/session';
import { createGitlabApi, GitlabApi } from './GitlabApi';
import { commitProposal, openMergeRequest } from './propose';
import { createGitlabTransport } from './transport';

/** What a step proposes to a repository of a project. */
export interface MergeRequestWish {
  project: { id: string; slug: string };
  repository: string;
  branch: string;
  targetBranch?: string;
  /** Tells this proposal from another one of the same step, in checkpoints. */
  source: string;
  readFiles: () => Promise<SourceFile[]>;
  /** Leave every file alone that is there. */
  addOnly?: boolean;
  text: { title: string; description: string; commitMessage: string };
}

/** What became of a {@link MergeRequestWish}; `none` where the target holds everything. */
export interface MergeRequestDone {
  mergeRequestUrl: string;
  state: string;
  commitSha: string;
  created: boolean;
}

/** GitLab's API on the repository at a path, as the user of a session. */
export function gitlabOf(
  deps: Pick<ActionDeps, 'patience' | 'sites'>,
  session: Session,
  path: string,
): GitlabApi {
  const timeout = AbortSignal.timeout(deps.patience.gitMs);
  const send = createGitlabTransport({
    gitlabUrl: deps.sites.gitlabUrl,
    token: () => gitlabToken(session),
    signal: session.signal
      ? AbortSignal.any([session.signal, timeout])
      : timeout,
  });
  return createGitlabApi(send, path);
}

/** A branch, one commit and a merge request, each in a checkpoint, each found rather than repeated. */
export async function mergeRequestOf(
  session: Session,
  deps: ActionDeps,
  wish: MergeRequestWish,
): Promise<MergeRequestDone> {
  const { project, repository, branch, text } = wish;
  const path = gitlabProjectPath(
    deps.sites.projectsRootDir,
    project.slug,
    repository,
  );
  const name = `${project.slug}/${repository}#${branch} from ${wish.source} to ${wish.targetBranch ?? 'the default branch'}`;
  const resource = { project: project.slug, repository, branch };
  const inTurn = <T>(task: () => Promise<T>) =>
    deps.mutex.run(`merge-request ${path}#${branch}`, task);

  const proposed = await session.checkpoint({
    key: `commit:${name}`,
    fn: () =>
      inTurn(async () => {
        await requireWritableRepository(session, project, repository);
        const files = await wish.readFiles();
        session.info(
          `Proposition de ${files.length} fichier(s) à « ${repository} », sur la branche « ${branch} ».`,
        );
        return {
          ...(await commitProposal(
            gitlabOf(deps, session, path),
            {
              branch,
              target: wish.targetBranch,
              files,
              addOnly: wish.addOnly,
              message: text.commitMessage,
            },
            write => session.audited('repository-commit', resource, write),
          )),
        };
      }),
  });
  const commitSha = proposed.commit;
  if (proposed.state === 'nothing') {
    session.info(
      `La branche « ${proposed.target} » contient déjà ces fichiers : il n’y a rien à proposer.`,
    );
    return { mergeRequestUrl: '', state: 'none', commitSha, created: false };
  }
  if (proposed.state === 'found') {
    session.info(
      `La branche « ${branch} » contient déjà ces fichiers : elle est reprise.`,
    );
  }
  const request = await session.checkpoint({
    key: `merge-request:${name}`,
    fn: () =>
      inTurn(async () => ({
        ...(await openMergeRequest(
          gitlabOf(deps, session, path),
          {
            source: branch,
            target: proposed.target,
            title: text.title,
            description: text.description,
            commit: commitSha,
          },
          write => session.audited('merge-request', resource, write),
        )),
      })),
  });
  const already = request.state === 'merged' ? 'fusionnée' : 'ouverte';
  session.info(
    request.created
      ? `Demande de fusion ouverte vers « ${proposed.target} » : ${request.webUrl}`
      : `La demande de fusion est déjà ${already} : ${request.webUrl}`,
  );
  return {
    mergeRequestUrl: request.webUrl,
    state: request.state,
    commitSha,
    created: request.created,
  };
}
