import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { App } from './App';

{% if values.signIn %}
const config = {
  environment: 'dev',
  apiUrl: '',
  oidcIssuer: 'https://sso.exemple.gouv.fr/realms/essai',
  oidcClientId: 'essai',
};
const session = {
  name: 'Camille',
  token: async () => 'jeton',
  signIn: async () => undefined,
  signOut: async () => undefined,
};
{% else %}
const config = { environment: 'dev', apiUrl: '' };
{% endif %}
const withApi = { ...config, apiUrl: 'https://api.exemple.gouv.fr' };

const show = (path: string, given = config) =>
{% if values.signIn %}
  render(<App config={given} session={session} path={path} />);
{% else %}
  render(<App config={given} path={path} />);
{% endif %}

test.each(['/', '/inconnue'])(
  "%s n'a pas de défaut d'accessibilité connu d'axe",
  async (path) => {
    const { container } = show(path);
    // jsdom ne dessine pas : les contrastes sont vérifiés dans un navigateur.
    const rules = { 'color-contrast': { enabled: false } };
    const { violations } = await axe.run(container, { rules });
    expect(violations).toEqual([]);
  },
);

test("l'accueil dit son environnement", () => {
  show('/');
  expect(screen.getByText('dev').tagName).toBe('STRONG');
});

test("une adresse inconnue ramène à l'accueil", () => {
  show('/inconnue');
  const link = within(screen.getByRole('main')).getByRole('link');
  expect(link.getAttribute('href')).toBe('/');
});

test('le formulaire salue', async () => {
  show('/');
  await userEvent.type(screen.getByLabelText('Votre prénom'), 'Camille');
  await userEvent.click(screen.getByRole('button', { name: 'Saluer' }));
  expect((await screen.findByText('Bonjour Camille')).role).toBe('status');
});

test("la salutation vient de l'API quand il y en a une, son échec se dit", async () => {
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValueOnce(Response.json({ message: 'Bonjour de loin' }))
    .mockResolvedValueOnce(new Response('', { status: 503 }));
  show('/', withApi);
  await userEvent.type(screen.getByLabelText('Votre prénom'), 'Léa & Ali');
  await userEvent.click(screen.getByRole('button', { name: 'Saluer' }));
  await screen.findByText('Bonjour de loin');
  expect(fetched).toHaveBeenCalledWith(
    'https://api.exemple.gouv.fr/v1/greetings?name=L%C3%A9a+%26+Ali',
{% if values.signIn %}
    { headers: { authorization: 'Bearer jeton' } },
{% endif %}
  );
  await userEvent.click(screen.getByRole('button', { name: 'Saluer' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Réessayez');
});
