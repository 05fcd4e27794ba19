import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import {
  projectFailurePath,
  projectFailureSchema,
  projectNamePath,
  projectNameStandingSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { PlatformApi } from './PlatformApi';
import { runResourcesSchema } from './runResources';

const TIMEOUT_MILLISECONDS = 10_000;

export class PlatformClient implements PlatformApi {
  constructor(
    private readonly discoveryApi: DiscoveryApi,
    private readonly fetchApi: FetchApi,
  ) {}

  async nameStanding(name: string) {
    const answer = await this.get(projectNamePath(name));
    return projectNameStandingSchema.parse(await answer.json());
  }

  async projectFailure(slug: string) {
    const answer = await this.get(projectFailurePath(slug));
    return projectFailureSchema.parse(await answer.json());
  }

  async runResources(taskId: string) {
    const path = `/runs/${encodeURIComponent(taskId)}/resources`;
    const answer = await this.get(path, { mayLack: true });
    return answer.status === 404
      ? undefined
      : runResourcesSchema.parse(await answer.json()).resources;
  }

  private async get(path: string, { mayLack = false } = {}): Promise<Response> {
    const baseUrl = await this.discoveryApi.getBaseUrl('cloud-pi-native');
    const response = await this.fetchApi.fetch(baseUrl + path, {
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    if (!response.ok && !(mayLack && response.status === 404)) {
      throw new Error(`The portal answered ${response.status}`);
    }
    return response;
  }
}
