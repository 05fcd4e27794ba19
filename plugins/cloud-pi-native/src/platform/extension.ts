import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { platformApiRef } from './PlatformApi';
import { PlatformClient } from './PlatformClient';

export const platformApi = ApiBlueprint.make({
  name: 'platform',
  params: defineParams =>
    defineParams({
      api: platformApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new PlatformClient(discoveryApi, fetchApi),
    }),
});
