import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import techdocsPlugin from '@backstage/plugin-techdocs-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import module from './index';

jest.setTimeout(60_000);

describe('in TechDocs', () => {
  const directory = createMockDirectory();

  it('builds the documentation of an entity', async () => {
    directory.setContent({
      repository: { docs: { 'index.md': '# Bonjour\n\n!!! tip\n    Oui.\n' } },
      published: {},
    });
    const location = `file:${directory.resolve('repository/catalog-info.yaml')}`;
    const { server } = await startTestBackend({
      features: [
        techdocsPlugin,
        module,
        catalogServiceMock.factory({
          entities: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'Component',
              metadata: {
                uid: 'uid',
                name: 'demo',
                namespace: 'default',
                annotations: {
                  'backstage.io/techdocs-ref': 'dir:.',
                  'backstage.io/managed-by-location': location,
                },
              },
            },
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            techdocs: {
              builder: 'local',
              publisher: {
                type: 'local',
                local: { publishDirectory: directory.resolve('published') },
              },
            },
          },
        }),
      ],
    });
    const base = `http://localhost:${server.port()}/api/techdocs`;
    const built = await fetch(`${base}/sync/default/component/demo`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(await built.text()).toContain('Built 1 pages from Markdown');
    const page = await fetch(
      `${base}/static/docs/default/component/demo/index.html`,
    );
    expect(await page.text()).toContain('<div class="admonition tip">');
    const metadata = await fetch(
      `${base}/metadata/techdocs/default/component/demo`,
    );
    expect(await metadata.json()).toMatchObject({ files: expect.any(Array) });
  });
});
