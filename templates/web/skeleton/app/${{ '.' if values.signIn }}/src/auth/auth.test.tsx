import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { User } from 'oidc-client-ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { Account } from './Account';
import { openSession } from './session';

const config = {
  environment: 'dev',
  apiUrl: '',
  oidcIssuer: 'https://sso.exemple.gouv.fr/realms/essai',
  oidcClientId: 'essai',
};
const user = new User({
  access_token: 'jeton',
  token_type: 'Bearer',
  profile: {
    sub: '42',
    name: 'Camille',
    iss: config.oidcIssuer,
    aud: config.oidcClientId,
    exp: 0,
    iat: 0,
  },
});

const managerOf = (signedIn: User | null) => ({
  getUser: vi.fn(async () => signedIn),
  signinCallback: vi.fn(async () => signedIn ?? undefined),
  signinRedirect: vi.fn(async () => undefined),
  signoutRedirect: vi.fn(async () => undefined),
});

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

test('sans connexion, il y a de quoi se connecter', async () => {
  const manager = managerOf(null);
  const session = await openSession(config, manager);
  expect(await session.token()).toBeUndefined();
  expect(manager.signinCallback).not.toHaveBeenCalled();
  render(<Account session={session} />);
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
  expect(manager.signinRedirect).toHaveBeenCalledOnce();
});

test('au retour de Keycloak, la personne est connectée et son code quitte l’adresse', async () => {
  window.history.replaceState(null, '', '/connexion?code=c&state=s');
  const manager = managerOf(user);
  const session = await openSession(config, manager);
  expect(manager.signinCallback).toHaveBeenCalledOnce();
  expect(window.location.href).toBe(`${window.location.origin}/`);
  expect(await session.token()).toBe('jeton');
  render(<Account session={session} />);
  expect(screen.getByText('Camille')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Se déconnecter' }));
  expect(manager.signoutRedirect).toHaveBeenCalledOnce();
});

test('une connexion qui échoue laisse lire sans être connecté', async () => {
  window.history.replaceState(null, '', '/connexion?error=access_denied');
  vi.spyOn(console, 'warn').mockReturnValue();
  const manager = managerOf(null);
  manager.signinCallback.mockRejectedValue(new Error('access_denied'));
  const session = await openSession(config, manager);
  expect(session.name).toBeUndefined();
  expect(window.location.pathname).toBe('/');
});

test('un service de connexion qui ne répond pas se dit', async () => {
  const manager = managerOf(null);
  manager.signinRedirect.mockRejectedValue(new Error('injoignable'));
  render(<Account session={await openSession(config, manager)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Se connecter' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Réessayez');
});
