import { promises as fs } from 'node:fs';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { gitlabProjectPath } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Retrieved } from '../git/fetchFiles';
import { resolveSource } from '../git/sourceFiles';
import { writeFiles } from '../git/writeFiles';
import { retrieveWhenThere } from '../gitlab/retrieve';
import { ActionDeps, Sites } from '../support/deps';
import {
  checkBranch,
  checkCommittableName,
  checkProjectReference,
} from '../support/inputs';
import { outputAll } from '../support/outputs';
import { requireRepository } from '../support/repositories';
import { Session, requireProject, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './repositoryFetch.examples';

function webUrlOf(sites: Sites, slug: string, repository: string): string {
  return `${sites.gitlabUrl}/${gitlabProjectPath(
    sites.projectsRootDir,
    slug,
    repository,
  )}`;
}

function tell(session: Session, name: string, found: Retrieved): void {
  session.info(`Lu dans « ${name} » : ${found.files.length} fichier(s).`);
  if (found.skipped.length > 0) {
    session.warn(
      `Les liens symboliques et les sous-modules ne sont pas lus : ${found.skipped
        .slice(0, 10)
        .join(', ')}.`,
    );
  }
}

/** `cloud-pi-native:repository:fetch`: the files of a repository are in the workspace. */
export function createRepositoryFetchAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:repository:fetch',
    description:
      'Copie dans l’espace de travail les fichiers d’un dépôt d’un projet Cloud Pi Native, tels que la personne connectée les voit dans GitLab. Le dépôt n’est pas modifié ; le dossier de destination est remplacé.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        repository: z => z.string().describe('Nom du dépôt dans le projet'),
        ref: z =>
          z
            .string()
            .optional()
            .describe('Branche ou étiquette ; la branche par défaut sinon'),
        targetPath: z =>
          z
            .string()
            .describe('Dossier de destination, relatif à l’espace de travail'),
        allowEmpty: z =>
          z
            .boolean()
            .optional()
            .describe('Accepter un dépôt vide, au lieu d’échouer'),
      },
      output: {
        commitSha: z =>
          z.string().describe('Empreinte du commit ; vide pour un dépôt vide'),
        fileCount: z => z.number().describe('Nombre de fichiers'),
        webUrl: z => z.string().describe('Page du dépôt dans GitLab'),
        repositoryName: z => z.string().describe('Nom du dépôt'),
        isMirror: z =>
          z.boolean().describe('Vrai pour la copie d’un dépôt externe'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { project: reference, repository, ref, targetPath } = ctx.input;
        checkProjectReference(reference);
        checkCommittableName(repository);
        if (ref !== undefined) {
          checkBranch(ref);
        }
        const target = resolveSource(ctx.workspacePath, targetPath);
        if (target === resolveSource(ctx.workspacePath, '.')) {
          throw new StepError(
            'Le dossier de destination doit être un dossier de l’espace de travail, pas l’espace entier.',
          );
        }
        if (ctx.isDryRun) {
          session.info(`Simulation : « ${repository} » serait lu.`);
          await fs.mkdir(target, { recursive: true });
          outputAll(ctx, {
            commitSha: '0'.repeat(40),
            fileCount: 0,
            isMirror: false,
            webUrl: webUrlOf(deps.sites, reference, repository),
            repositoryName: repository,
          });
          return;
        }
        const project = await requireProject(session, reference);
        const known = await requireRepository(session, project, repository);
        const found = await retrieveWhenThere(session, deps, {
          path: gitlabProjectPath(
            deps.sites.projectsRootDir,
            project.slug,
            repository,
          ),
          ref,
          allowEmpty: ctx.input.allowEmpty ?? false,
          createTemporaryDirectory: ctx.createTemporaryDirectory,
        });
        await writeFiles(target, found.files);
        tell(session, repository, found);
        outputAll(ctx, {
          commitSha: found.commit ?? '',
          fileCount: found.files.length,
          isMirror: known.externalRepoUrl !== '',
          webUrl: webUrlOf(deps.sites, project.slug, repository),
          repositoryName: repository,
        });
      }),
  });
}
