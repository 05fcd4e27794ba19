import { Environment, Project, ProjectRole, User } from '../world/types';
import { World } from '../world/World';

const missing: Pick<User, 'firstName' | 'lastName' | 'email'> = {
  firstName: '',
  lastName: '',
  email: '',
};

const ownerOf = ({ adminRoleIds: _roles, ...owner }: User) => owner;

export const memberList = (world: World, project: Project) =>
  project.members.map(({ userId, roleIds }) => {
    const { firstName, lastName, email } = world.user(userId) ?? missing;
    return { userId, roleIds, email, firstName, lastName };
  });

/** A role's group as clients see it: without the project's own prefix. */
const groupOf = (project: Project, role: ProjectRole) =>
  role.oidcGroup.replace(`/${project.slug}`, '');

const byPosition = (a: ProjectRole, b: ProjectRole) => a.position - b.position;

/** A project as the list and the detail route show it. */
export function presentProject(world: World, project: Project) {
  const { members: _members, roles, ...rest } = structuredClone(project);
  const owner = world.user(project.ownerId);
  return {
    ...rest,
    owner: owner && ownerOf(structuredClone(owner)),
    members: memberList(world, project),
    roles: roles.sort(byPosition).map(role => ({
      ...role,
      projectId: project.id,
      oidcGroup: groupOf(project, role),
    })),
  };
}

export const roleList = (project: Project) =>
  [...project.roles].sort(byPosition).map(role => ({
    id: role.id,
    name: role.name,
    oidcGroup: groupOf(project, role),
    type: role.type,
    permissions: role.permissions,
    userCount: project.members.filter(member =>
      member.roleIds.includes(role.id),
    ).length,
  }));

/** The second version's list also says the stage. */
export const presentEnvironmentWithStage = (
  world: World,
  environment: Environment,
) => ({
  ...environment,
  stage: world.state.stages.find(stage => stage.id === environment.stageId),
});
