import { ConsoleAdminRole } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { World } from './World';

/** Bits of the console's permissions on the whole platform. */
export const PLATFORM_RIGHT = {
  list: 1n << 0n,
  manage: 1n << 1n,
  manageProjects: 1n << 3n,
  listProjects: 1n << 10n,
} as const;

const EVERYBODY = /(^|:)global$/;

const union = (roles: readonly ConsoleAdminRole[]) =>
  roles.reduce((all, { permissions }) => all | BigInt(permissions), 0n);

/** What people may do on the whole platform. */
export class PlatformRights {
  readonly #ofEverybody: bigint;

  constructor(private readonly world: Pick<World, 'users' | 'adminRoles'>) {
    this.#ofEverybody = union(
      [...world.adminRoles.values()].filter(({ type }) =>
        EVERYBODY.test(type ?? ''),
      ),
    );
  }

  /** True where somebody has one of the rights of a mask. */
  include(userId: string, mask: bigint): boolean {
    const { adminRoles, users } = this.world;
    const held = users.get(userId)?.adminRoleIds ?? [];
    const own = union(held.flatMap(id => adminRoles.get(id) ?? []));
    return ((this.#ofEverybody | own) & mask) !== 0n;
  }
}
