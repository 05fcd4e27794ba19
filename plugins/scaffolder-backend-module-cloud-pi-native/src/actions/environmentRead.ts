import { stringifyEntityRef } from '@backstage/catalog-model';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  environmentEntityName,
  kubernetesNamespace,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ActionDeps } from '../support/deps';
import { readEnvironment } from '../support/environments';
import { checkEnvironmentName, checkProjectReference } from '../support/inputs';
import { outputAll } from '../support/outputs';
import { requireProject, withSession } from '../support/session';
import { examples } from './environmentRead.examples';

/** `cloud-pi-native:environment:read`: what the console knows of an environment. */
export function createEnvironmentReadAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:environment:read',
    description:
      'Lit dans la console un environnement d’un projet Cloud Pi Native : son type, son cluster, ses ressources. Ne modifie rien.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        name: z => z.string().describe('Nom de l’environnement'),
      },
      output: {
        stage: z => z.string().describe('Type d’environnement'),
        cluster: z => z.string().describe('Nom du cluster'),
        cpu: z => z.number().describe('CPU, en cœurs'),
        memory: z => z.number().describe('Mémoire, en Gio'),
        namespace: z => z.string().describe('Espace de noms Kubernetes'),
        entityRef: z =>
          z.string().describe('Référence de l’environnement dans le catalogue'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { project: reference, name } = ctx.input;
        checkProjectReference(reference);
        checkEnvironmentName(name);
        const refOf = (slug: string) =>
          stringifyEntityRef({
            kind: 'Environment',
            namespace: 'default',
            name: environmentEntityName(slug, name),
          });
        if (ctx.isDryRun) {
          session.info(`Simulation : l’environnement « ${name} » serait lu.`);
          outputAll(ctx, {
            stage: 'dev',
            cluster: '',
            cpu: 1,
            memory: 2,
            namespace: '',
            entityRef: refOf(reference),
          });
          return;
        }
        const project = await requireProject(session, reference);
        const { environment, stage, cluster } = await readEnvironment(
          session,
          project,
          name,
        );
        session.info(
          `L’environnement « ${name} » est de type « ${stage} », sur le cluster « ${cluster} ».`,
        );
        outputAll(ctx, {
          stage,
          cluster,
          cpu: environment.cpu,
          memory: environment.memory,
          namespace: kubernetesNamespace(project.id, environment.id),
          entityRef: refOf(project.slug),
        });
      }),
  });
}
