import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionDeps } from '../support/deps';
import { checkProjectReference } from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { projectOutputs } from '../support/projectOutputs';
import { watchUntilProvisioned } from '../support/provisioning';
import { requireProject, withSession } from '../support/session';
import { examples } from './projectWait.examples';

/** `cloud-pi-native:project:wait`: a project is provisioned; nothing is changed. */
export function createProjectWaitAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:project:wait',
    description:
      'Attend qu’un projet Cloud Pi Native soit provisionné, en montrant ce que dit la console. Ne modifie rien : un projet en échec est expliqué, pas reprovisionné.',
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
            `Simulation : le projet « ${reference} » serait attendu.`,
          );
          finish({ id: DRY_RUN_ID, slug: reference, status: 'created' });
          return;
        }
        const project = await requireProject(session, reference);
        const settled = await watchUntilProvisioned(
          session,
          deps.patience,
          project,
        );
        session.info(`Le projet « ${settled.slug} » est provisionné.`);
        finish(settled);
      }),
  });
}
