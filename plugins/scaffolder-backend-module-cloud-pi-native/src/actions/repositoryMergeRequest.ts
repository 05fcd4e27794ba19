import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { gitlabProjectPath } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { readSourceFiles, resolveSource } from '../git/sourceFiles';
import { createGitlabApi, GitlabApi } from '../gitlab/GitlabApi';
import { commitProposal, openMergeRequest } from '../gitlab/propose';
import { mergeRequestText, placeFiles } from '../gitlab/proposalInput';
import { createGitlabTransport } from '../gitlab/transport';
import { ActionDeps } from '../support/deps';
import {
  checkBranch,
  checkProjectReference,
  checkRepositoryName,
} from '../support/inputs';
import { outputAll } from '../support/outputs';
import {
  gitlabToken,
  requireWritableRepository,
} from '../support/repositories';
import { Session, requireProject, withSession } from '../support/session';
import { examples } from './repositoryMergeRequest.examples';

function gitlabOf(deps: ActionDeps, session: Session, path: string): GitlabApi {
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

/** `cloud-pi-native:repository:merge-request`: a folder of the workspace is proposed to a repository. */
export function createRepositoryMergeRequestAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:repository:merge-request',
    description:
      'Propose un dossier de l’espace de travail à un dépôt d’un projet Cloud Pi Native, au nom de la personne connectée : une branche, un commit et une demande de fusion. Rien n’est forcé ni supprimé.',
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
            .describe('Dossier à proposer, relatif à l’espace de travail'),
        targetPath: z =>
          z
            .string()
            .optional()
            .describe('Dossier du dépôt où le mettre ; la racine sinon'),
        branch: z => z.string().describe('Branche à créer'),
        targetBranch: z =>
          z
            .string()
            .optional()
            .describe('Branche visée ; celle par défaut du dépôt sinon'),
        title: z => z.string().describe('Titre de la demande de fusion'),
        description: z =>
          z.string().optional().describe('Description, en Markdown'),
        commitMessage: z =>
          z.string().optional().describe('Message du commit ; le titre sinon'),
      },
      output: {
        mergeRequestUrl: z =>
          z
            .string()
            .describe(
              'Page de la demande de fusion ; vide s’il n’y a rien à proposer',
            ),
        state: z =>
          z
            .string()
            .describe('opened ; none si la branche visée contient déjà tout'),
        branch: z => z.string().describe('Branche de la proposition'),
        commitSha: z => z.string().describe('Empreinte du commit'),
        created: z =>
          z
            .boolean()
            .describe(
              'Faux si la demande de fusion existait avant l’exécution',
            ),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { input } = ctx;
        const { repository, branch, targetBranch } = input;
        checkProjectReference(input.project);
        checkRepositoryName(repository);
        checkBranch(branch);
        if (targetBranch !== undefined) {
          checkBranch(targetBranch);
        }
        const text = mergeRequestText(input);
        const source = resolveSource(ctx.workspacePath, input.sourcePath);
        const place = placeFiles(input.targetPath);
        if (ctx.isDryRun) {
          session.info(
            `Simulation : « ${input.sourcePath} » serait proposé à « ${repository} » sur la branche « ${branch} ».`,
          );
          const path = gitlabProjectPath(
            deps.sites.projectsRootDir,
            input.project,
            repository,
          );
          outputAll(ctx, {
            mergeRequestUrl: `${deps.sites.gitlabUrl}/${path}/-/merge_requests`,
            state: 'opened',
            branch,
            commitSha: '0'.repeat(40),
            created: true,
          });
          return;
        }
        const project = await requireProject(session, input.project);
        const path = gitlabProjectPath(
          deps.sites.projectsRootDir,
          project.slug,
          repository,
        );
        const name = `${project.slug}/${repository}#${branch}`;
        const resource = { project: project.slug, repository, branch };
        const inTurn = <T>(task: () => Promise<T>) =>
          deps.mutex.run(`merge-request ${path}#${branch}`, task);

        const proposed = await session.checkpoint({
          key: `commit:${name}`,
          fn: () =>
            inTurn(async () => {
              await requireWritableRepository(session, project, repository);
              const files = place(await readSourceFiles(source));
              session.info(
                `Proposition de ${files.length} fichier(s) à « ${repository} », sur la branche « ${branch} ».`,
              );
              return session.audited(
                'repository-commit',
                resource,
                async () => ({
                  ...(await commitProposal(gitlabOf(deps, session, path), {
                    branch,
                    target: targetBranch,
                    files,
                    message: text.commitMessage,
                  })),
                }),
              );
            }),
        });
        if (proposed.state === 'nothing') {
          session.info(
            `La branche « ${proposed.target} » contient déjà ces fichiers : il n’y a rien à proposer.`,
          );
          outputAll(ctx, {
            mergeRequestUrl: '',
            state: 'none',
            branch,
            commitSha: proposed.commit,
            created: false,
          });
          return;
        }
        if (proposed.state === 'found') {
          session.info(
            `La branche « ${branch} » contient déjà ces fichiers : elle est reprise.`,
          );
        }
        const request = await session.checkpoint({
          key: `merge-request:${name}`,
          fn: () =>
            inTurn(() =>
              session.audited('merge-request', resource, async () => ({
                ...(await openMergeRequest(gitlabOf(deps, session, path), {
                  source: branch,
                  target: proposed.target,
                  title: text.title,
                  description: text.description,
                })),
              })),
            ),
        });
        session.info(
          request.created
            ? `Demande de fusion ouverte vers « ${proposed.target} » : ${request.webUrl}`
            : `La demande de fusion est déjà ouverte : ${request.webUrl}`,
        );
        outputAll(ctx, {
          mergeRequestUrl: request.webUrl,
          state: request.state,
          branch,
          commitSha: proposed.commit,
          created: request.created,
        });
      }),
  });
}
