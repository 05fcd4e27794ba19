import {
  Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { getEntityRelations } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { useLoaded } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';

/** Whether one of the signed-in user's teams owns an entity. */
export function useIsOwner(entity: Entity): boolean {
  const identityApi = useApi(identityApiRef);
  const identity = useLoaded(
    useCallback(() => identityApi.getBackstageIdentity(), [identityApi]),
  );
  const owners = getEntityRelations(entity, RELATION_OWNED_BY).map(owner =>
    stringifyEntityRef(owner),
  );
  return (
    identity.state === 'ready' &&
    identity.value.ownershipEntityRefs.some(ref => owners.includes(ref))
  );
}
