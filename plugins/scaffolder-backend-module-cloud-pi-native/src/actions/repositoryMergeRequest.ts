import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { gitlabProjectPath } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { readSourceFiles, resolveSource } from '../git/sourceFiles';
import { mergeRequestOf } from '../gitlab/mergeRequestOf';
import { mergeRequestText, placeFiles } from '../gitlab/proposalInput';
import { ActionDeps } from '../support/deps';
import {
  checkBranch,
  checkCommittableName,
  checkProjectReference,
} from '../support/inputs';
import { outputAll } from '../support/outputs';
import { requireProject, withSession } from '../support/session';
import { examples } from './repositoryMergeRequest.examples';

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
            .describe(
              'opened, ou merged si elle a déjà été fusionnée ; none si la branche visée contient déjà tout',
            ),
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
        checkCommittableName(repository);
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
        const done = await mergeRequestOf(session, deps, {
          project,
          repository,
          branch,
          targetBranch,
          source: `${input.sourcePath} in ${input.targetPath ?? '.'}`,
          readFiles: async () => place(await readSourceFiles(source)),
          text,
        });
        outputAll(ctx, { ...done, branch });
      }),
  });
}
