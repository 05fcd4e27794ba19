import { OAuth2 } from '@backstage/core-app-api';
import {
  ApiBlueprint,
  SessionState,
  configApiRef,
  discoveryApiRef,
  oauthRequestApiRef,
} from '@backstage/frontend-plugin-api';
import { RiShieldUserLine } from '@remixicon/react';
import { oidcAuthApiRef } from './apis';
import { untilReachable } from './session/untilReachable';

export const oidcAuthApi = ApiBlueprint.make({
  name: 'oidc-auth',
  params: defineParams =>
    defineParams({
      api: oidcAuthApiRef,
      deps: {
        configApi: configApiRef,
        discoveryApi: discoveryApiRef,
        oauthRequestApi: oauthRequestApiRef,
      },
      factory: ({ configApi, discoveryApi, oauthRequestApi }) => {
        let isSignedIn = false;
        const api = OAuth2.create({
          configApi,
          discoveryApi: {
            async getBaseUrl(pluginId) {
              const url = await discoveryApi.getBaseUrl(pluginId);
              if (isSignedIn) {
                await untilReachable(`${url}/.well-known/jwks.json`);
              }
              return url;
            },
          },
          oauthRequestApi,
          environment: configApi.getOptionalString('auth.environment'),
          provider: {
            id: 'oidc',
            title: 'Cloud Pi Native',
            icon: () => <RiShieldUserLine aria-hidden />,
          },
          defaultScopes: ['openid', 'profile', 'email'],
        });
        api.sessionState$().subscribe(state => {
          isSignedIn = state === SessionState.SignedIn;
        });
        return api;
      },
    }),
});
