import { UserEntity } from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleUser,
  userEntityName,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { locatedAt } from './origin';
import { Platform } from './Platform';
import { line } from './values';

/** What the console tells of a person wherever it names one. */
export type Person = Omit<ConsoleUser, 'type' | 'adminRoleIds'>;

/**
 * The `User` of a person. Everybody sees it, so that it names no team: those say
 * themselves who is in them.
 */
export function personToUser(person: Person, platform: Platform): UserEntity {
  const name = userEntityName(person);
  const email = line(person.email, 254);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      namespace: 'default',
      name,
      annotations: {
        ...locatedAt(platform.console.baseUrl),
        [ANNOTATION.userId]: person.id,
      },
    },
    spec: {
      profile: {
        displayName:
          line(`${person.firstName} ${person.lastName}`, 100) ?? name,
        ...(email && { email }),
      },
      // The catalogue wants the field.
      memberOf: [],
    },
  };
}
