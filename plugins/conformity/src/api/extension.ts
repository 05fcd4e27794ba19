import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { conformityApiRef } from './ConformityApi';
import { ConformityClient } from './ConformityClient';

export const conformityApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: conformityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ConformityClient(discoveryApi, fetchApi),
    }),
});
