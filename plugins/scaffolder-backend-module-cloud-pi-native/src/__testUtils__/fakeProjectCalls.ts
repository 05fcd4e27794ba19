import {
  ConsoleApi,
  ConsoleDeployment,
  ConsoleError,
  ConsoleMember,
  ConsoleRole,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

/** What {@link FakeConsole} keeps of a project's team, deployments and mirrors. */
export interface FakeProjectState {
  members: ConsoleMember[];
  roles: ConsoleRole[];
  deployments: ConsoleDeployment[];
  /** Each synchronisation that was done: the repository's id, and the branch or `*`. */
  synchronised: string[];
  /** People whom the platform knows, members or not. */
  people: ConsoleMember[];
}

type ProjectCalls = Pick<
  ConsoleApi,
  | 'listMembers'
  | 'addMember'
  | 'setMemberRoles'
  | 'listRoles'
  | 'createRole'
  | 'listDeployments'
  | 'createDeployment'
  | 'syncRepository'
>;

/** The writes among {@link ProjectCalls}. */
export type ProjectWrite =
  | 'addMember'
  | 'setMemberRoles'
  | 'createRole'
  | 'createDeployment'
  | 'syncRepository';

/** The calls of a project's team, deployments and mirrors, on a state. */
export function fakeProjectCalls(
  state: FakeProjectState,
  call: <T>(method: keyof ConsoleApi, answer: () => T) => Promise<T>,
  write: <T>(
    method: ProjectWrite,
    project: string,
    record: () => T,
  ) => Promise<T>,
  nextId: () => string,
): ProjectCalls {
  const require = <T>(found: T | undefined): T => {
    if (found === undefined) {
      throw new ConsoleError('not-found', 'Utilisateur introuvable.');
    }
    return found;
  };
  return {
    listMembers: () =>
      call('listMembers', () => structuredClone(state.members)),
    addMember: (project, wanted) =>
      write('addMember', project, () => {
        const isThem = (one: ConsoleMember) =>
          'userId' in wanted
            ? one.userId === wanted.userId
            : one.email === wanted.email;
        const known = state.members.find(isThem);
        const added = known ?? {
          ...require(state.people.find(isThem)),
          roleIds: [],
        };
        if (!known) {
          state.members.push(added);
        }
        return structuredClone(added);
      }),
    setMemberRoles: (project, userId, roleIds) =>
      write('setMemberRoles', project, () => {
        const member = require(state.members.find(m => m.userId === userId));
        member.roleIds = roleIds;
        return structuredClone(member);
      }),
    listRoles: () => call('listRoles', () => [...state.roles]),
    createRole: (project, input) =>
      write('createRole', project, () => {
        const role: ConsoleRole = {
          id: nextId(),
          type: 'managed',
          oidcGroup: undefined,
          ...input,
        };
        state.roles.push(role);
        return role;
      }),
    listDeployments: () =>
      call('listDeployments', () => [...state.deployments]),
    createDeployment: (projectId, input) =>
      write('createDeployment', projectId, () => {
        const deployment: ConsoleDeployment = {
          id: nextId(),
          projectId,
          createdAt: '2026-05-04T08:00:00.000Z',
          updatedAt: '2026-05-04T08:00:00.000Z',
          ...input,
        };
        state.deployments.push(deployment);
        return deployment;
      }),
    syncRepository: (project, repositoryId, branch) =>
      write('syncRepository', project, () => {
        state.synchronised.push(`${repositoryId} ${branch ?? '*'}`);
        return true;
      }).then(() => undefined),
  };
}
