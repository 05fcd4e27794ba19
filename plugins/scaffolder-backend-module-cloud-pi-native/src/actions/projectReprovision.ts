import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionDeps } from '../support/deps';
import { checkProjectReference } from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { projectOutputs } from '../support/projectOutputs';
import { reprovisionAndWait } from '../support/provisioning';
import { requireProject, withSession } from '../support/session';
import { examples } from './projectReprovision.examples';

/** `cloud-pi-native:project:reprovision`: the console's tools have done again what a project needs. */
export function createProjectReprovisionAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:project:reprovision',
    description:
      'Fait reprovisionner un projet Cloud Pi Native par la console, au nom de la personne connectée, et attend le résultat. Un échec est expliqué par le journal de la console.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
      },
      output: {
        projectId: z => z.string().describe('Identifiant du projet'),
        projectSlug: z => z.string().describe('Nom court du projet'),
        status: z => z.string().describe('État du projet dans la console'),
        entityRef: z =>
          z.string().describe('Référence du projet dans le catalogue'),
        consoleUrl: z => z.string().describe('Page du projet dans la console'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const reference = ctx.input.project;
        checkProjectReference(reference);
        const finish = (project: {
          id: string;
          slug: string;
          status: string;
        }) => outputAll(ctx, projectOutputs(deps.sites, project));
        if (ctx.isDryRun) {
          session.info(
            `Simulation : le projet « ${reference} » serait reprovisionné.`,
          );
          finish({ id: DRY_RUN_ID, slug: reference, status: 'created' });
          return;
        }
        const project = await requireProject(session, reference);
        // Only a success is kept, so that each « Reprendre » can ask again.
        const { status } = await session.checkpoint({
          key: `reprovision:${project.slug}`,
          fn: () =>
            deps.mutex.run(`reprovision ${project.id}`, async () => {
              session.info(
                `Demande de reprovisionnement du projet « ${project.slug} » à la console. Cela peut prendre plusieurs minutes.`,
              );
              const settled = await reprovisionAndWait(
                session,
                deps.patience,
                project,
              );
              return { status: settled.status };
            }),
        });
        session.info(`Le projet « ${project.slug} » est provisionné.`);
        finish({ ...project, status });
      }),
  });
}
