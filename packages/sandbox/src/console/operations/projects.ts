import { Project } from '../../world/types';
import { systemRoles } from '../../world/projectRoles';
import { ConsoleContext, Refusal } from '../context';
import { mayOnPlatform, Requester } from '../rights';
import { CreateProject, ListProjects, UpdateProject } from '../schemas';
import { moveToEnd } from './order';
import { provision, record } from './provision';

/** The name, or the name with the first free number. */
export function slugFor(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 1;
  while (taken.includes(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

const statuses = (list: string) => list.split(',');

export function listProjects(
  { world, version }: ConsoleContext,
  query: ListProjects,
  requester: Requester,
): Project[] {
  const { filter = 'member', search } = query;
  if (filter === 'all' && !mayOnPlatform('manage', requester))
    throw new Refusal(
      403,
      "Seuls les admins avec les droits de visionnage des projets peuvent utiliser le filtre 'all'",
    );
  const { id } = requester.user;
  const ofRequester = (project: Project) =>
    project.ownerId === id ||
    (filter === 'member' && project.members.some(one => one.userId === id));
  const byStatus = ({ status }: Project) => {
    if (query.status) return status === query.status;
    if (query.statusIn) return statuses(query.statusIn).includes(status);
    if (query.statusNotIn) return !statuses(query.statusNotIn).includes(status);
    return true;
  };
  const byVersion = (project: Project) => {
    const wanted = query.lastSuccessProvisionningVersion;
    const provisioned = project.lastSuccessProvisionningVersion;
    if (!wanted) return true;
    if (wanted === 'outdated') return provisioned !== version;
    return provisioned === (wanted === 'last' ? version : wanted);
  };
  const bySearch = (project: Project) =>
    !search ||
    project.name.includes(search) ||
    world.user(project.ownerId)?.email.includes(search) === true;
  return world.state.projects.filter(
    project =>
      (filter === 'all' || ofRequester(project)) &&
      (query.id === undefined || project.id === query.id) &&
      (query.name === undefined || project.name === query.name) &&
      (query.locked === undefined || project.locked === query.locked) &&
      project.description.includes(query.description ?? '') &&
      byStatus(project) &&
      byVersion(project) &&
      bySearch(project),
  );
}

/** Records the project; its tools have not run yet. */
export function createProject(
  { world }: ConsoleContext,
  input: CreateProject,
  requester: Requester,
): Project {
  const slug = slugFor(
    input.name,
    world.state.projects.map(project => project.slug),
  );
  const now = world.now();
  const project: Project = {
    ...input,
    id: world.newId(),
    slug,
    description: input.description ?? '',
    status: 'created',
    locked: false,
    everyonePerms: '896',
    ownerId: requester.user.id,
    clusterIds: [],
    members: [],
    roles: systemRoles(slug, () => world.newId()),
    lastSuccessProvisionningVersion: null,
    createdAt: now,
    updatedAt: now,
  };
  world.change(state => state.projects.push(project));
  return project;
}

export async function provisionNewProject(
  ctx: ConsoleContext,
  project: Project,
  requester: Requester,
): Promise<void> {
  await provision(ctx, {
    project,
    action: 'Create Project',
    requester,
    events: [{ type: 'project.created', project }],
  });
  for (const role of project.roles)
    record(ctx, {
      action: 'Upsert Project Role',
      requester,
      projectId: project.id,
      args: { projectId: project.id, roleId: role.id },
      messageResume: `Rôle synchronisé: ${role.name}`,
    });
}

/** Records what the requester may change; what they may not is left out in silence. */
export function updateProject(
  { world }: ConsoleContext,
  project: Project,
  input: UpdateProject,
  requester: Requester,
): void {
  const isAdmin = mayOnPlatform('manage', requester);
  const isOwner = project.ownerId === requester.user.id;
  const { locked, ownerId, ...rest } = input;
  const unlocks = isAdmin && locked === false;
  if (project.locked && !unlocks)
    throw new Refusal(
      403,
      'Veuillez déverrouiller le projet pour le mettre à jour',
    );
  const newOwner = isAdmin || isOwner ? ownerId : undefined;
  if (newOwner && newOwner !== project.ownerId)
    checkNewOwner(project, newOwner, world.user(newOwner)?.type);
  world.change(state => {
    Object.assign(project, rest);
    if (isAdmin && locked !== undefined) project.locked = locked;
    if (newOwner && newOwner !== project.ownerId) {
      project.members = [
        ...project.members.filter(member => member.userId !== newOwner),
        { userId: project.ownerId, roleIds: [] },
      ];
      project.ownerId = newOwner;
    }
    project.updatedAt = world.now();
    moveToEnd(state.projects, project);
  });
}

function checkNewOwner(
  project: Project,
  newOwner: string,
  type: string | undefined,
) {
  if (!project.members.some(member => member.userId === newOwner))
    throw new Refusal(
      400,
      'Le nouveau propriétaire doit faire partie des membres actuels du projet',
    );
  if (type !== 'human')
    throw new Refusal(
      400,
      'Seuls les comptes humains peuvent être propriétaire de projets',
    );
}

/** Removes what the project has and renames it, then lets the tools clean up. */
export async function archiveProject(
  ctx: ConsoleContext,
  project: Project,
  requester: Requester,
): Promise<void> {
  const { world } = ctx;
  const { slug } = project;
  world.change(state => {
    const elsewhere = (one: { projectId: string }) =>
      one.projectId !== project.id;
    state.environments = state.environments.filter(elsewhere);
    state.repositories = state.repositories.filter(elsewhere);
    state.deployments = state.deployments.filter(elsewhere);
    const suffix = `_${Date.now()}_archived`;
    project.name += suffix;
    project.slug += suffix;
    project.status = 'archived';
    project.locked = true;
    project.clusterIds = [];
  });
  const done = await provision(ctx, {
    project,
    action: 'Delete all project resources',
    requester,
    events: [{ type: 'project.archived', project, slug }],
  });
  if (!done) world.change(() => (project.status = 'failed'));
}

export const replayHooks = (
  ctx: ConsoleContext,
  project: Project,
  requester: Requester,
) =>
  provision(ctx, {
    project,
    action: 'Replay hooks for Project',
    requester,
    events: [{ type: 'project.reprovisioned', project }],
  });
