import { createHash } from 'node:crypto';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { RunResource } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { ActionDeps } from '../support/deps';
import { outputAll } from '../support/outputs';
import { Session, withSession } from '../support/session';
import { StepError } from '../support/StepError';
import { usedByOthers } from '../support/usedByOthers';
import { examples } from './runUndo.examples';

const MAX_RESOURCES = 500;

/** What holds others is removed after them. */
const ORDER: ReadonlyArray<RunResource['kind']> = [
  'deployment',
  'environment',
  'repository',
  'member',
  'role',
  'project',
];

const WORDS: Record<RunResource['kind'], string> = {
  deployment: 'Suppression du déploiement',
  environment: 'Suppression de l’environnement',
  repository: 'Suppression du dépôt',
  member: 'Retrait du membre',
  role: 'Suppression du rôle',
  project: 'Archivage du projet',
};

function check(run: string, resources: string[]): void {
  if (!/^[\w-]{1,100}$/.test(run)) {
    throw new StepError('L’exécution à annuler n’est pas valide.');
  }
  if (resources.length === 0) {
    throw new StepError('Cochez ce qui doit être retiré.');
  }
  if (resources.length > MAX_RESOURCES) {
    throw new StepError(
      `Une annulation retire ${MAX_RESOURCES} éléments au plus.`,
    );
  }
}

/** What is to be removed, in order: only what the ledger says that this user's run made. */
export function toRemove(wanted: string[], made: RunResource[]): RunResource[] {
  if (wanted.some(id => made.every(one => one.id !== id))) {
    throw new StepError(
      'Un élément choisi ne fait pas, ou plus, partie de ce que cette exécution a créé. Rien n’a été retiré : rouvrez le formulaire pour en voir la liste.',
    );
  }
  return made
    .filter(({ id }) => wanted.includes(id))
    .reverse()
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const THE: Record<RunResource['kind'], string> = {
  deployment: 'Le déploiement',
  environment: 'L’environnement',
  repository: 'Le dépôt',
  member: 'Le membre',
  role: 'Le rôle',
  project: 'Le projet',
};

const TOLD = 10;

/** Refuses to remove what would take along what the run did not make. */
async function refuseOthers(
  session: Session,
  deps: ActionDeps,
  resource: RunResource,
  made: RunResource[],
): Promise<void> {
  const others = await usedByOthers(session, deps, resource, made);
  if (others.length > 0) {
    const more = others.length > TOLD ? '…' : '';
    throw new StepError(
      `${THE[resource.kind]} « ${resource.name} » a servi depuis, et n’est pas retiré. Ce que cette exécution n’a pas fait serait perdu : ${others
        .slice(0, TOLD)
        .join(
          ', ',
        )}${more}. Relancez l’annulation sans cet élément ; s’il faut vraiment le retirer, faites-le dans la console.`,
    );
  }
}

async function listed(
  session: Session,
  deps: ActionDeps,
  run: string,
  wanted: string[],
): Promise<RunResource[]> {
  const made = await session.ledger.list(run);
  if (!made) {
    throw new StepError(
      'Cette exécution n’est pas la vôtre, ou n’a rien créé : il n’y a rien à annuler.',
    );
  }
  const chosen = toRemove(wanted, made);
  for (const resource of chosen) {
    await refuseOthers(session, deps, resource, made);
  }
  return chosen;
}

async function removeOne(
  session: Session,
  deps: ActionDeps,
  run: string,
  resource: RunResource,
): Promise<{ toolsFailed: boolean }> {
  const { kind, name, project, projectId, resourceId } = resource;
  // Again: somebody may have been busy since.
  const made = (await session.ledger.list(run)) ?? [];
  await refuseOthers(session, deps, resource, made);
  session.signal?.throwIfAborted();
  session.info(`${WORDS[kind]} « ${name} ».`);
  const done = await session.audited(
    'run-undo',
    { run, kind, name, project, resourceId },
    () =>
      session.console.remove({ kind, projectId, id: resourceId }, session.call),
  );
  await session.ledger.remove(run, resource.id);
  if (done.toolsFailed) {
    session.warn(
      `« ${name} » n’est plus dans la console, mais ses outils n’ont pas tout retiré. Prévenez l’équipe de la plateforme s’il en reste quelque chose.`,
    );
  }
  return { toolsFailed: done.toolsFailed };
}

/** `cloud-pi-native:run:undo`: what a run made is there no more. */
export function createRunUndoAction(deps: ActionDeps) {
  return createTemplateAction({
    id: 'cloud-pi-native:run:undo',
    description:
      'Retire de la console ce qu’une exécution de la personne connectée y a créé, et rien d’autre : déploiements, environnements, dépôts, membres, rôles, puis le projet, qui est archivé. Refuse ce qui emporterait le travail d’autres. Ce qui n’y est plus est tenu pour retiré.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        run: z => z.string().describe('Identifiant de l’exécution à annuler'),
        resources: z =>
          z
            .array(z.string())
            .describe('Ce qui est retiré, par identifiants du registre'),
      },
      output: {
        removed: z =>
          z.array(z.string()).describe('Ce qui a été retiré, en clair'),
        projects: z =>
          z.array(z.string()).describe('Noms courts des projets concernés'),
        toolsFailed: z =>
          z
            .boolean()
            .describe('Vrai si les outils de la console n’ont pas tout retiré'),
      },
    },
    handler: ctx =>
      withSession(deps, ctx, async session => {
        const { run } = ctx.input;
        const wanted = [...new Set(ctx.input.resources)];
        check(run, wanted);
        if (ctx.isDryRun) {
          session.info(
            `Simulation : ${wanted.length} élément(s) de l’exécution « ${run} » seraient retirés.`,
          );
          outputAll(ctx, { removed: [], projects: [], toolsFailed: false });
          return;
        }
        const choice = createHash('sha256')
          .update(JSON.stringify([...wanted].sort()))
          .digest('hex')
          .slice(0, 12);
        // Kept: what is removed is listed no more when the run resumes.
        const { resources } = await session.checkpoint({
          key: `undo:${run}#${choice}`,
          fn: async () => ({
            resources: await listed(session, deps, run, wanted),
          }),
        });
        let toolsFailed = false;
        for (const resource of resources) {
          const done = await session.checkpoint({
            key: `remove:${resource.kind}:${resource.projectId}/${resource.resourceId}`,
            fn: () =>
              deps.mutex.run(`undo ${session.actor} ${run}`, () =>
                removeOne(session, deps, run, resource),
              ),
          });
          toolsFailed ||= done.toolsFailed;
        }
        session.info(`Retiré : ${resources.length} élément(s).`);
        outputAll(ctx, {
          removed: resources.map(({ kind, name }) => `${kind} ${name}`),
          projects: [...new Set(resources.map(({ project }) => project))],
          toolsFailed,
        });
      }),
  });
}
