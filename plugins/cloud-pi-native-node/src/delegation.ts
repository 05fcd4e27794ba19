import {
  BackstageCredentials,
  createServiceFactory,
  createServiceRef,
  coreServices,
} from '@backstage/backend-plugin-api';

/** Tokens of the user on whose behalf a run acts. Never store, log or output them. @public */
export interface DelegatedTokens {
  consoleToken: string;
  gitlabToken?: string;
}

/** There is no valid delegation: the user must come back to the run page. @public */
export class DelegationRequiredError extends Error {
  override readonly name = 'DelegationRequiredError';
}

/**
 * Asks for the delegation of the user behind some credentials. Ask before each
 * side effect and drop the answer after it: tokens live five minutes.
 *
 * @public
 */
export interface DelegationService {
  /** @throws DelegationRequiredError if the user has none that is still valid. */
  getTokens(credentials: BackstageCredentials): Promise<DelegatedTokens>;
}

/** @public */
export const delegationServiceRef = createServiceRef<DelegationService>({
  id: 'cloud-pi-native.delegation',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      async factory() {
        throw new Error('not wired yet');
      },
    }),
});
