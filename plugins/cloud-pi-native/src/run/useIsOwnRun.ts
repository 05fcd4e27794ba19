import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** Whether the signed-in user started the run; only its owner may delegate to it. */
export function useIsOwnRun(createdBy: string | undefined): boolean {
  const identityApi = useApi(identityApiRef);
  const [user, setUser] = useState<string>();

  useEffect(() => {
    let current = true;
    identityApi.getBackstageIdentity().then(
      ({ userEntityRef }) => current && setUser(userEntityRef),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [identityApi]);

  return user !== undefined && user === createdBy;
}
