import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { oidcAuthApiRef } from '@cloud-pi-native/backstage-plugin-cloud-pi-native';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PortalSignInPage } from './PortalSignInPage';

const identity = {
  token: 'portal-token',
  identity: {
    type: 'user' as const,
    userEntityRef: 'user:default/camille.durand-0000',
    ownershipEntityRefs: [],
  },
};

function fakeAuth(getBackstageIdentity: jest.Mock) {
  return {
    getBackstageIdentity,
    getProfile: jest.fn().mockResolvedValue({ displayName: 'Camille Durand' }),
    getAccessToken: jest.fn(),
    getIdToken: jest.fn(),
    signIn: jest.fn(),
    signOut: jest.fn(),
    sessionState$: jest.fn(),
  };
}

async function open(getBackstageIdentity: jest.Mock) {
  const onSignInSuccess = jest.fn();
  renderInTestApp(
    <TestApiProvider apis={[[oidcAuthApiRef, fakeAuth(getBackstageIdentity)]]}>
      <PortalSignInPage onSignInSuccess={onSignInSuccess} />
    </TestApiProvider>,
  );
  return onSignInSuccess;
}

describe('PortalSignInPage', () => {
  it('signs in without a click where a session exists', async () => {
    const onSignInSuccess = await open(jest.fn().mockResolvedValue(identity));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const signedIn = onSignInSuccess.mock.calls[0][0];
    await expect(signedIn.getBackstageIdentity()).resolves.toEqual(
      identity.identity,
    );
  });

  it('asks for a click otherwise, and says what to do when sign-in fails', async () => {
    const getBackstageIdentity = jest
      .fn()
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('Failed to fetch'))
      .mockResolvedValueOnce(identity);
    const onSignInSuccess = await open(getBackstageIdentity);

    const button = await screen.findByRole('button', { name: /Sign in with/ });
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Sign-in did not succeed',
    );
    expect(screen.queryByText(/Failed to fetch/)).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: /Sign in with/ }));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(getBackstageIdentity).toHaveBeenLastCalledWith({
      instantPopup: true,
    });
  });
});
