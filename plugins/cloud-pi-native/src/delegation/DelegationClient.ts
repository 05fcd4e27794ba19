import {
  DiscoveryApi,
  FetchApi,
  OAuthApi,
} from '@backstage/frontend-plugin-api';
import {
  DelegationRequest,
  DelegationStatus,
  delegationStatusSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { DelegationApi, DelegationError } from './DelegationApi';

const GITLAB_SCOPE = 'api';

export interface DelegationClientOptions {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
  oidcApi: OAuthApi;
  gitlabApi: OAuthApi;
}

export class DelegationClient implements DelegationApi {
  constructor(private readonly options: DelegationClientOptions) {}

  async getStatus(): Promise<DelegationStatus> {
    const response = await this.call('GET');
    return delegationStatusSchema.parse(await response.json());
  }

  async renew({ interactive }: { interactive: boolean }) {
    const consoleToken = await this.consoleToken(interactive);
    const gitlabToken = await this.gitlabToken(interactive);
    const body: DelegationRequest = {
      consoleToken,
      ...(gitlabToken && { gitlabToken }),
    };
    const response = await this.call('PUT', JSON.stringify(body));
    return response.status === 204
      ? this.getStatus()
      : delegationStatusSchema.parse(await response.json());
  }

  async revoke() {
    await this.call('DELETE');
  }

  private async consoleToken(interactive: boolean): Promise<string> {
    const token = await this.options.oidcApi
      .getAccessToken(
        undefined,
        interactive ? { instantPopup: true } : { optional: true },
      )
      .catch(() => '');
    if (!token) {
      throw new DelegationError('signed-out');
    }
    return token;
  }

  // A run without GitLab steps needs no GitLab session, so its absence is no error.
  private async gitlabToken(interactive: boolean): Promise<string | undefined> {
    const { gitlabApi } = this.options;
    const silent = await gitlabApi
      .getAccessToken(GITLAB_SCOPE, { optional: true })
      .catch(() => '');
    if (silent || !interactive) {
      return silent || undefined;
    }
    const asked = await gitlabApi
      .getAccessToken(GITLAB_SCOPE, { instantPopup: true })
      .catch(() => '');
    return asked || undefined;
  }

  private async call(method: string, body?: string): Promise<Response> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = await discoveryApi.getBaseUrl('cloud-pi-native');
    const response = await fetchApi
      .fetch(`${baseUrl}/delegation`, {
        method,
        body,
        headers: body ? { 'content-type': 'application/json' } : undefined,
      })
      .catch(() => {
        throw new DelegationError('unreachable');
      });
    if (!response.ok) {
      throw new DelegationError(
        response.status >= 500 ? 'unreachable' : 'refused',
      );
    }
    return response;
  }
}
