import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { gitlabAuthenticator } from '@backstage/plugin-auth-backend-module-gitlab-provider';
import {
  authOwnershipResolutionExtensionPoint,
  authProvidersExtensionPoint,
  createOAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { CatalogOwnership } from './CatalogOwnership';
import { lateOidcAuthenticator } from './lateOidcAuthenticator';
import { signInBySubject } from './signInBySubject';

/**
 * Sign-in with OpenID Connect, and GitLab for a token to push with.
 *
 * GitLab is registered here rather than by its own module because it has no
 * sign-in resolver here, and configuration cannot give it one.
 *
 * @public
 */
export const authModuleCloudPiNative = createBackendModule({
  pluginId: 'auth',
  moduleId: 'cloud-pi-native',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        ownership: authOwnershipResolutionExtensionPoint,
        providers: authProvidersExtensionPoint,
      },
      async init({ auth, catalog, ownership, providers }) {
        ownership.setAuthOwnershipResolver(new CatalogOwnership(catalog, auth));
        providers.registerProvider({
          providerId: 'oidc',
          factory: createOAuthProviderFactory({
            authenticator: lateOidcAuthenticator,
            signInResolver: signInBySubject,
          }),
        });
        providers.registerProvider({
          providerId: 'gitlab',
          factory: createOAuthProviderFactory({
            authenticator: gitlabAuthenticator,
            additionalScopes: ['write_repository'],
          }),
        });
      },
    });
  },
});
