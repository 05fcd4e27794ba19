import { promises as fs } from 'node:fs';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { gitlabProjectPath } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { createGitHttpClient, GitAnswerError } from '../git/httpClient';
import { publish } from '../git/publish';
import { readSourceFiles, resolveSource, SourceFile } from '../git/sourceFiles';
import { authorOf } from '../support/author';
import { ActionDeps } from '../support/deps';
import {
  checkBranch,
  checkCommittableName,
  checkProjectReference,
} from '../support/inputs';
import { outputAll } from '../support/outputs';
import { turns } from '../support/pause';
import {
  gitlabToken,
  requireWritableRepository,
} from '../support/repositories';
import { Session, requireProject, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './repositoryPush.examples';

const DEFAULT_MESSAGE = 'Première version, produite par le portail';
const DRY_RUN_COMMIT = '0'.repeat(40);

const filesOf = ({ length }: SourceFile[]) =>
  length > 1 ? `${length} fichiers` : '1 fichier';

interface Target {
  repositoryUrl: string;
  branch: string;
  files: SourceFile[];
  message: string;
  author: { name: string; email: string };
  createTemporaryDirectory: () => Promise<string>;
}

async function publishOnce(
  session: Session,
  deps: ActionDeps,
  target: Target,
): Promise<string> {
  const { repositoryUrl, createTemporaryDirectory, ...content } = target;
  const timeout = AbortSignal.timeout(deps.patience.gitMs);
  const signal = session.signal
    ? AbortSignal.any([session.signal, timeout])
    : timeout;
  const gitdir = await createTemporaryDirectory();
  try {
    const { commit, pushed } = await publish({
      ...content,
      repositoryUrl,
      gitdir,
      http: createGitHttpClient({
        repositoryUrl,
        signal,
        token: () => gitlabToken(session),
      }),
    });
    session.info(
      pushed
        ? `Publié sur la branche « ${content.branch} » : ${filesOf(content.files)}.`
        : 'Ces fichiers sont déjà dans le dépôt : rien à publier.',
    );
    return commit;
  } finally {
    await fs.rm(gitdir, { recursive: true, force: true });
  }
}

/** A repository that was just declared may take a while to exist in GitLab. */
async function publishWhenThere(
  session: Session,
  deps: ActionDeps,
  target: Target,
): Promise<string> {
  let missing: GitAnswerError | undefined;
  for await (const _ of turns(
    deps.patience.pace,
    deps.patience.repositoryMs,
    session.signal,
  )) {
    try {
      return await publishOnce(session, deps, target);
    } catch (error) {
      if (!(error instanceof GitAnswerError) || error.status !== 404) {
        throw error;
      }
      if (!missing) {
        session.info('Le dépôt n’est pas encore dans GitLab : attente.');
      }
      missing = error;
    }
  }
  throw missing ?? new StepError('GitLab n’a pas répondu.');
}

/** `cloud-pi-native:repository:push`: a folder of the workspace is a repository's first commit. */
export function createRepositoryPushAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:repository:push',
    description:
      'Publie un dossier de l’espace de travail dans un dépôt vide d’un projet Cloud Pi Native, au nom de la personne connectée. Un dépôt qui contient autre chose n’est jamais modifié.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        repository: z => z.string().describe('Nom du dépôt dans le projet'),
        sourcePath: z =>
          z
            .string()
            .describe('Dossier à publier, relatif à l’espace de travail'),
        branch: z => z.string().optional().describe('Branche ; main sinon'),
        commitMessage: z => z.string().optional().describe('Message du commit'),
      },
      output: {
        commitSha: z => z.string().describe('Empreinte du commit'),
        webUrl: z => z.string().describe('Page du dépôt dans GitLab'),
        cloneUrl: z => z.string().describe('Adresse pour git clone'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { project: reference, repository, sourcePath } = ctx.input;
        const branch = ctx.input.branch ?? 'main';
        const message = (ctx.input.commitMessage ?? DEFAULT_MESSAGE)
          .replace(/(?!\n)\p{Cc}/gu, ' ')
          .trim();
        checkProjectReference(reference);
        checkCommittableName(repository);
        checkBranch(branch);
        const source = resolveSource(ctx.workspacePath, sourcePath);
        const finish = (slug: string, commitSha: string) => {
          const webUrl = `${deps.sites.gitlabUrl}/${gitlabProjectPath(
            deps.sites.projectsRootDir,
            slug,
            repository,
          )}`;
          outputAll(ctx, { commitSha, webUrl, cloneUrl: `${webUrl}.git` });
        };
        if (ctx.isDryRun) {
          session.info(
            `Simulation : « ${sourcePath} » serait publié dans « ${repository} ».`,
          );
          finish(reference, DRY_RUN_COMMIT);
          return;
        }
        const project = await requireProject(session, reference);
        const { commitSha } = await session.checkpoint({
          key: `push:${project.slug}/${repository}#${branch}`,
          fn: async () => {
            await requireWritableRepository(session, project, repository);
            const files = await readSourceFiles(source);
            const user = await session.console.getCurrentUser(session.call);
            session.info(
              `Publication dans « ${repository} » : ${filesOf(files)}.`,
            );
            const commit = await session.audited(
              'repository-push',
              { project: project.slug, repository, branch },
              () =>
                publishWhenThere(session, deps, {
                  repositoryUrl: `${deps.sites.gitlabUrl}/${gitlabProjectPath(
                    deps.sites.projectsRootDir,
                    project.slug,
                    repository,
                  )}.git`,
                  branch,
                  files,
                  message: message || DEFAULT_MESSAGE,
                  author: authorOf(user),
                  createTemporaryDirectory: ctx.createTemporaryDirectory,
                }),
            );
            return { commitSha: commit };
          },
        });
        finish(project.slug, commitSha);
      }),
  });
}
