import { Membership } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ConsoleProject } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Inventory } from './Inventory';
import { PLATFORM_RIGHT, PlatformRights } from './PlatformRights';
import { byCodeUnits } from './values';

// Bits of the console's permissions in a project.
const MANAGE = 1n << 1n;
const LISTS_ENVIRONMENTS = MANAGE | (1n << 3n) | (1n << 8n);
const LISTS_REPOSITORIES = MANAGE | (1n << 4n) | (1n << 9n);

// With one of these the console lists what any project holds.
const LISTS_ANY_PROJECT =
  PLATFORM_RIGHT.list |
  PLATFORM_RIGHT.manage |
  PLATFORM_RIGHT.manageProjects |
  PLATFORM_RIGHT.listProjects;

/** What the owner and the members may do in a project, by their console id. */
function rightsIn(project: ConsoleProject): Map<string, bigint> {
  const ofEveryMember = BigInt(project.everyonePerms);
  const ofRole = new Map(
    project.roles.map(({ id, permissions }) => [id, BigInt(permissions)]),
  );
  const rights = new Map(
    project.members.map(({ userId, roleIds }) => [
      userId,
      roleIds.reduce((all, id) => all | (ofRole.get(id) ?? 0n), ofEveryMember),
    ]),
  );
  return rights.set(project.owner.id, MANAGE);
}

const filled = (name: keyof Membership, values: string[]) =>
  values.length ? { [name]: values.sort(byCodeUnits) } : {};

/**
 * Who is in a project, and what the console does not list to them.
 *
 * @param people - references of the catalogue's users, by their console id
 */
export function membershipOf(
  project: ConsoleProject,
  people: ReadonlyMap<string, string>,
  platformRights: PlatformRights,
  { clusters }: Inventory,
): Membership {
  const members: string[] = [];
  const withoutEnvironments: string[] = [];
  const withoutRepositories: string[] = [];
  for (const [id, rights] of rightsIn(project)) {
    const ref = people.get(id);
    if (!ref) {
      continue;
    }
    members.push(ref);
    const environments = (rights & LISTS_ENVIRONMENTS) !== 0n;
    const repositories = (rights & LISTS_REPOSITORIES) !== 0n;
    if (
      (environments && repositories) ||
      platformRights.include(id, LISTS_ANY_PROJECT)
    ) {
      continue;
    }
    if (!environments) withoutEnvironments.push(ref);
    if (!repositories) withoutRepositories.push(ref);
  }
  const dedicated = project.clusterIds.flatMap(id => {
    const cluster = clusters.get(id);
    return cluster?.privacy === 'dedicated' ? cluster.label : [];
  });
  return {
    members: members.sort(byCodeUnits),
    ...filled('withoutEnvironments', withoutEnvironments),
    ...filled('withoutRepositories', withoutRepositories),
    ...filled('dedicatedClusters', [...new Set(dedicated)]),
  };
}
