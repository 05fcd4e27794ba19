import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fastify } from 'fastify';
import type { Database } from './database.ts';
import { registerNotes } from './notes.ts';

function appWith(query: Database['query']) {
  const app = fastify();
  registerNotes(app, { query, close: async () => undefined });
  return app;
}

test('une note est écrite par un paramètre, jamais dans la requête', async () => {
  const asked: unknown[][] = [];
  const app = appWith(async (...query) => {
    asked.push(query);
    return JSON.parse('[{ "id": "1", "body": "lait" }]');
  });
  const body = "lait'); DROP TABLE notes; --";
  const response = await app.inject({
    method: 'POST',
    url: '/v1/notes',
    payload: { body },
  });
  assert.equal(response.statusCode, 201);
  assert.deepEqual(response.json(), { id: '1', body: 'lait' });
  assert.deepEqual(asked, [
    ['INSERT INTO notes (body) VALUES ($1) RETURNING id::text, body', [body]],
  ]);
});

test('une note vide est refusée sans rien demander à la base', async () => {
  const app = appWith(async () => assert.fail());
  const response = await app.inject({
    method: 'POST',
    url: '/v1/notes',
    payload: { body: '' },
  });
  assert.equal(response.statusCode, 400);
});
