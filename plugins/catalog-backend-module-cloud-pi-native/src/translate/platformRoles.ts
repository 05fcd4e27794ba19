import { GroupEntity } from '@backstage/catalog-model';
import {
  PLATFORM_GROUP,
  PLATFORM_ROLE_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleAdminRole,
  ConsoleUser,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { locatedAt } from './origin';
import { Platform } from './Platform';

const LIST = 1n;
const MANAGE = 2n;
const EVERYBODY = /(^|:)global$/;

const GROUPS = [
  {
    name: PLATFORM_GROUP.administrators,
    title: 'Administrateurs de la plateforme',
    mask: MANAGE,
  },
  {
    name: PLATFORM_GROUP.readers,
    title: 'Lecteurs de la plateforme',
    mask: LIST | MANAGE,
  },
];

const refOf = (name: string) => `group:default/${name}`;

const RESERVED = GROUPS.map(({ name }) => refOf(name));

/** True for a group that no project's team may pass for. */
export const isPlatformGroup = (ref: string) => RESERVED.includes(ref);

/** The `Group`s that stand for the platform's roles. */
export function platformRoleGroups(platform: Platform): GroupEntity[] {
  return GROUPS.map(({ name, title }) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      namespace: 'default',
      name,
      title,
      annotations: locatedAt(platform.console.baseUrl),
    },
    spec: {
      type: PLATFORM_ROLE_TYPE,
      profile: { displayName: title },
      children: [],
    },
  }));
}

/** The groups of the platform's roles that a user is in, by the rights that the console gives. */
export function platformGroupsOf(
  user: ConsoleUser,
  roles: ReadonlyMap<string, ConsoleAdminRole>,
): string[] {
  const held = user.adminRoleIds ?? [];
  const rights = [...roles.values()]
    .filter(role => held.includes(role.id) || EVERYBODY.test(role.type ?? ''))
    .reduce((all, role) => all | BigInt(role.permissions), 0n);
  return GROUPS.filter(({ mask }) => (rights & mask) !== 0n).map(({ name }) =>
    refOf(name),
  );
}
