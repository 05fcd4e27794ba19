import { Environment, Project } from '../../world/types';
import { ConsoleContext, Refusal } from '../context';
import { Requester } from '../rights';
import { CreateEnvironment, UpdateEnvironment } from '../schemas';
import { provision } from './provision';
import { quotaErrors } from './quotas';

interface Operation {
  project: Project;
  requester: Requester;
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Refusal(400, errors.join('\n'));
}

function creationErrors(
  { state }: ConsoleContext['world'],
  project: Project,
  input: CreateEnvironment,
): string[] {
  const cluster = state.clusters.find(
    one =>
      one.id === input.clusterId &&
      (one.privacy === 'public' || project.clusterIds.includes(one.id)),
  );
  const nameTaken = state.environments.some(
    one => one.projectId === project.id && one.name === input.name,
  );
  return [
    ...(nameTaken ? ["Ce nom d'environnement est déjà pris."] : []),
    ...(state.stages.some(stage => stage.id === input.stageId)
      ? []
      : ["Type d'environnement invalide."]),
    ...(cluster
      ? quotaErrors(state, {
          request: input,
          clusterId: cluster.id,
          stageId: input.stageId,
          project,
        })
      : ['Cluster invalide.']),
  ];
}

/** Stays recorded when the tools fail. */
export async function createEnvironment(
  ctx: ConsoleContext,
  { project, requester }: Operation,
  input: CreateEnvironment,
): Promise<Environment> {
  const { world } = ctx;
  refuse(creationErrors(world, project, input));
  const now = world.now();
  const environment: Environment = {
    ...input,
    id: world.newId(),
    projectId: project.id,
    createdAt: now,
    updatedAt: now,
  };
  world.change(state => state.environments.push(environment));
  const ok = await provision(ctx, {
    project,
    action: 'Create Environment',
    requester,
    events: [{ type: 'environment.created', project, environment }],
  });
  if (!ok)
    throw new Refusal(
      500,
      "Echec des services à la création de l'environnement",
    );
  return environment;
}

export interface UpdateOptions extends Operation {
  environment: Environment;
  /** The first version counts what is updated twice. */
  countsTwice?: boolean;
}

export async function updateEnvironment(
  ctx: ConsoleContext,
  { project, requester, environment, countsTwice }: UpdateOptions,
  input: UpdateEnvironment,
): Promise<Environment> {
  const { world } = ctx;
  refuse(
    quotaErrors(world.state, {
      request: input,
      clusterId: environment.clusterId,
      stageId: environment.stageId,
      project,
      replaced: countsTwice ? undefined : environment.id,
    }),
  );
  world.change(() =>
    Object.assign(environment, input, { updatedAt: world.now() }),
  );
  const ok = await provision(ctx, {
    project,
    action: 'Update Environment',
    requester,
    events: [{ type: 'environment.updated', project, environment }],
  });
  if (!ok)
    throw new Refusal(
      500,
      "Echec des services à la mise à jour de l'environnement",
    );
  return environment;
}

export async function deleteEnvironment(
  ctx: ConsoleContext,
  { project, requester }: Operation,
  environment: Environment,
): Promise<void> {
  ctx.world.change(state => {
    state.environments = state.environments.filter(one => one !== environment);
    state.deployments = state.deployments.filter(
      one => one.environmentId !== environment.id,
    );
  });
  const ok = await provision(ctx, {
    project,
    action: 'Delete Environment',
    requester,
    events: [{ type: 'environment.deleted', project, environment }],
  });
  if (!ok)
    throw new Refusal(
      500,
      "Echec des services à la suppression de l'environnement",
    );
}
