import { stringifyEntityRef } from '@backstage/catalog-model';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { PROJECT_DESCRIPTION_MAX } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleProject,
  CreateProjectInput,
  gitlabGroupPath,
  isArchived,
  projectEntityName,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ActionDeps, Sites } from '../support/deps';
import { ensure, warnOfDifferences } from '../support/ensure';
import { checkProjectName, checkQuantities } from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { waitUntilProvisioned } from '../support/provisioning';
import { Session, requireProject, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './projectEnsure.examples';

type Quota = { cpu: number; memory: number; gpu?: number };
type Input = {
  name: string;
  description?: string;
  limitless?: boolean;
  quotas?: { hprod: Quota; prod: Quota };
};

const NONE: Quota = { cpu: 0, memory: 0, gpu: 0 };

function toCreateProject(input: Input): CreateProjectInput {
  const { hprod, prod } = input.quotas ?? { hprod: NONE, prod: NONE };
  return {
    name: input.name,
    description: input.description,
    limitless: input.limitless ?? false,
    hprodCpu: hprod.cpu,
    hprodMemory: hprod.memory,
    hprodGpu: hprod.gpu ?? 0,
    prodCpu: prod.cpu,
    prodMemory: prod.memory,
    prodGpu: prod.gpu ?? 0,
  };
}

function check(input: Input, create: CreateProjectInput): void {
  checkProjectName(input.name);
  if ((input.description ?? '').length > PROJECT_DESCRIPTION_MAX) {
    throw new StepError(
      `La description du projet dépasse ${PROJECT_DESCRIPTION_MAX} caractères.`,
    );
  }
  checkQuantities({
    'CPU hors production': create.hprodCpu,
    'mémoire hors production': create.hprodMemory,
    'GPU hors production': create.hprodGpu,
    'CPU de production': create.prodCpu,
    'mémoire de production': create.prodMemory,
    'GPU de production': create.prodGpu,
  });
}

// Several projects may have one name: the oldest one is the project, always.
async function findOwned(
  session: Session,
  name: string,
): Promise<ConsoleProject | undefined> {
  const owned = await session.console.listProjects(
    { filter: 'owned', statusNotIn: ['archived'] },
    session.call,
  );
  return owned
    .filter(project => project.name === name && !isArchived(project))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))[0];
}

function outputsOf(sites: Sites, project: { id: string; slug: string }) {
  return {
    projectId: project.id,
    projectSlug: project.slug,
    entityRef: stringifyEntityRef({
      kind: 'System',
      namespace: 'default',
      name: projectEntityName(project.slug),
    }),
    consoleUrl: `${sites.consoleUrl}/projects/${project.slug}`,
    gitlabUrl: `${sites.gitlabUrl}/${gitlabGroupPath(
      sites.projectsRootDir,
      project.slug,
    )}`,
  };
}

/** `cloud-pi-native:project:ensure`: the user's project of a name exists and is provisioned. */
export function createProjectEnsureAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:project:ensure',
    description:
      'Fait exister un projet Cloud Pi Native dans la console, au nom de la personne connectée, et attend qu’il soit provisionné.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .describe(
              'Nom du projet : 2 à 20 lettres minuscules et chiffres. Votre projet du même nom est repris s’il existe.',
            ),
        description: z =>
          z.string().optional().describe('Description, 280 caractères au plus'),
        limitless: z =>
          z.boolean().optional().describe('Projet sans limite de ressources'),
        quotas: z => {
          const quota = z.object({
            cpu: z.number().describe('CPU, en cœurs'),
            memory: z.number().describe('Mémoire, en Gio'),
            gpu: z.number().optional().describe('GPU, en unités'),
          });
          return z
            .object({
              hprod: quota.describe('Hors production'),
              prod: quota.describe('Production'),
            })
            .optional()
            .describe('Ressources demandées pour le projet');
        },
      },
      output: {
        projectId: z => z.string().describe('Identifiant du projet'),
        projectSlug: z => z.string().describe('Nom court du projet'),
        entityRef: z =>
          z.string().describe('Référence du projet dans le catalogue'),
        consoleUrl: z => z.string().describe('Page du projet dans la console'),
        gitlabUrl: z => z.string().describe('Groupe du projet dans GitLab'),
        created: z =>
          z.boolean().describe('Faux si le projet existait avant l’exécution'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { input } = ctx;
        const wanted = toCreateProject(input);
        check(input, wanted);
        const finish = (
          project: { id: string; slug: string },
          created: boolean,
        ) => outputAll(ctx, { ...outputsOf(deps.sites, project), created });
        if (ctx.isDryRun) {
          session.info(`Simulation : le projet « ${input.name} » serait créé.`);
          finish({ id: DRY_RUN_ID, slug: input.name }, true);
          return;
        }
        session.info(`Recherche de votre projet « ${input.name} ».`);
        const ensured = await ensure(session, deps, {
          key: `project:${input.name}`,
          eventId: 'project-ensure',
          resource: { project: input.name },
          ledger: {
            kind: 'project',
            name: input.name,
            projectId: '',
            project: ({ slug }) => slug,
            url: made => outputsOf(deps.sites, made).consoleUrl,
          },
          find: () => findOwned(session, input.name),
          create: () => {
            session.info(
              `Création du projet « ${input.name} » dans la console. Cela peut prendre plusieurs minutes.`,
            );
            if (!wanted.limitless && !input.quotas) {
              session.warn(
                'Aucune ressource n’est demandée : aucun environnement ne pourra être créé tant que le projet n’en a pas.',
              );
            }
            return session.console.createProject(wanted, session.call);
          },
          found: existing => {
            session.info(
              `Le projet « ${existing.slug} » existe déjà et est le vôtre : il est repris.`,
            );
            warnOfDifferences(session, `Le projet « ${existing.slug} »`, [
              {
                label: 'description',
                wanted: input.description,
                actual: existing.description,
              },
              {
                label: 'sans limite',
                wanted: input.limitless,
                actual: existing.limitless,
              },
              {
                label: 'ressources',
                wanted: input.quotas && JSON.stringify(quotasOf(wanted)),
                actual: JSON.stringify(quotasOf(existing)),
              },
            ]);
          },
        });
        const project = await waitUntilProvisioned(
          session,
          deps.patience,
          await requireProject(session, ensured.id),
          ensured,
        );
        session.info(`Le projet « ${project.slug} » est prêt.`);
        finish(project, ensured.created);
      }),
  });
}

function quotasOf(project: CreateProjectInput | ConsoleProject): number[] {
  return [
    project.hprodCpu,
    project.hprodMemory,
    project.hprodGpu,
    project.prodCpu,
    project.prodMemory,
    project.prodGpu,
  ];
}
