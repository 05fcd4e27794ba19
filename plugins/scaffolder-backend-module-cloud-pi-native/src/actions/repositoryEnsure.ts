import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  ConsoleRepository,
  CreateRepositoryInput,
  gitlabProjectPath,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import {
  checkSource,
  credentialsOf,
  verifySource,
} from '../sources/externalSource';
import { ActionDeps, Sites } from '../support/deps';
import { ensure, warnOfDifferences } from '../support/ensure';
import { checkProjectReference, checkRepositoryName } from '../support/inputs';
import { DRY_RUN_ID, outputAll } from '../support/outputs';
import { waitUntilProvisioned } from '../support/provisioning';
import { Session, requireProject, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './repositoryEnsure.examples';

type Input = {
  project: string;
  name: string;
  isInfra?: boolean;
  externalUrl?: string;
  isPrivate?: boolean;
  externalUserName?: string;
  externalToken?: string;
  deployRevision?: string;
  deployPath?: string;
  helmValuesFiles?: string;
};

function check(input: Input): void {
  checkProjectReference(input.project);
  checkRepositoryName(input.name);
  checkSource(input);
  const { deployRevision, deployPath, helmValuesFiles } = input;
  for (const value of [deployRevision, deployPath, helmValuesFiles]) {
    if (value && /\p{Cc}/u.test(value)) {
      throw new StepError(
        'Les paramètres de déploiement du dépôt doivent tenir sur une ligne.',
      );
    }
  }
}

function toCreateRepository(input: Input): CreateRepositoryInput {
  const credentials = credentialsOf(input);
  return {
    internalRepoName: input.name,
    externalRepoUrl: input.externalUrl ?? '',
    isPrivate: input.isPrivate ?? false,
    externalUserName: credentials?.userName,
    externalToken: credentials?.token,
    isInfra: input.isInfra ?? false,
    deployRevision: input.deployRevision,
    deployPath: input.deployPath,
    helmValuesFiles: input.helmValuesFiles,
  };
}

function tellDifferences(
  session: Session,
  input: Input,
  existing: ConsoleRepository,
): void {
  warnOfDifferences(session, `Le dépôt « ${input.name} »`, [
    {
      label: 'dépôt d’infrastructure',
      wanted: input.isInfra,
      actual: existing.isInfra,
    },
    {
      label: 'adresse du dépôt externe',
      wanted: input.externalUrl,
      actual: existing.externalRepoUrl,
    },
    { label: 'privé', wanted: input.isPrivate, actual: existing.isPrivate },
    {
      label: 'révision à déployer',
      wanted: input.deployRevision,
      actual: existing.deployRevision || 'HEAD',
    },
    {
      label: 'chemin à déployer',
      wanted: input.deployPath,
      actual: existing.deployPath || '.',
    },
    {
      label: 'fichiers de valeurs Helm',
      wanted: input.helmValuesFiles,
      actual: existing.helmValuesFiles,
    },
  ]);
}

function outputsOf(
  sites: Sites,
  slug: string,
  repository: { id: string; name: string },
) {
  const gitlabPath = gitlabProjectPath(
    sites.projectsRootDir,
    slug,
    repository.name,
  );
  const webUrl = `${sites.gitlabUrl}/${gitlabPath}`;
  return {
    repositoryId: repository.id,
    repositoryName: repository.name,
    gitlabPath,
    cloneUrl: `${webUrl}.git`,
    webUrl,
  };
}

/** `cloud-pi-native:repository:ensure`: a project's repository of a name exists and is provisioned. */
export function createRepositoryEnsureAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:repository:ensure',
    description:
      'Fait exister un dépôt dans un projet Cloud Pi Native, au nom de la personne connectée, et attend qu’il soit provisionné.',
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
              'Nom du dépôt : 2 à 20 lettres minuscules, chiffres et tirets',
            ),
        isInfra: z =>
          z
            .boolean()
            .optional()
            .describe('Dépôt d’infrastructure (chart Helm, manifestes)'),
        externalUrl: z =>
          z
            .string()
            .optional()
            .describe('Adresse https du dépôt externe à recopier ; sinon rien'),
        isPrivate: z =>
          z.boolean().optional().describe('Le dépôt externe est privé'),
        externalUserName: z =>
          z
            .string()
            .optional()
            .describe('Nom d’utilisateur du dépôt externe, s’il est privé'),
        externalToken: z =>
          z
            .string()
            .optional()
            .describe(
              'Jeton du dépôt externe, s’il est privé : un secret du formulaire',
            ),
        deployRevision: z =>
          z
            .string()
            .optional()
            .describe('Branche, étiquette ou commit à déployer'),
        deployPath: z =>
          z.string().optional().describe('Dossier à déployer dans le dépôt'),
        helmValuesFiles: z =>
          z
            .string()
            .optional()
            .describe('Fichiers de valeurs Helm, séparés par des virgules'),
      },
      output: {
        repositoryId: z => z.string().describe('Identifiant du dépôt'),
        repositoryName: z => z.string().describe('Nom du dépôt'),
        gitlabPath: z => z.string().describe('Chemin du dépôt dans GitLab'),
        cloneUrl: z => z.string().describe('Adresse pour git clone'),
        webUrl: z => z.string().describe('Page du dépôt dans GitLab'),
        created: z =>
          z.boolean().describe('Faux si le dépôt existait avant l’exécution'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { input } = ctx;
        check(input);
        const finish = (slug: string, id: string, created: boolean) =>
          outputAll(ctx, {
            ...outputsOf(deps.sites, slug, { id, name: input.name }),
            created,
          });
        if (ctx.isDryRun) {
          session.info(`Simulation : le dépôt « ${input.name} » serait créé.`);
          finish(input.project, DRY_RUN_ID, true);
          return;
        }
        const project = await requireProject(session, input.project);
        session.info(
          `Recherche du dépôt « ${input.name} » dans le projet « ${project.slug} ».`,
        );
        const ensured = await ensure(session, deps, {
          key: `repository:${project.slug}/${input.name}`,
          eventId: 'repository-ensure',
          resource: { project: project.slug, repository: input.name },
          ledger: {
            kind: 'repository',
            name: input.name,
            projectId: project.id,
            project: () => project.slug,
            url: ({ id }) =>
              outputsOf(deps.sites, project.slug, { id, name: input.name })
                .webUrl,
          },
          find: async () =>
            (
              await session.console.listRepositories(project.id, session.call)
            ).find(({ internalRepoName }) => internalRepoName === input.name),
          create: async () => {
            const wanted = toCreateRepository(input);
            await verifySource(session, deps.sources, input);
            session.info(
              `Création du dépôt « ${input.name} » dans la console. Cela peut prendre plusieurs minutes.`,
            );
            return session.console.createRepository(
              project.id,
              wanted,
              session.call,
            );
          },
          found: existing => {
            session.info(
              `Le dépôt « ${input.name} » existe déjà : il est repris.`,
            );
            tellDifferences(session, input, existing);
          },
        });
        await waitUntilProvisioned(session, deps.patience, project, ensured);
        session.info(`Le dépôt « ${input.name} » est prêt.`);
        finish(project.slug, ensured.id, ensured.created);
      }),
  });
}
