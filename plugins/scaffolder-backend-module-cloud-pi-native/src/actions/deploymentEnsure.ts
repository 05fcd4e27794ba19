import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  ConsoleEnvironment,
  ConsoleProject,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ActionDeps } from '../support/deps';
import {
  DeploymentGround,
  deploymentNamed,
  ownDeploymentName,
  silencedByFirst,
} from '../support/deployments';
import {
  checkSources,
  comparableSources,
  NamedSource,
  sourcesOf,
} from '../support/deploymentSources';
import { environmentNamed } from '../support/environments';
import { ensure, warnOfDifferences } from '../support/ensure';
import {
  checkDeploymentName,
  checkEnvironmentName,
  checkProjectReference,
} from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { waitUntilProvisioned } from '../support/provisioning';
import { Session, requireProject, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './deploymentEnsure.examples';

type Input = {
  project: string;
  name: string;
  environment: string;
  sources: NamedSource[];
  autosync?: boolean;
  allowFirst?: boolean;
  skipFirst?: boolean;
};

const listed = (names: string[]) => names.join(', ') || 'aucun';

async function readGround(
  session: Session,
  project: ConsoleProject,
): Promise<DeploymentGround> {
  const { console: api, call } = session;
  const [environments, deployments, clusters] = await Promise.all([
    api.listEnvironments(project.id, call),
    api.listDeployments(project.id, call),
    api.listClusters(call),
  ]);
  return { environments, deployments, clusters };
}

/** Refuses, or tells, what a zone's first deployment does to the other environments. */
function mindFirst(
  session: Session,
  environment: ConsoleEnvironment,
  ground: DeploymentGround,
  allowFirst: boolean,
): void {
  const silenced = silencedByFirst(environment, ground);
  if (!silenced) {
    return;
  }
  const effect = `Dès le premier déploiement déclaré dans une zone, la console ne génère plus les valeurs d’Argo CD que pour les environnements qui en ont un : celles des autres environnements du projet dans la zone de « ${environment.name} » ne le seraient plus (${listed(silenced)})`;
  if (!allowFirst) {
    throw new StepError(
      `Ce serait le premier déploiement du projet dans cette zone. ${effect}. Rien n’a été créé : déployez par le dépôt d’infrastructure, ou acceptez cet effet avec allowFirst: true, en déclarant ensuite un déploiement pour chacun.`,
    );
  }
  session.warn(`${effect}. Déclarez un déploiement pour chacun.`);
}

/** `cloud-pi-native:deployment:ensure`: a project's deployment of a name exists in an environment. */
export function createDeploymentEnsureAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:deployment:ensure',
    description:
      'Fait exister un déploiement, avec ses sources, dans un environnement d’un projet Cloud Pi Native, au nom de la personne connectée. Refuse, sauf accord, le premier d’une zone, qui priverait les autres environnements de leurs valeurs.',
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
              'Nom du déploiement : 2 à 11 lettres minuscules et chiffres ; un chiffre le distingue s’il est celui d’un autre dépôt',
            ),
        environment: z => z.string().describe('Nom de l’environnement'),
        sources: z =>
          z
            .array(
              z.object({
                repository: z.string().describe('Nom du dépôt'),
                type: z
                  .enum(['git', 'oci'])
                  .optional()
                  .describe('Nature ; git sinon'),
                targetRevision: z
                  .string()
                  .optional()
                  .describe('Branche, étiquette ou commit à déployer'),
                path: z.string().optional().describe('Dossier à déployer'),
                helmValuesFiles: z
                  .string()
                  .optional()
                  .describe('Fichiers de valeurs, séparés par des virgules'),
              }),
            )
            .describe(
              'Dépôts à déployer ; ce qui manque est le réglage du dépôt',
            ),
        autosync: z =>
          z
            .boolean()
            .optional()
            .describe('Argo CD applique les changements de lui-même'),
        skipFirst: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Ne rien déclarer, sans échouer, si ce serait le premier de la zone : la console y génère alors les valeurs de tous les environnements',
            ),
        allowFirst: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Accepter que ce soit le premier de la zone : la console ne génère plus les valeurs des environnements qui n’en ont pas',
            ),
      },
      output: {
        deploymentId: z =>
          z
            .string()
            .describe(
              'Identifiant du déploiement ; vide s’il n’est pas déclaré',
            ),
        deploymentName: z => z.string().describe('Nom du déploiement'),
        consoleUrl: z =>
          z.string().describe('Page des ressources du projet dans la console'),
        created: z =>
          z
            .boolean()
            .describe('Faux si le déploiement existait avant l’exécution'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const input: Input = ctx.input;
        const { autosync = true, allowFirst = false } = input;
        checkProjectReference(input.project);
        checkDeploymentName(input.name);
        checkEnvironmentName(input.environment);
        checkSources(input.sources);
        const finish = (
          slug: string,
          deploymentId: string,
          created: boolean,
          name = input.name,
        ) =>
          outputAll(ctx, {
            deploymentId,
            deploymentName: name,
            consoleUrl: `${deps.sites.consoleUrl}/projects/${slug}?tab=resources`,
            created,
          });
        if (ctx.isDryRun) {
          session.info(
            `Simulation : le déploiement « ${input.name} » serait créé dans « ${input.environment} ».`,
          );
          finish(input.project, DRY_RUN_ID, true);
          return;
        }
        const project = await requireProject(session, input.project);
        const environment = environmentNamed(
          input.environment,
          await session.console.listEnvironments(project.id, session.call),
          project,
        );
        const sources = sourcesOf(
          input.sources,
          await session.console.listRepositories(project.id, session.call),
        );
        if (input.skipFirst) {
          const ground = await readGround(session, project);
          if (silencedByFirst(environment, ground)) {
            session.info(
              'Le projet n’a pas de déploiement déclaré dans cette zone : la console génère d’elle-même les valeurs de ses environnements, et il n’y a rien à déclarer.',
            );
            finish(project.slug, '', false);
            return;
          }
        }
        const name = ownDeploymentName(
          input.name,
          sources.map(({ repositoryId }) => repositoryId),
          environment,
          await session.console.listDeployments(project.id, session.call),
        );
        if (name === undefined) {
          throw new StepError(
            `Les déploiements « ${input.name} » et de noms voisins existent dans « ${environment.name} » pour d’autres dépôts : déclarez celui-ci dans la console, sous un autre nom.`,
          );
        }
        if (name !== input.name) {
          session.info(
            `Le déploiement « ${input.name} » de « ${environment.name} » est celui d’un autre dépôt : celui-ci s’appelle « ${name} ».`,
          );
        }
        const ensured = await ensure(session, deps, {
          key: `deployment:${project.slug}/${environment.name}/${name}`,
          // The console takes two of one name, from two members at once.
          lock: `deployment:${project.slug}/${environment.name}/${name}`,
          eventId: 'deployment-ensure',
          resource: {
            project: project.slug,
            environment: environment.name,
            deployment: name,
          },
          ledger: {
            kind: 'deployment',
            name: `${environment.name}/${name}`,
            projectId: project.id,
            project: () => project.slug,
          },
          find: async () =>
            deploymentNamed(
              name,
              environment,
              await session.console.listDeployments(project.id, session.call),
            ),
          create: async () => {
            const ground = await readGround(session, project);
            mindFirst(session, environment, ground, allowFirst);
            session.info(
              `Création du déploiement « ${name} » dans l’environnement « ${environment.name} ».`,
            );
            return session.console.createDeployment(
              project.id,
              {
                name,
                environmentId: environment.id,
                autosync,
                deploymentSources: sources,
              },
              session.call,
            );
          },
          found: existing => {
            session.info(
              `Le déploiement « ${name} » existe déjà : il est repris.`,
            );
            warnOfDifferences(session, `Le déploiement « ${name} »`, [
              {
                label: 'sources',
                wanted: comparableSources(sources),
                actual: comparableSources(existing.deploymentSources),
              },
              {
                label: 'synchronisation automatique',
                wanted: input.autosync,
                actual: existing.autosync,
              },
            ]);
          },
        });
        await waitUntilProvisioned(session, deps.patience, project, ensured);
        session.info(`Le déploiement « ${name} » est prêt.`);
        finish(project.slug, ensured.id, ensured.created, name);
      }),
  });
}
