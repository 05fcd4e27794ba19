import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { parse } from 'yaml';
import { buildApp } from './app.ts';
import { loadConfig } from './config.ts';
import type { Services } from './services.ts';

{% if values.database %}
let databaseAnswers = true;
{% endif %}
const services: Services = {
  accepting: true,
{% if values.database %}
  database: {
    query: async () => {
      if (!databaseAnswers) throw new Error('injoignable');
      return [];
    },
    close: async () => undefined,
  },
{% endif %}
{% if values.signIn %}
  verify: async () => assert.fail(),
{% endif %}
{% if values.objectStorage %}
  storage: { list: async () => ['a.pdf'] },
{% endif %}
};
let app: FastifyInstance;

before(async () => {
  app = await buildApp(loadConfig({ LOG_LEVEL: 'silent' }), services);
  await app.ready();
});

after(() => app.close());

test('la sonde de vivacité répond', async () => {
  const response = await app.inject('/health');
  assert.equal(response.statusCode, 200);
  assert.deepEqual(response.json(), { status: 'ok' });
});

test("pendant l'arrêt, l'application n'est plus disponible mais reste vivante", async () => {
  assert.equal((await app.inject('/ready')).statusCode, 200);
  services.accepting = false;
  assert.equal((await app.inject('/ready')).statusCode, 503);
  assert.equal((await app.inject('/health')).statusCode, 200);
  services.accepting = true;
});
{% if values.database %}

test("sans la base, l'application n'est plus disponible mais reste vivante", async () => {
  databaseAnswers = false;
  const response = await app.inject('/ready');
  assert.equal(response.statusCode, 503);
  assert.deepEqual(response.json(), { status: 'unavailable' });
  assert.equal((await app.inject('/health')).statusCode, 200);
  databaseAnswers = true;
});
{% endif %}
{% if values.objectStorage %}

test('les documents sont ceux du stockage', async () => {
  const response = await app.inject('/v1/documents');
  assert.deepEqual(response.json(), ['a.pdf']);
});
{% endif %}

test('les requêtes sont mesurées par motif de route', async () => {
  await app.inject('/v1/greetings?name=Camille');
  const response = await app.inject('/metrics');
  assert.match(
    response.body,
    /http_request_duration_seconds_count\{method="GET",route="\/v1\/greetings",status="200"\} \d+/,
  );
  assert.match(response.body, /process_cpu_seconds_total/);
});

test('une salutation est rendue, un nom vide est refusé', async () => {
  const response = await app.inject('/v1/greetings?name=Camille');
  assert.deepEqual(response.json(), { message: 'Bonjour Camille' });
  assert.equal((await app.inject('/v1/greetings?name=')).statusCode, 400);
});

test('le contrat OpenAPI décrit chaque route, et rien de plus', async () => {
  const file = new URL('../openapi.yaml', import.meta.url);
  const document = parse(await readFile(file, 'utf8'));
  const tree = app.printRoutes({ commonPrefix: false });
  const routes = Array.from(
    tree.matchAll(/(\/\S*) \(GET/g),
    ([, path]) => path,
  );
  assert.deepEqual(Object.keys(document.paths).sort(), routes.sort());
  const served = await app.inject('/openapi.yaml');
  assert.deepEqual(parse(served.body), document);
});
