import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { loadConfig } from './config.ts';
import { openStorage } from './storage.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.setHeader('content-type', 'application/xml');
  response.end(
    '<ListBucketResult><Contents><Key>a.pdf</Key></Contents><Contents><Key>b.pdf</Key></Contents></ListBucketResult>',
  );
});

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

after(() => server.close());

test("le contenu du stockage est demandé par l'API de S3", async () => {
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  const storage = openStorage(
    loadConfig({
      S3_ENDPOINT: `http://127.0.0.1:${address.port}`,
      S3_BUCKET: 'essai',
      S3_ACCESS_KEY_ID: 'essai',
      S3_SECRET_ACCESS_KEY: 'essai',
    }),
  );
  assert.deepEqual(await storage.list(), ['a.pdf', 'b.pdf']);
  assert.match(asked[0] ?? '', /^\/essai\/?\?list-type=2/);
});
