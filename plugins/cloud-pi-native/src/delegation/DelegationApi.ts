import { createApiRef } from '@backstage/frontend-plugin-api';
import { DelegationStatus } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** Why a delegation could not be handed over. @public */
export type DelegationProblem = 'signed-out' | 'refused' | 'unreachable';

/** A delegation that could not be handed over; carries no token. @public */
export class DelegationError extends Error {
  override readonly name = 'DelegationError';

  constructor(readonly problem: DelegationProblem) {
    super(`Delegation failed: ${problem}`);
  }
}

/**
 * The caller's delegation: what lets a run act as the user. Tokens go from the
 * session to the backend and are never returned.
 *
 * @public
 */
export interface DelegationApi {
  getStatus(): Promise<DelegationStatus>;
  /**
   * Hands over the tokens of the session. `interactive` needs a user gesture:
   * it may open a window to sign in where a session is missing.
   *
   * @throws DelegationError
   */
  renew(options: { interactive: boolean }): Promise<DelegationStatus>;
  revoke(): Promise<void>;
}

/** The caller's delegation, from the frontend. @public */
export const delegationApiRef = createApiRef<DelegationApi>().with({
  id: 'delegation',
  pluginId: 'cloud-pi-native',
});
