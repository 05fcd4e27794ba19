import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
  gitlabAuthApiRef,
} from '@backstage/frontend-plugin-api';
import { oidcAuthApiRef } from '../apis';
import { delegationApiRef } from './DelegationApi';
import { DelegationClient } from './DelegationClient';

export const delegationApi = ApiBlueprint.make({
  name: 'delegation',
  params: defineParams =>
    defineParams({
      api: delegationApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
        oidcApi: oidcAuthApiRef,
        gitlabApi: gitlabAuthApiRef,
      },
      factory: deps => new DelegationClient(deps),
    }),
});
