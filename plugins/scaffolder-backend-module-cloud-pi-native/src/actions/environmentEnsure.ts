import { stringifyEntityRef } from '@backstage/catalog-model';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  ConsoleCluster,
  ConsoleStage,
  environmentEntityName,
  kubernetesNamespace,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ActionDeps, Sites } from '../support/deps';
import { ensure, warnOfDifferences } from '../support/ensure';
import {
  checkEnvironmentName,
  checkProjectReference,
  checkQuantities,
} from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { waitUntilProvisioned } from '../support/provisioning';
import { Session, requireProject, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './environmentEnsure.examples';

interface Offer {
  stages: ConsoleStage[];
  clusters: ConsoleCluster[];
}

async function readOffer(session: Session): Promise<Offer> {
  const [stages, clusters] = await Promise.all([
    session.console.listStages(session.call),
    session.console.listClusters(session.call),
  ]);
  return { stages, clusters };
}

const listed = (names: string[]) =>
  names.length > 0 ? [...names].sort().join(', ') : 'aucun';

/** The stage and cluster that the names stand for, if one accepts the other. */
export function placementOf(
  { stages, clusters }: Offer,
  stageName: string,
  clusterLabel: string,
): { stageId: string; clusterId: string } {
  const stage = stages.find(({ name }) => name === stageName);
  if (!stage) {
    throw new StepError(
      `Le type d’environnement « ${stageName} » n’existe pas. Types possibles : ${listed(
        stages.map(({ name }) => name),
      )}.`,
    );
  }
  const allowed = listed(
    clusters
      .filter(({ stageIds }) => stageIds.includes(stage.id))
      .map(({ label }) => label),
  );
  const cluster = clusters.find(({ label }) => label === clusterLabel);
  if (!cluster) {
    throw new StepError(
      `Le cluster « ${clusterLabel} » n’existe pas ou n’est pas ouvert à votre projet. Clusters possibles pour « ${stageName} » : ${allowed}.`,
    );
  }
  if (!cluster.stageIds.includes(stage.id)) {
    throw new StepError(
      `Le cluster « ${clusterLabel} » n’accepte pas les environnements de type « ${stageName} ». Clusters possibles : ${allowed}.`,
    );
  }
  return { stageId: stage.id, clusterId: cluster.id };
}

function outputsOf(
  sites: Sites,
  project: { id: string; slug: string },
  environment: { id: string; name: string },
) {
  return {
    environmentId: environment.id,
    namespace: kubernetesNamespace(project.id, environment.id),
    entityRef: stringifyEntityRef({
      kind: 'Environment',
      namespace: 'default',
      name: environmentEntityName(project.slug, environment.name),
    }),
    consoleUrl: `${sites.consoleUrl}/projects/${project.slug}?tab=resources`,
  };
}

/** `cloud-pi-native:environment:ensure`: a project's environment of a name exists and is provisioned. */
export function createEnvironmentEnsureAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:environment:ensure',
    description:
      'Fait exister un environnement dans un projet Cloud Pi Native, au nom de la personne connectée, et attend qu’il soit provisionné.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        project: z =>
          z.string().describe('Projet : son nom court ou son identifiant'),
        name: z =>
          z
            .string()
            .describe(
              'Nom de l’environnement : 2 à 11 lettres minuscules et chiffres',
            ),
        stage: z =>
          z.string().describe('Type d’environnement : dev, staging, prod…'),
        cluster: z => z.string().describe('Nom du cluster'),
        cpu: z => z.number().describe('CPU, en cœurs'),
        memory: z => z.number().describe('Mémoire, en Gio'),
        gpu: z => z.number().optional().describe('GPU, en unités'),
        autosync: z =>
          z
            .boolean()
            .optional()
            .describe('Argo CD applique les changements de lui-même'),
      },
      output: {
        environmentId: z => z.string().describe('Identifiant'),
        namespace: z => z.string().describe('Espace de noms Kubernetes'),
        entityRef: z =>
          z.string().describe('Référence de l’environnement dans le catalogue'),
        consoleUrl: z =>
          z.string().describe('Page des ressources du projet dans la console'),
        created: z =>
          z
            .boolean()
            .describe('Faux si l’environnement existait avant l’exécution'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { input } = ctx;
        const { cpu, memory, gpu = 0, autosync = true } = input;
        checkProjectReference(input.project);
        checkEnvironmentName(input.name);
        checkQuantities({ CPU: cpu, mémoire: memory, GPU: gpu });
        const finish = (
          project: { id: string; slug: string },
          id: string,
          created: boolean,
        ) =>
          outputAll(ctx, {
            ...outputsOf(deps.sites, project, { id, name: input.name }),
            created,
          });
        if (ctx.isDryRun) {
          session.info(
            `Simulation : l’environnement « ${input.name} » serait créé sur « ${input.cluster} ».`,
          );
          finish({ id: DRY_RUN_ID, slug: input.project }, DRY_RUN_ID, true);
          return;
        }
        const project = await requireProject(session, input.project);
        session.info(
          `Recherche de l’environnement « ${input.name} » dans le projet « ${project.slug} ».`,
        );
        const offer = await readOffer(session);
        const ensured = await ensure(session, deps, {
          key: `environment:${project.slug}/${input.name}`,
          eventId: 'environment-ensure',
          resource: { project: project.slug, environment: input.name },
          ledger: {
            kind: 'environment',
            name: input.name,
            projectId: project.id,
            project: () => project.slug,
            url: made => outputsOf(deps.sites, project, made).consoleUrl,
          },
          find: async () =>
            (
              await session.console.listEnvironments(project.id, session.call)
            ).find(({ name }) => name === input.name),
          create: () => {
            const placement = placementOf(offer, input.stage, input.cluster);
            session.info(
              `Création de l’environnement « ${input.name} » (${input.stage}) sur le cluster « ${input.cluster} ». Cela peut prendre plusieurs minutes.`,
            );
            return session.console.createEnvironment(
              project.id,
              { name: input.name, ...placement, cpu, memory, gpu, autosync },
              session.call,
            );
          },
          found: existing => {
            session.info(
              `L’environnement « ${input.name} » existe déjà : il est repris.`,
            );
            const stage = offer.stages.find(s => s.id === existing.stageId);
            const cluster = offer.clusters.find(
              c => c.id === existing.clusterId,
            );
            warnOfDifferences(session, `L’environnement « ${input.name} »`, [
              { label: 'type', wanted: input.stage, actual: stage?.name },
              {
                label: 'cluster',
                wanted: input.cluster,
                actual: cluster?.label,
              },
              { label: 'CPU', wanted: cpu, actual: existing.cpu },
              { label: 'mémoire', wanted: memory, actual: existing.memory },
              { label: 'GPU', wanted: input.gpu, actual: existing.gpu },
              {
                label: 'synchronisation automatique',
                wanted: input.autosync,
                actual: existing.autosync,
              },
            ]);
          },
        });
        await waitUntilProvisioned(session, deps.patience, project, ensured);
        session.info(`L’environnement « ${input.name} » est prêt.`);
        finish(project, ensured.id, ensured.created);
      }),
  });
}
