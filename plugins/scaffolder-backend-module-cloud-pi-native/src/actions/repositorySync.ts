import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { gitlabProjectPath } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { explainStatus } from '../support/consoleLog';
import { ActionDeps } from '../support/deps';
import {
  checkBranch,
  checkProjectReference,
  checkRepositoryName,
} from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { requireRepository } from '../support/repositories';
import { Session, requireProject, withSession } from '../support/session';
import { consoleErrorKind, StepError } from '../support/StepError';
import { examples } from './repositorySync.examples';

interface Mirror {
  project: { id: string; slug: string };
  repository: { id: string; internalRepoName: string };
  branch?: string;
}

async function synchronise(session: Session, mirror: Mirror): Promise<void> {
  const { project, repository, branch } = mirror;
  const name = repository.internalRepoName;
  try {
    await session.console.syncRepository(
      project.id,
      repository.id,
      branch,
      session.call,
    );
  } catch (error) {
    if (consoleErrorKind(error) === 'provisioning') {
      throw new StepError(
        `La console n’a pas pu synchroniser le dépôt « ${name} ».${await explainStatus(
          session,
          project.id,
          'failed',
        )} Vérifiez dans la console l’adresse et les identifiants du dépôt externe, et que la branche y existe, puis cliquez sur « Reprendre ».`,
      );
    }
    throw error;
  }
}

/** `cloud-pi-native:repository:sync`: a mirror holds what its external repository holds. */
export function createRepositorySyncAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:repository:sync',
    description:
      'Fait recopier par la console un dépôt externe dans sa copie, au nom de la personne connectée : une branche, ou toutes.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        repository: z => z.string().describe('Nom du dépôt dans le projet'),
        branch: z =>
          z
            .string()
            .optional()
            .describe('Branche à synchroniser ; toutes sinon'),
      },
      output: {
        repositoryId: z => z.string().describe('Identifiant du dépôt'),
        webUrl: z => z.string().describe('Page de la copie dans GitLab'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { project: reference, repository: name, branch } = ctx.input;
        checkProjectReference(reference);
        checkRepositoryName(name);
        if (branch !== undefined) {
          checkBranch(branch);
        }
        const finish = (slug: string, repositoryId: string) => {
          const path = gitlabProjectPath(
            deps.sites.projectsRootDir,
            slug,
            name,
          );
          const webUrl = `${deps.sites.gitlabUrl}/${path}`;
          outputAll(ctx, { repositoryId, webUrl });
        };
        if (ctx.isDryRun) {
          session.info(`Simulation : le dépôt « ${name} » serait synchronisé.`);
          finish(reference, DRY_RUN_ID);
          return;
        }
        const project = await requireProject(session, reference);
        const what = branch ? `branche « ${branch} »` : 'toutes les branches';
        const { repositoryId } = await session.checkpoint({
          key: `sync:${project.slug}/${name}#${branch ?? '*'}`,
          fn: () =>
            deps.mutex.run(`sync ${project.id}/${name}`, async () => {
              const repository = await requireRepository(
                session,
                project,
                name,
              );
              if (!repository.externalRepoUrl) {
                throw new StepError(
                  `Le dépôt « ${name} » n’est la copie d’aucun dépôt externe : il n’y a rien à synchroniser.`,
                );
              }
              session.info(
                `Demande de synchronisation du dépôt « ${name} » (${what}) à la console.`,
              );
              await session.audited(
                'repository-sync',
                {
                  project: project.slug,
                  repository: name,
                  branch: branch ?? '*',
                },
                () => synchronise(session, { project, repository, branch }),
              );
              return { repositoryId: repository.id };
            }),
        });
        session.info(
          `La synchronisation du dépôt « ${name} » est demandée : elle se poursuit dans GitLab.`,
        );
        finish(project.slug, repositoryId);
      }),
  });
}
