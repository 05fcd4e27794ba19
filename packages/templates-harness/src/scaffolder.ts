import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import {
  createMemoryRunLedger,
  delegationServiceRef,
  RunLedgerService,
  runLedgerServiceRef,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import scaffolderModuleCloudPiNative from '@cloud-pi-native/backstage-plugin-scaffolder-backend-module-cloud-pi-native';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from './paths';
import { Sandbox } from './sandbox';
import { Finished, Run } from './templates/Template';

const templateSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.literal('Template'),
  metadata: z.looseObject({ name: z.string() }),
  spec: z.record(z.string(), z.json()),
});
const taskSchema = z.object({ status: z.string() });
const refusalSchema = z.object({
  errors: z.array(z.object({ stack: z.string() })),
});
const startedSchema = z.object({ id: z.string() });
const eventsSchema = z.array(
  z.looseObject({
    type: z.string(),
    body: z.looseObject({ message: z.string().optional() }),
  }),
);

/** Runs templates. */
export interface Scaffolder {
  /** Rejects, with the run's log, where it does not complete. */
  run(run: Run): Promise<Finished>;
  stop(): Promise<void>;
}

function loadTemplate(path: string): Entity {
  const file = join(ROOT, path);
  const template = templateSchema.parse(parse(readFileSync(file, 'utf8')));
  return {
    ...template,
    metadata: {
      ...template.metadata,
      annotations: {
        'backstage.io/managed-by-location': `file:${pathToFileURL(file).pathname}`,
      },
    },
  };
}

/** A catalogue that has the templates, and says of all the rest that it is there. */
const catalogOf = (templates: Entity[]) =>
  createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () =>
      Object.assign(catalogServiceMock({ entities: templates }), {
        getEntitiesByRefs: async ({
          entityRefs,
        }: {
          entityRefs: string[];
        }) => ({
          items: entityRefs.map((ref): Entity => {
            const { kind, name } = parseEntityRef(ref);
            return { apiVersion: 'any', kind, metadata: { name } };
          }),
        }),
      }),
  });

/** The signed-in user, without a browser that hands tokens over. */
const delegationOf = (sandbox: Sandbox, consoleToken: string) =>
  createServiceFactory({
    service: delegationServiceRef,
    deps: {},
    factory: () => ({
      getTokens: async () => ({
        consoleToken,
        gitlabToken: sandbox.gitlabToken,
      }),
    }),
  });

/** What runs made, for those that undo it. */
const ledgerOf = (ledger: RunLedgerService) =>
  createServiceFactory({
    service: runLedgerServiceRef,
    deps: {},
    factory: () => ledger,
  });

/**
 * The real scaffolder with the portal's own actions, which drive the sandbox as
 * a developer. Only the catalogue and the delegation are stand-ins.
 */
export async function startScaffolder(
  sandbox: Sandbox,
  templates: readonly string[],
): Promise<Scaffolder> {
  const entities = templates.map(loadTemplate);
  const ledger = createMemoryRunLedger();
  const consoleToken = await sandbox.signIn();
  const workingDirectory = await mkdtemp(join(tmpdir(), 'templates-work-'));
  const backend = await startTestBackend({
    features: [
      scaffolderPlugin,
      scaffolderModuleCloudPiNative,
      eventsServiceFactory,
      catalogOf(entities),
      delegationOf(sandbox, consoleToken),
      ledgerOf(ledger),
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost', workingDirectory },
          scaffolder: {
            concurrentTasksLimit: 4,
            defaultEnvironment: {
              parameters: { imageRegistry: 'harbor.exemple.gouv.fr' },
            },
          },
          cloudPiNative: {
            console: {
              baseUrl: sandbox.url,
              token: 'sandbox-portal-console-token-not-for-production1',
            },
            gitlab: {
              baseUrl: sandbox.url,
              projectsRootDir: sandbox.projectsRootDir,
            },
            // No forge of the tests exists.
            scaffolder: { externalSources: { unreachable: 'warn' } },
          },
        },
      }),
    ],
  });
  const call = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(
      `http://127.0.0.1:${backend.server.port()}/api/scaffolder/v2/tasks${path}`,
      {
        method: body ? 'POST' : 'GET',
        body: body && JSON.stringify(body),
        headers: {
          authorization: mockCredentials.user.header(),
          'content-type': 'application/json',
        },
      },
    );
    return response.json();
  };
  const end = async (id: string) => {
    for (;;) {
      const { status } = taskSchema.parse(await call(`/${id}`));
      if (status !== 'open' && status !== 'processing') return status;
      await delay(100);
    }
  };
  return {
    async run({ template, values, secrets }) {
      const templateRef = `template:default/${template}`;
      const answer = await call('', { templateRef, values, secrets });
      const started = startedSchema.safeParse(answer);
      if (!started.success) {
        const refusal = refusalSchema.safeParse(answer);
        throw new Error(
          `refused: ${refusal.success ? refusal.data.errors.map(({ stack }) => stack).join('; ') : JSON.stringify(answer)}`,
        );
      }
      const { id } = started.data;
      const status = await end(id);
      const events = eventsSchema.parse(await call(`/${id}/events`));
      if (status === 'completed') {
        const made = await ledger.list(mockCredentials.user(), id);
        return {
          id,
          output: events.find(({ type }) => type === 'completion')?.body.output,
          made: made ?? [],
        };
      }
      const log = events.map(({ body }) => body.message ?? '').join('\n');
      throw new Error(`the run is ${status}:\n${log}`);
    },
    async stop() {
      await backend.stop();
      await rm(workingDirectory, { recursive: true, force: true });
    },
  };
}
