import { useApi } from '@backstage/frontend-plugin-api';
import { DelegationStatus } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { useCallback, useEffect, useState } from 'react';
import {
  DelegationError,
  DelegationProblem,
  delegationApiRef,
} from './DelegationApi';
import { keepDelegation } from './keepDelegation';

export interface KeptDelegation {
  status?: DelegationStatus;
  problem?: DelegationProblem;
  /** Hands the delegation over now, asking the user where needed; for a press of a button. */
  authorize(): Promise<boolean>;
}

/** Keeps the delegation of the signed-in user alive for as long as `active`. */
export function useKeptDelegation(active: boolean): KeptDelegation {
  const api = useApi(delegationApiRef);
  const [state, setState] = useState<Omit<KeptDelegation, 'authorize'>>({});

  useEffect(() => {
    if (!active) {
      return undefined;
    }
    return keepDelegation(api, {
      onRenewed: status => setState({ status }),
      onProblem: problem => setState(({ status }) => ({ status, problem })),
    });
  }, [active, api]);

  const authorize = useCallback(async () => {
    try {
      setState({ status: await api.renew({ interactive: true }) });
      return true;
    } catch (error) {
      const problem =
        error instanceof DelegationError ? error.problem : 'unreachable';
      setState(({ status }) => ({ status, problem }));
      return false;
    }
  }, [api]);

  return { ...state, authorize };
}
