import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import {
  INGESTION_PATH,
  IngestionState,
  ingestionStateSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** What the portal answers to somebody who may not ask. */
export const FORBIDDEN = 'forbidden';

/** The ingestion's API, which the catalogue's backend serves. */
export class IngestionClient {
  constructor(
    private readonly discoveryApi: DiscoveryApi,
    private readonly fetchApi: FetchApi,
  ) {}

  async getState(): Promise<IngestionState | typeof FORBIDDEN> {
    const response = await this.call('GET', '');
    return response
      ? ingestionStateSchema.parse(await response.json())
      : FORBIDDEN;
  }

  async refresh(): Promise<'done' | typeof FORBIDDEN> {
    return (await this.call('POST', '/refresh')) ? 'done' : FORBIDDEN;
  }

  async approveShrink(): Promise<'done' | typeof FORBIDDEN> {
    return (await this.call('POST', '/shrink/approve')) ? 'done' : FORBIDDEN;
  }

  /** Nothing where the caller may not. */
  private async call(method: string, path: string) {
    const baseUrl = await this.discoveryApi.getBaseUrl('catalog');
    const response = await this.fetchApi.fetch(
      `${baseUrl}${INGESTION_PATH}${path}`,
      { method },
    );
    if (response.status === 403) {
      return undefined;
    }
    if (!response.ok) {
      throw new Error(`The ingestion answered ${response.status}`);
    }
    return response;
  }
}
