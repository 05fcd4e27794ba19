import { expect, test, vi } from 'vitest';
import { loadConfig } from './config';

const answer = (body: unknown, status = 200) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(new Response(JSON.stringify(body), { status }));

test('la configuration vient du serveur', async () => {
  const config = {
    environment: 'dev',
    apiUrl: 'https://api.exemple.gouv.fr',
{% if values.signIn %}
    oidcIssuer: 'https://sso.exemple.gouv.fr/realms/essai',
    oidcClientId: 'essai',
{% endif %}
  };
  answer(config);
  await expect(loadConfig()).resolves.toEqual(config);
});

test("une adresse d'API qui n'en est pas une est refusée", async () => {
  answer({ environment: 'dev', apiUrl: 'javascript:alert(1)' });
  await expect(loadConfig()).rejects.toThrow('apiUrl');
});

test('une configuration absente se dit', async () => {
  answer({}, 503);
  await expect(loadConfig()).rejects.toThrow('503');
});
