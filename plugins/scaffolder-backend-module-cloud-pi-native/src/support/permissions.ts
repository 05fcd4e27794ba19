import { ConsoleProject } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { StepError } from './StepError';

/** Bits of the console's permissions in a project, by their names there. Every member has the bit 0. */
const BITS: ReadonlyMap<string, number> = new Map([
  ['MANAGE', 1],
  ['MANAGE_MEMBERS', 2],
  ['MANAGE_ENVIRONMENTS', 3],
  ['MANAGE_REPOSITORIES', 4],
  ['MANAGE_ROLES', 5],
  ['SEE_SECRETS', 6],
  ['REPLAY_HOOKS', 7],
  ['LIST_ENVIRONMENTS', 8],
  ['LIST_REPOSITORIES', 9],
  ['LIST_MEMBERS', 10],
  ['LIST_ROLES', 11],
  ['MANAGE_DEPLOYMENTS', 12],
  ['LIST_DEPLOYMENTS', 13],
]);

/** The console's bit mask, in decimal, for permissions by name. */
export function permissionsOf(names: string[]): string {
  const sum = [...new Set(names)].reduce((mask, name) => {
    const position = BITS.get(name);
    if (position === undefined) {
      throw new StepError(
        `La permission « ${name.slice(0, 40).replace(/\p{C}/gu, ' ')} » n’existe pas. Permissions possibles : ${[
          ...BITS.keys(),
        ].join(', ')}.`,
      );
    }
    return mask + 2 ** position;
  }, 0);
  return String(sum);
}

/** Whether a person may change the repositories of a project, as the console decides it. */
export function mayManageRepositories(
  project: Pick<
    ConsoleProject,
    'ownerId' | 'members' | 'roles' | 'everyonePerms'
  >,
  userId: string,
): boolean {
  if (project.ownerId === userId) {
    return true;
  }
  const member = project.members.find(one => one.userId === userId);
  if (!member) {
    return false;
  }
  const held = [
    project.everyonePerms,
    ...project.roles
      .filter(({ id }) => member.roleIds.includes(id))
      .map(({ permissions }) => permissions),
  ];
  const wanted = ['MANAGE', 'MANAGE_REPOSITORIES'].map(name => BITS.get(name));
  return held.some(mask =>
    wanted.some(
      // eslint-disable-next-line no-bitwise
      bit => bit !== undefined && (BigInt(mask) & (1n << BigInt(bit))) !== 0n,
    ),
  );
}
