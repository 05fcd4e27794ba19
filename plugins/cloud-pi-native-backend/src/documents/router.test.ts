import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { createDocumentsRouter } from './router';

const REF = 'user:default/camille';
const TOKEN = 'reading-account-token';

type Answer = { status?: number; body?: unknown; text?: string };

describe('the last change of a document', () => {
  let gitlab: Server;
  let base: string;
  let folder: string;
  let backend: TestBackend;
  let answer: (path: string, query: URLSearchParams) => Answer;
  const asked: IncomingMessage[] = [];

  const component = (
    name: string,
    annotations: Record<string, string>,
  ): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', annotations },
    spec: { type: 'service', lifecycle: 'production', owner: 'x' },
  });

  const ofGitlab = (name: string, annotation = 'dir:.') =>
    component(name, {
      'backstage.io/techdocs-ref': annotation,
      'backstage.io/managed-by-location': `url:${base}/forge/projects/${name}/-/blob/HEAD/catalog-info.yaml`,
    });

  beforeAll(async () => {
    gitlab = createServer((req, res) => {
      asked.push(req);
      const url = new URL(req.url ?? '', base);
      const {
        status = 200,
        body,
        text,
      } = answer(decodeURIComponent(url.pathname), url.searchParams);
      res.writeHead(status);
      res.end(text ?? JSON.stringify(body ?? {}));
    });
    await new Promise<void>(done => gitlab.listen(0, '127.0.0.1', done));
    const address = gitlab.address() as AddressInfo;
    base = `http://127.0.0.1:${address.port}`;

    folder = mkdtempSync(join(tmpdir(), 'documents-'));
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'mkdocs.yml'), 'docs_dir: pages\n');
    writeFileSync(join(folder, 'secret.md'), '# Dehors');
    writeFileSync(join(folder, 'pages/index.md'), '# Accueil');
    utimesSync(join(folder, 'pages/index.md'), 1_700_000_000, 1_700_000_000);

    const plugin = createBackendPlugin({
      pluginId: 'cloud-pi-native',
      register(env) {
        env.registerInit({
          deps: {
            auth: coreServices.auth,
            cache: coreServices.cache,
            catalog: catalogServiceRef,
            config: coreServices.rootConfig,
            httpAuth: coreServices.httpAuth,
            httpRouter: coreServices.httpRouter,
            logger: coreServices.logger,
          },
          async init({ httpRouter, ...deps }) {
            httpRouter.use(createDocumentsRouter(deps));
          },
        });
      },
    });
    backend = await startTestBackend({
      features: [
        plugin,
        catalogServiceMock.factory({
          entities: [
            ...['api', 'moved', 'mail', 'down', 'none', 'kept'].map(name =>
              ofGitlab(name),
            ),
            ofGitlab('elsewhere', 'url:https://example.org/x/-/tree/main'),
            component('plain', {}),
            component('documentation', {
              'backstage.io/techdocs-ref': 'dir:.',
              'backstage.io/managed-by-location': `file:${join(folder, 'catalog-info.yaml')}`,
            }),
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            integrations: {
              gitlab: [
                {
                  host: `127.0.0.1:${address.port}`,
                  baseUrl: base,
                  apiBaseUrl: `${base}/api/v4`,
                  token: TOKEN,
                },
              ],
            },
            cloudPiNative: {
              documentation: { issuesUrl: 'https://support.example.org/new' },
            },
          },
        }),
      ],
    });
  });
  afterAll(async () => {
    await backend.stop();
    gitlab.closeAllConnections();
    await new Promise(done => gitlab.close(done));
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    asked.length = 0;
    answer = (path, query) => {
      if (path.endsWith('mkdocs.yml/raw')) return { text: 'site_name: API' };
      const isThere = query.get('path') === 'docs/guide/index.md';
      return {
        body: isThere
          ? [
              {
                committed_date: '2026-03-04T05:06:07.000+01:00',
                author_name: 'Camille Durand',
                author_email: 'camille@example.org',
              },
            ]
          : [],
      };
    };
  });

  const get = (
    name: string,
    path = 'guide/',
    header = mockCredentials.user.header(REF),
  ) =>
    request(backend.server)
      .get('/api/cloud-pi-native/documents/last-change')
      .query({ entityRef: `component:default/${name}`, path })
      .set('authorization', header);

  it('is asked from GitLab with the reading account, names nobody’s e-mail, and is kept', async () => {
    const { status, body, headers, text } = await get('api');
    expect(status).toBe(200);
    expect(body).toEqual({
      change: {
        date: '2026-03-04T05:06:07.000+01:00',
        author: 'Camille Durand',
      },
      source: `${base}/forge/projects/api/-/blob/HEAD/docs/guide/index.md`,
      issues: `${base}/forge/projects/api/-/issues/new`,
    });
    expect(text).not.toContain('@');
    expect(text).not.toContain(TOKEN);
    expect(headers['cache-control']).toBe('no-store');
    expect(new Set(asked.map(req => req.headers.authorization))).toEqual(
      new Set([`Bearer ${TOKEN}`]),
    );

    const before = asked.length;
    expect((await get('api')).body).toEqual(body);
    expect(asked).toHaveLength(before);
  });

  it('follows the folder that mkdocs.yml names', async () => {
    answer = (path, query) => {
      if (path.endsWith('mkdocs.yml/raw')) return { text: 'docs_dir: pages' };
      const isThere = query.get('path') === 'pages/guide.md';
      return { body: isThere ? [{ committed_date: '2026-01-01' }] : [] };
    };
    expect((await get('moved')).body.source).toMatch(/pages\/guide\.md$/);
  });

  it('does not name an author whose name is an address', async () => {
    answer = () => ({
      body: [{ committed_date: '2026-01-01', author_name: 'x@example.org' }],
    });
    expect((await get('mail')).body.change).toEqual({ date: '2026-01-01' });
  });

  it.each([
    ['down', () => ({ status: 503 })],
    ['none', () => ({ text: '<html>Sign in</html>' })],
  ])('says nothing of it where GitLab does not: %s', async (name, silent) => {
    answer = silent;
    const { status, body } = await get(name);
    expect(status).toBe(200);
    expect(body).toEqual({
      issues: `${base}/forge/projects/${name}/-/issues/new`,
    });
    // And GitLab is left alone for a moment.
    const before = asked.length;
    await get(name);
    expect(asked).toHaveLength(before);
  });

  it('is not there for what the reader may not see, nor without a source that is known', async () => {
    expect((await get('hidden')).status).toBe(404);
    expect((await get('plain')).status).toBe(404);
    expect((await get('elsewhere')).status).toBe(404);
    expect(
      (await get('api', 'guide', mockCredentials.none.header())).status,
    ).toBe(401);
    expect(asked).toHaveLength(0);
  });

  it.each(['../secret', 'a/../../b', 'a\\b', '.'])(
    'refuses the path %j',
    async path => {
      expect((await get('kept', path)).status).toBe(400);
      expect(asked).toHaveLength(0);
    },
  );

  it('is the date of the file for the portal’s own, where it has no history', async () => {
    const { body } = await get('documentation', '');
    expect(body).toEqual({
      change: { date: new Date(1_700_000_000_000).toISOString() },
      issues: 'https://support.example.org/new',
    });
    expect((await get('documentation', 'secret')).body.change).toBeUndefined();
  });
});
