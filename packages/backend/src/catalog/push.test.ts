import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import eventsPlugin from '@backstage/plugin-events-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import catalogModuleCloudPiNative, {
  eventsModuleCloudPiNative,
} from '@cloud-pi-native/backstage-plugin-catalog-backend-module-cloud-pi-native';
// The sandbox is a program: its main module starts one.
// eslint-disable-next-line @backstage/no-forbidden-package-imports
import { startSandbox } from 'sandbox/src/startSandbox';
import { z } from 'zod';

jest.setTimeout(120_000);

const SECRET = 'a-secret-of-the-webhooks';
const GROUP = 'forge-mi/projects';
const entitySchema = z.looseObject({
  spec: z.looseObject({ definition: z.string().optional() }),
});

const catalogFile = (name: string) => `
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: ${name} }
spec:
  type: openapi
  lifecycle: production
  owner: somebody
  definition: { $text: ./openapi.yaml }
`;

async function until<T>(probe: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const found = await probe();
    if (found !== undefined) {
      return found;
    }
    if (Date.now() > deadline) {
      throw new Error(`Not reached: ${probe}`);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

describe('a push to GitLab', () => {
  const stops: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const stop of stops.splice(0).reverse()) {
      await stop();
    }
  });

  it('shows in the catalogue long before the next reading', async () => {
    const sandbox = await startSandbox({ port: 0, writeDelayMs: 0 });
    stops.push(() => sandbox.close());
    const { host } = new URL(sandbox.url);
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        scaffolderEntityModel,
        catalogModuleCloudPiNative,
        eventsPlugin,
        eventsServiceFactory,
        eventsModuleCloudPiNative,
        mockServices.rootConfig.factory({
          data: {
            catalog: {
              processingInterval: { hours: 1 },
              rules: [{ allow: ['Component', 'API', 'Resource'] }],
            },
            // How long a subscription holds its connection, and so the end.
            events: { notifyTimeoutMs: 500 },
            integrations: {
              gitlab: [
                {
                  host,
                  baseUrl: sandbox.url,
                  apiBaseUrl: `${sandbox.url}/api/v4`,
                  token: 'sandbox-gitlab-token',
                },
              ],
            },
            cloudPiNative: {
              console: {
                baseUrl: sandbox.url,
                token: 'sandbox-portal-console-token-not-for-production1',
              },
              gitlab: { baseUrl: sandbox.url, projectsRootDir: GROUP },
              catalog: {
                schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
                webhookSecret: SECRET,
              },
            },
          },
        }),
      ],
    });
    stops.push(() => backend.stop());
    const portal = `http://localhost:${backend.server.port()}`;
    const forge = async (path: string, body: object) => {
      const response = await fetch(`${sandbox.url}/api/v4/${path}`, {
        method: 'POST',
        headers: {
          'PRIVATE-TOKEN': 'sandbox-gitlab-token',
          'Content-Type': 'application/json',
        },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(201);
    };
    const push = (action: string, files: Record<string, string>) =>
      forge(
        `projects/${encodeURIComponent(`${GROUP}/navires-1/maquette`)}/repository/commits`,
        {
          branch: 'main',
          commit_message: 'Décrire le dépôt',
          actions: Object.entries(files).map(([file_path, content]) => ({
            action,
            file_path,
            content,
          })),
        },
      );
    const get = async (kindAndName: string) => {
      const [kind, name] = kindAndName.split(':');
      const response = await fetch(
        `${portal}/api/catalog/entities/by-name/${kind}/default/${name}`,
      );
      return response.ok
        ? entitySchema.parse(await response.json())
        : undefined;
    };
    const fetched = jest.spyOn(globalThis, 'fetch');
    /** What GitLab answered to each reading of the file. */
    const readings = async () => {
      const answers = await Promise.all(
        fetched.mock.results.map(({ value }) => value),
      );
      return answers
        .filter(answer => /maquette\/repository.*info\.yaml/.test(answer.url))
        .map(answer => answer.status);
    };
    const gone = async (name: string) => ((await get(name)) ? undefined : true);

    await until(() => get('component:navires-1.maquette'));
    await forge(`groups/${encodeURIComponent(GROUP)}/hooks`, {
      url: `${portal}/api/events/http/gitlab`,
      token: SECRET,
    });

    await push('create', {
      'catalog-info.yaml': catalogFile('maquette'),
      'openapi.yaml': 'version: 1',
    });
    const described = await until(() => get('api:maquette'));
    expect(described.spec.definition).toBe('version: 1');
    await until(() => gone('component:navires-1.maquette'));

    await push('update', { 'openapi.yaml': 'version: 2' });
    await until(async () =>
      (await get('api:maquette'))?.spec.definition === 'version: 2'
        ? true
        : undefined,
    );
    await until(async () =>
      (await readings()).includes(304) ? true : undefined,
    );
    expect(await get('api:maquette')).toBeDefined();

    await push('update', { 'catalog-info.yaml': catalogFile('maquette-2') });
    await until(() => get('api:maquette-2'));
    await until(() => gone('api:maquette'));

    await push('delete', { 'catalog-info.yaml': '' });
    await until(() => get('component:navires-1.maquette'));
    await until(() => gone('api:maquette-2'));
  });
});
