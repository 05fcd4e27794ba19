import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ConsoleRepository } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { readSourceFiles, resolveSource } from '../git/sourceFiles';
import { mergeRequestOf } from '../gitlab/mergeRequestOf';
import { mergeRequestText } from '../gitlab/proposalInput';
import {
  MirrorProposal,
  proposeBranch,
  proposePatch,
} from '../proposals/proposeToMirror';
import { ActionDeps } from '../support/deps';
import {
  checkBranch,
  checkCommittableName,
  checkProjectReference,
} from '../support/inputs';
import { outputAll } from '../support/outputs';
import { requireRepository } from '../support/repositories';
import { mayManageRepositories } from '../support/permissions';
import { Session, requireProject, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { examples } from './repositoryPropose.examples';

interface Proposed {
  mode: string;
  url: string;
  patch: string;
  leftOut: string[];
}

async function proposeToSource(
  session: Session,
  deps: ActionDeps,
  proposal: MirrorProposal,
  source: string,
): Promise<Proposed> {
  const { project, repository, branch } = proposal;
  const forge = deps.forges.find(repository.externalRepoUrl);
  if (!forge) {
    const patch = await proposePatch(session, deps, proposal);
    const mode = patch.patch === '' ? 'none' : 'patch';
    session.info(
      mode === 'none'
        ? 'Le dépôt contient déjà ces fichiers : il n’y a rien à proposer.'
        : 'Ce dépôt recopie un dépôt externe, où le portail n’écrit pas : un correctif est à télécharger à la fin de l’exécution.',
    );
    return { mode, url: '', ...patch };
  }
  const name = repository.internalRepoName;
  const key = `branch:${project.slug}/${name}#${branch} from ${source}`;
  const done = await session.checkpoint({
    key,
    fn: () =>
      deps.mutex.run(key, async () => {
        session.info(
          `Envoi de la branche « ${branch} » dans le dépôt externe de « ${name} ».`,
        );
        const user = await session.console.getCurrentUser(session.call);
        // The token is the portal's own: the user's right is the console's to tell.
        if (!mayManageRepositories(project, user.id)) {
          throw new StepError(
            'La console ne vous permet pas de gérer les dépôts de ce projet : le portail ne pousse donc rien en votre nom. Demandez ce droit au propriétaire du projet.',
          );
        }
        return session.audited(
          'external-branch',
          {
            project: project.slug,
            repository: name,
            branch,
            source: repository.externalRepoUrl,
          },
          () => proposeBranch(session, deps, forge, { ...proposal, user }),
        );
      }),
  });
  session.info(
    done.state === 'nothing'
      ? 'Le dépôt externe contient déjà ces fichiers : il n’y a rien à proposer.'
      : `La branche « ${branch} » est dans le dépôt externe : ${done.url}`,
  );
  return {
    mode: done.state === 'nothing' ? 'none' : 'branch',
    url: done.url,
    patch: '',
    leftOut: [],
  };
}

const isCopy = ({ externalRepoUrl }: ConsoleRepository) =>
  externalRepoUrl !== '';

/** `cloud-pi-native:repository:propose`: a folder is proposed to a repository, wherever its source is. */
export function createRepositoryProposeAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:repository:propose',
    description:
      'Propose un dossier de l’espace de travail à un dépôt : une demande de fusion s’il n’a pas de source externe ; sinon une branche dans le dépôt externe, ou un correctif à y appliquer. La copie d’un dépôt externe n’est jamais modifiée.',
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
        title: z => z.string().describe('Titre de la proposition'),
        description: z =>
          z.string().optional().describe('Description, en Markdown'),
        branch: z => z.string().describe('Branche à créer'),
        commitMessage: z =>
          z.string().optional().describe('Message du commit ; le titre sinon'),
        addOnly: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Ne proposer que les fichiers qui n’y sont pas : aucun de ceux qui y sont n’est changé, même s’il l’a été depuis qu’il a été lu',
            ),
      },
      output: {
        mode: z =>
          z
            .string()
            .describe(
              'merge-request, branch, patch ; none s’il n’y a rien à proposer',
            ),
        url: z =>
          z
            .string()
            .describe('Page de la proposition ; vide pour un correctif'),
        patch: z => z.string().describe('Correctif pour « git apply »'),
        leftOut: z =>
          z
            .array(z.string())
            .describe('Fichiers que le correctif ne peut pas contenir'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { input } = ctx;
        checkProjectReference(input.project);
        checkCommittableName(input.repository);
        checkBranch(input.branch);
        const text = mergeRequestText(input);
        const source = resolveSource(ctx.workspacePath, input.sourcePath);
        if (ctx.isDryRun) {
          session.info(
            `Simulation : « ${input.sourcePath} » serait proposé à « ${input.repository} ».`,
          );
          outputAll(ctx, {
            mode: 'merge-request',
            url: `${deps.sites.gitlabUrl}/`,
            patch: '',
            leftOut: [],
          });
          return;
        }
        const project = await requireProject(session, input.project);
        const repository = await requireRepository(
          session,
          project,
          input.repository,
        );
        if (isCopy(repository)) {
          outputAll(
            ctx,
            await proposeToSource(
              session,
              deps,
              {
                project,
                repository,
                branch: input.branch,
                files: await readSourceFiles(source),
                addOnly: input.addOnly,
                message: text.commitMessage,
                createTemporaryDirectory: ctx.createTemporaryDirectory,
              },
              input.sourcePath,
            ),
          );
          return;
        }
        const done = await mergeRequestOf(session, deps, {
          project,
          repository: input.repository,
          branch: input.branch,
          source: input.sourcePath,
          readFiles: () => readSourceFiles(source),
          addOnly: input.addOnly,
          text,
        });
        outputAll(ctx, {
          mode: done.state === 'none' ? 'none' : 'merge-request',
          url: done.mergeRequestUrl,
          patch: '',
          leftOut: [],
        });
      }),
  });
}
