import { Project, Repository } from '../../world/types';
import { ConsoleContext, Refusal } from '../context';
import { Requester } from '../rights';
import { CreateRepository, Sync, UpdateRepository } from '../schemas';
import { provision } from './provision';

interface Operation {
  project: Project;
  requester: Requester;
}

export interface CreateOptions extends Operation {
  /** What the version of the route puts where nothing is given. */
  defaults: { deployRevision: string; deployPath: string };
}

/** Stays recorded when the tools fail. */
export async function createRepository(
  ctx: ConsoleContext,
  { project, requester, defaults }: CreateOptions,
  input: CreateRepository,
): Promise<Repository> {
  const { world } = ctx;
  const { externalToken: _token, ...given } = input;
  const taken = world.state.repositories.some(
    one =>
      one.projectId === project.id &&
      one.internalRepoName === given.internalRepoName,
  );
  if (taken)
    throw new Refusal(
      400,
      `Le nom du dépôt interne ${given.internalRepoName} existe déjà en base pour ce projet`,
    );
  const now = world.now();
  const repository: Repository = {
    id: world.newId(),
    projectId: project.id,
    externalRepoUrl: '',
    externalUserName: '',
    helmValuesFiles: '',
    ...defaults,
    ...given,
    createdAt: now,
    updatedAt: now,
  };
  world.change(state => state.repositories.push(repository));
  const ok = await provision(ctx, {
    project,
    action: 'Create Repository',
    requester,
    events: [{ type: 'repository.created', project, repository }],
  });
  if (!ok)
    throw new Refusal(422, 'Echec des services lors de la création du dépôt');
  if (repository.externalRepoUrl)
    await syncRepository(ctx, { project, requester }, repository, {
      syncAllBranches: true,
    });
  return repository;
}

export async function updateRepository(
  ctx: ConsoleContext,
  { project, requester }: Operation,
  repository: Repository,
  input: UpdateRepository,
): Promise<Repository> {
  const { externalToken: _token, ...given } = input;
  ctx.world.change(() =>
    Object.assign(repository, given, {
      ...(given.isPrivate === false && { externalUserName: '' }),
      updatedAt: ctx.world.now(),
    }),
  );
  const ok = await provision(ctx, {
    project,
    action: 'Update Repository',
    requester,
    events: [{ type: 'repository.updated', project, repository }],
  });
  if (!ok)
    throw new Refusal(422, 'Echec des services à la mise à jour du dépôt');
  return repository;
}

export async function deleteRepository(
  ctx: ConsoleContext,
  { project, requester }: Operation,
  repository: Repository,
): Promise<void> {
  ctx.world.change(state => {
    state.repositories = state.repositories.filter(one => one !== repository);
  });
  const ok = await provision(ctx, {
    project,
    action: 'Delete Repository',
    requester,
    events: [{ type: 'repository.deleted', project, repository }],
  });
  if (!ok)
    throw new Refusal(422, 'Echec des services à la suppression du dépôt');
}

export async function syncRepository(
  ctx: ConsoleContext,
  { project, requester }: Operation,
  repository: Repository,
  sync: Sync,
): Promise<void> {
  const branch = sync.syncAllBranches ? undefined : sync.branchName;
  const ok = await provision(ctx, {
    project,
    action: 'Sync Repository',
    requester,
    events: [{ type: 'repository.synced', project, repository, branch }],
  });
  if (!ok)
    throw new Refusal(422, 'Echec des services à la synchronisation du dépôt');
}
