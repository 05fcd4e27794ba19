import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { App } from './App';

const config = { environment: 'dev', apiUrl: '' };
const withApi = { ...config, apiUrl: 'https://api.exemple.gouv.fr' };

test.each(['/', '/inconnue'])(
  "%s n'a pas de défaut d'accessibilité connu d'axe",
  async (path) => {
    const { container } = render(<App config={config} path={path} />);
    // jsdom ne dessine pas : les contrastes sont vérifiés dans un navigateur.
    const rules = { 'color-contrast': { enabled: false } };
    const { violations } = await axe.run(container, { rules });
    expect(violations).toEqual([]);
  },
);

test("l'accueil dit son environnement", () => {
  render(<App config={config} path="/" />);
  expect(screen.getByText('dev').tagName).toBe('STRONG');
});

test("une adresse inconnue ramène à l'accueil", () => {
  render(<App config={config} path="/inconnue" />);
  const link = within(screen.getByRole('main')).getByRole('link');
  expect(link.getAttribute('href')).toBe('/');
});

test('le formulaire salue', async () => {
  render(<App config={config} path="/" />);
  await userEvent.type(screen.getByLabelText('Votre prénom'), 'Camille');
  await userEvent.click(screen.getByRole('button', { name: 'Saluer' }));
  expect((await screen.findByText('Bonjour Camille')).role).toBe('status');
});

test("la salutation vient de l'API quand il y en a une, son échec se dit", async () => {
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValueOnce(Response.json({ message: 'Bonjour de loin' }))
    .mockResolvedValueOnce(new Response('', { status: 503 }));
  render(<App config={withApi} path="/" />);
  await userEvent.type(screen.getByLabelText('Votre prénom'), 'Léa & Ali');
  await userEvent.click(screen.getByRole('button', { name: 'Saluer' }));
  await screen.findByText('Bonjour de loin');
  expect(fetched).toHaveBeenCalledWith(
    'https://api.exemple.gouv.fr/v1/greetings?name=L%C3%A9a+%26+Ali',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Saluer' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Réessayez');
});
