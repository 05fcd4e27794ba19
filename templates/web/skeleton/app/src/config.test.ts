import { expect, test, vi } from 'vitest';
import { loadConfig } from './config';

const answer = (body: unknown, status = 200) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(new Response(JSON.stringify(body), { status }));

test('la configuration vient du serveur', async () => {
  answer({ environment: 'dev', apiUrl: 'https://api.exemple.gouv.fr' });
  await expect(loadConfig()).resolves.toEqual({
    environment: 'dev',
    apiUrl: 'https://api.exemple.gouv.fr',
  });
});

test("une adresse d'API qui n'en est pas une est refusée", async () => {
  answer({ environment: 'dev', apiUrl: 'javascript:alert(1)' });
  await expect(loadConfig()).rejects.toThrow('apiUrl');
});

test('une configuration absente se dit', async () => {
  answer({}, 503);
  await expect(loadConfig()).rejects.toThrow('503');
});
