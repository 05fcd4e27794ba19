import { TestDatabases } from '@backstage/backend-test-utils';
import { z } from 'zod';
import { PluginDatabases } from './__testUtils__/PluginDatabases';
import { startSandbox } from './__testUtils__/sandbox';
import { SandboxDriver } from './__testUtils__/SandboxDriver';
import { startCatalog } from './__testUtils__/startCatalog';
import { until } from './__testUtils__/until';

jest.setTimeout(180_000);

const SECRET = 'a-secret-of-the-webhooks';
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

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('a push to GitLab, on %s', id => {
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
    const platform = new SandboxDriver(sandbox.url);
    const catalog = await startCatalog({
      sandboxUrl: sandbox.url,
      databases: new PluginDatabases(databases, id),
      catalog: { webhookSecret: SECRET },
    });
    stops.push(() => catalog.stop());
    const push = (
      action: 'create' | 'update' | 'delete',
      files: Record<string, string>,
    ) => platform.commit('navires-1/maquette', action, files);
    const get = async (kindAndName: string) => {
      const [kind, name] = kindAndName.split(':');
      const response = await fetch(
        `${catalog.url}/api/catalog/entities/by-name/${kind}/default/${name}`,
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

    await catalog.fullPass();
    await until(() => get('component:navires-1.maquette'));
    await platform.addWebhook(`${catalog.url}/api/events/http/gitlab`, SECRET);

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
