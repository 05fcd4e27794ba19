import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { fakeScaffolder } from '../__testUtils__/fakeScaffolder';
import { DelegationError, delegationApiRef } from '../delegation/DelegationApi';
import { runPageRouteRef } from '../externalRoutes';
import { platformApiRef } from '../platform/PlatformApi';
import { FailedProject } from './FailedProject';

const FAILURE = {
  status: 'failed',
  failure: {
    action: 'Create Repository',
    tools: ['gitlab', 'sonarqube'],
    summary: 'GitLab : 503',
    at: '2026-01-01T10:00:00Z',
  },
};

const Where = () => <output>{useLocation().pathname}</output>;

function open(failure: object | Error, { isKnownFailed = false } = {}) {
  const scaffolder = fakeScaffolder();
  const renew = jest.fn(async () => ({}));
  const post = jest.fn();
  renderInTestApp(
    <>
      <FailedProject slug="demo" isKnownFailed={isKnownFailed} />
      <Where />
    </>,
    {
      mountedRoutes: { '/create/tasks/:taskId': runPageRouteRef },
      apis: [
        scaffolder.apiPair,
        mockApis.identity(),
        [delegationApiRef, { renew, getStatus: jest.fn(), revoke: jest.fn() }],
        [toastApiRef, { post } as unknown as (typeof toastApiRef)['T']],
        [
          platformApiRef,
          {
            nameStanding: jest.fn(),
            runResources: jest.fn(),
            projectFailure: async () => {
              if (failure instanceof Error) {
                throw failure;
              }
              return failure;
            },
          },
        ],
      ],
    },
  );
  return { scaffold: scaffolder.api.scaffold, renew, post };
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('FailedProject', () => {
  it('says which tools failed, doing what, in the words of the console', async () => {
    open(FAILURE);
    expect(
      await screen.findByText('What failed: gitlab and sonarqube.'),
    ).toBeVisible();
    expect(screen.getByText(/creation of a repository/)).toBeVisible();
    expect(screen.getByText(/GitLab : 503/)).toBeVisible();
  });

  it('reprovisions once confirmed, with the delegation, and leads to the run', async () => {
    const { scaffold, renew } = open(FAILURE);
    await press('Provision the project again');
    expect(scaffold).not.toHaveBeenCalled();
    await press('Provision it again');
    await waitFor(() =>
      expect(screen.getByText('/create/tasks/task-2')).toBeVisible(),
    );
    expect(renew).toHaveBeenCalledWith({ interactive: true });
    expect(scaffold).toHaveBeenCalledWith({
      templateRef: 'template:default/reprovisionner',
      values: { project: 'demo' },
    });
  });

  it('starts nothing that would stop at once for lack of a delegation', async () => {
    const { scaffold, renew, post } = open(FAILURE);
    renew.mockRejectedValue(new DelegationError('signed-out'));
    await press('Provision the project again');
    await press('Provision it again');
    await waitFor(() =>
      expect(post).toHaveBeenCalledWith(
        expect.objectContaining({ description: 'Your session has ended' }),
      ),
    );
    expect(scaffold).not.toHaveBeenCalled();
    expect(
      screen.getByRole('button', { name: 'Provision the project again' }),
    ).toBeVisible();
  });

  it('offers it also where nobody says why', async () => {
    open(new Error('down'), { isKnownFailed: true });
    expect(
      await screen.findByText('The console does not show the portal why.'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Provision the project again' }),
    ).toBeVisible();
  });

  it('says that the catalogue is late where the console has mended the project', async () => {
    open({ status: 'created' }, { isKnownFailed: true });
    expect(await screen.findByText(/no longer says/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
