import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, waitFor } from '@testing-library/react';
import { delegationApiRef } from '../delegation/DelegationApi';
import { templatePageRouteRef } from '../externalRoutes';
import { PlatformApi, platformApiRef } from '../platform/PlatformApi';
import { RunPage } from '../run/RunPage';
import { fakeScaffolder } from './fakeScaffolder';

const INSTANT = '2999-01-01T00:00:00Z';

/** The page of a run of Camille's, or of somebody else's, as it begins. */
export async function openRun(
  options: {
    createdBy?: string;
    gitlab?: boolean;
    parameters?: object;
    resources?: object[];
    failure?: object;
  } = {},
) {
  const platform = {
    nameStanding: jest.fn(),
    runResources: jest.fn(async () => options.resources),
    projectFailure: jest.fn(async () => options.failure ?? {}),
  };
  const scaffolder = fakeScaffolder(options);
  const order: string[] = [];
  const delegation = {
    renew: jest.fn(async ({ interactive }: { interactive: boolean }) => {
      order.push(interactive ? 'renew' : 'keep');
      return {
        consoleUntil: INSTANT,
        ...(options.gitlab !== false && { gitlabUntil: INSTANT }),
      };
    }),
  };
  scaffolder.api.retry.mockImplementation(async () => {
    order.push('retry');
    return { id: 'task-1' };
  });
  renderInTestApp(<RunPage />, {
    mountPath: '/create/tasks/:taskId',
    initialRouteEntries: ['/create/tasks/task-1'],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/create/templates/:namespace/:templateName': templatePageRouteRef,
    },
    apis: [
      scaffolder.apiPair,
      mockApis.identity({ userEntityRef: 'user:default/camille' }),
      [delegationApiRef, delegation],
      [platformApiRef, platform as unknown as PlatformApi],
    ],
  });
  await screen.findByRole('heading', { name: 'API Node.js' });
  await waitFor(() => expect(scaffolder.isFollowed()).toBe(true));
  return { scaffolder, delegation, platform, order };
}
