import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { AuthOwnershipResolver } from '@backstage/plugin-auth-node';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { MEMBERSHIP_FIELD } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/**
 * Finds the groups of who signs in by what the groups say: a `User` names none
 * of them, since everybody sees it.
 */
export class CatalogOwnership implements AuthOwnershipResolver {
  constructor(
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
  ) {}

  async resolveOwnershipEntityRefs(user: Entity) {
    const userRef = stringifyEntityRef(user);
    const { items } = await this.catalog.getEntities(
      {
        filter: { kind: 'Group', [MEMBERSHIP_FIELD]: userRef },
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
      },
      { credentials: await this.auth.getOwnServiceCredentials() },
    );
    const groups = items.map(group => stringifyEntityRef(group)).sort();
    return { ownershipEntityRefs: [userRef, ...groups] };
  }
}
