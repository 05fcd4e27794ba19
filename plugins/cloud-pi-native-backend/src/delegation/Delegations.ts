import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DelegationRequest,
  DelegationStatus,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  ConsoleService,
  DelegatedTokens,
  DelegationRequiredError,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { DelegationStore } from './DelegationStore';
import { verifyConsoleToken } from './verifyConsoleToken';
import { verifyGitlabToken } from './verifyGitlabToken';

// A token with less life left than this could expire inside the call it is for.
const USABLE_FOR_MS = 20_000;

interface DelegationsOptions {
  store: DelegationStore;
  console: ConsoleService;
  catalog: CatalogService;
  auth: AuthService;
}

/** What users lend to their runs: checked when it comes, kept, lent again. */
export class Delegations {
  readonly #options: DelegationsOptions;

  constructor(options: DelegationsOptions) {
    this.#options = options;
  }

  /** Keeps tokens that work and are the user's own; a GitLab token that is not sent again stays. */
  async put(
    userEntityRef: string,
    request: DelegationRequest,
  ): Promise<DelegationStatus> {
    const { store, console, catalog, auth } = this.#options;
    const { user, expiringToken } = await verifyConsoleToken({
      token: request.consoleToken,
      userEntityRef,
      console,
      catalog,
      auth,
    });
    const gitlab =
      request.gitlabToken === undefined
        ? undefined
        : await verifyGitlabToken(
            console.config.gitlab.baseUrl,
            request.gitlabToken,
            user,
          );
    await store.save(userEntityRef, { console: expiringToken, gitlab });
    return store.getStatus(userEntityRef);
  }

  getStatus(userEntityRef: string): Promise<DelegationStatus> {
    return this.#options.store.getStatus(userEntityRef);
  }

  forget(userEntityRef: string): Promise<void> {
    return this.#options.store.forget(userEntityRef);
  }

  /** @throws DelegationRequiredError if no console token lives long enough to act. */
  async use(userEntityRef: string): Promise<DelegatedTokens> {
    const tokens = await this.#options.store.getTokens(
      userEntityRef,
      new Date(Date.now() + USABLE_FOR_MS),
    );
    if (!tokens) {
      throw new DelegationRequiredError(
        'Votre délégation a expiré : ouvrez la page de l’exécution et cliquez sur « Reprendre ».',
      );
    }
    return tokens;
  }
}
