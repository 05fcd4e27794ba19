import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import {
  createTemplateAction,
  scaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';
import { promises as fs } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import scaffolderModuleCloudPiNative from './index';

const TEMPLATE = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'probe' },
  spec: {
    type: 'service',
    steps: [
      { id: 'write', name: 'Write', action: 'probe:write' },
      { id: 'read', name: 'Read', action: 'probe:read' },
    ],
  },
};

const taskSchema = z.object({ id: z.string() });
const statusSchema = z.object({ status: z.string() });

describe('scaffolderModuleCloudPiNative, in the real scaffolder', () => {
  const directory = createMockDirectory();

  const start = (probes: ReturnType<typeof createTemplateAction>[] = []) => {
    directory.setContent({ kept: {}, working: {} });
    return startTestBackend({
      features: [
        scaffolderPlugin,
        scaffolderModuleCloudPiNative,
        eventsServiceFactory,
        catalogServiceMock.factory({ entities: [TEMPLATE] }),
        createBackendModule({
          pluginId: 'scaffolder',
          moduleId: 'probe',
          register(env) {
            env.registerInit({
              deps: { actions: scaffolderActionsExtensionPoint },
              async init({ actions }) {
                actions.addActions(...probes);
              },
            });
          },
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: { workingDirectory: directory.resolve('working') },
            scaffolder: {
              taskRecovery: {
                enabled: true,
                workspaceProvider: 'cloud-pi-native-directory',
              },
            },
            cloudPiNative: {
              console: { baseUrl: 'https://console.example.org', token: 'x' },
              gitlab: {
                baseUrl: 'https://gitlab.example.org',
                projectsRootDir: 'forge/projects',
              },
              scaffolder: {
                workspaces: { directory: directory.resolve('kept') },
              },
            },
          },
        }),
      ],
    });
  };

  const client = (port: number | string) => {
    const call = async (method: string, path: string, body?: unknown) => {
      const response = await fetch(
        `http://127.0.0.1:${port}/api/scaffolder/v2/${path}`,
        {
          method,
          headers: {
            authorization: mockCredentials.user.header(),
            'content-type': 'application/json',
          },
          body: body === undefined ? undefined : JSON.stringify(body),
        },
      );
      return response.json();
    };
    return {
      call,
      async ended(id: string) {
        for (let turn = 0; turn < 100; turn += 1) {
          const { status } = statusSchema.parse(
            await call('GET', `tasks/${id}`),
          );
          if (status !== 'open' && status !== 'processing') {
            return status;
          }
          await sleep(100);
        }
        return 'never';
      },
    };
  };

  it('offers its actions, each with a French description and examples', async () => {
    const { server } = await start();
    const { call } = client(server.port());
    const actions = z
      .array(
        z.object({
          id: z.string(),
          description: z.string().optional(),
          examples: z.array(z.unknown()).optional(),
        }),
      )
      .parse(await call('GET', 'actions'))
      .filter(({ id }) => id.startsWith('cloud-pi-native:'));
    expect(actions.map(({ id }) => id)).toEqual([
      'cloud-pi-native:catalog:refresh',
      'cloud-pi-native:conformity:evaluate',
      'cloud-pi-native:deployment:ensure',
      'cloud-pi-native:environment:ensure',
      'cloud-pi-native:environment:read',
      'cloud-pi-native:infra:set-version',
      'cloud-pi-native:member:ensure',
      'cloud-pi-native:project:ensure',
      'cloud-pi-native:project:reprovision',
      'cloud-pi-native:project:wait',
      'cloud-pi-native:repository:ensure',
      'cloud-pi-native:repository:fetch',
      'cloud-pi-native:repository:inspect',
      'cloud-pi-native:repository:merge-request',
      'cloud-pi-native:repository:propose',
      'cloud-pi-native:repository:push',
      'cloud-pi-native:repository:sync',
      'cloud-pi-native:request:write',
      'cloud-pi-native:role:ensure',
      'cloud-pi-native:run:undo',
      'cloud-pi-native:source:check',
    ]);
    for (const action of actions) {
      expect(action.description).toMatch(
        /^(Attend|Confronte|Copie|Fait|Inscrit|Lit|Propose|Publie|Reconnaît|Rédige|Retire|Vérifie) /,
      );
      expect(action.examples?.length).toBeGreaterThan(0);
    }
  });

  it('resumes a failed run from its failed step, with its files, and keeps none afterwards', async () => {
    const writes = jest.fn();
    const read = jest.fn();
    const { server } = await start([
      createTemplateAction({
        id: 'probe:write',
        schema: { input: {}, output: {} },
        async handler({ workspacePath }) {
          writes();
          await fs.writeFile(`${workspacePath}/made.txt`, 'by the first step');
        },
      }),
      createTemplateAction({
        id: 'probe:read',
        schema: { input: {}, output: {} },
        async handler({ workspacePath }) {
          read(await fs.readFile(`${workspacePath}/made.txt`, 'utf8'));
          if (read.mock.calls.length === 1) {
            throw new Error('fails once');
          }
        },
      }),
    ]);
    const { call, ended } = client(server.port());
    const { id } = taskSchema.parse(
      await call('POST', 'tasks', {
        templateRef: 'template:default/probe',
        values: {},
      }),
    );
    expect(await ended(id)).toBe('failed');
    expect(await fs.readdir(directory.resolve('working'))).toEqual([]);
    expect(await fs.readdir(directory.resolve('kept'))).toEqual([`${id}.tgz`]);

    expect(await call('POST', `tasks/${id}/retry`, {})).toEqual({ id });
    expect(await ended(id)).toBe('completed');
    expect(writes).toHaveBeenCalledTimes(1);
    expect(read.mock.calls).toEqual([
      ['by the first step'],
      ['by the first step'],
    ]);
    let left = ['not looked yet'];
    for (let turn = 0; turn < 100 && left.length > 0; turn += 1) {
      await sleep(20);
      left = await fs.readdir(directory.resolve('kept'));
    }
    expect(left).toEqual([]);
  });
});
