import {
  PLATFORM_GROUP,
  PLATFORM_ROLE_TYPE,
  TeamEntity,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { locatedAt } from './origin';
import { Platform } from './Platform';
import { PLATFORM_RIGHT, PlatformRights } from './PlatformRights';
import { byCodeUnits } from './values';

const { list, manage } = PLATFORM_RIGHT;

const GROUPS = [
  {
    name: PLATFORM_GROUP.administrators,
    title: 'Administrateurs de la plateforme',
    mask: manage,
  },
  {
    name: PLATFORM_GROUP.readers,
    title: 'Lecteurs de la plateforme',
    mask: list | manage,
  },
];

/**
 * The `Group`s that stand for the platform's roles, with who holds them.
 *
 * @param people - references of the catalogue's users, by their console id
 */
export function platformRoleGroups(
  people: ReadonlyMap<string, string>,
  rights: PlatformRights,
  platform: Platform,
): TeamEntity[] {
  return GROUPS.map(({ name, title, mask }) => ({
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
      membership: {
        members: [...people]
          .filter(([id]) => rights.include(id, mask))
          .map(([, ref]) => ref)
          .sort(byCodeUnits),
      },
    },
  }));
}
