import {
  BackendFeature,
  coreServices,
  createServiceFactory,
  RootLoggerService,
} from '@backstage/backend-plugin-api';
import {
  ActionsRegistryService,
  actionsRegistryServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { Entity } from '@backstage/catalog-model';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Server } from 'node:http';
import { Knex } from 'knex';
import { inspect } from 'node:util';
import plugin from '../index';

/** A user entity as the ingestion makes it. */
export function userEntity(name: string, userId?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      annotations: userId ? { [ANNOTATION.userId]: userId } : undefined,
    },
    spec: { memberOf: [] },
  };
}

function capturingLogger(lines: string[]): RootLoggerService {
  const log = (message: string, meta?: unknown) => {
    lines.push(`${message} ${inspect(meta, { depth: 10, showHidden: true })}`);
  };
  const logger: RootLoggerService = {
    error: log,
    warn: log,
    info: log,
    debug: log,
    child: () => logger,
  };
  return logger;
}

const registryOf = (actions: ActionsRegistryService) =>
  createServiceFactory({
    service: actionsRegistryServiceRef,
    deps: {},
    factory: () => actions,
  });

/** Boots the plugin on real services where they matter: database, auditor, HTTP. */
export async function startPlugin(options: {
  platformUrl: string;
  db: Knex;
  entities?: Entity[];
  /** Where the plugin registers its actions. */
  actions?: ActionsRegistryService;
  /** What is in the backend besides. */
  features?: BackendFeature[];
}): Promise<{ server: Server; logs: string[]; stop(): Promise<void> }> {
  const logs: string[] = [];
  const backend = await startTestBackend({
    features: [
      plugin,
      ...(options.features ?? []),
      catalogServiceMock.factory({ entities: options.entities }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => options.db }),
      }),
      ...(options.actions ? [registryOf(options.actions)] : []),
      createServiceFactory({
        service: coreServices.rootLogger,
        deps: {},
        factory: () => capturingLogger(logs),
      }),
      mockServices.rootConfig.factory({
        data: {
          cloudPiNative: {
            console: { baseUrl: options.platformUrl, token: 'portal-token' },
            gitlab: {
              baseUrl: options.platformUrl,
              projectsRootDir: 'forge-mi/projects',
            },
            delegation: {
              encryptionKeys: [Buffer.alloc(32, 1).toString('base64')],
            },
          },
        },
      }),
    ],
  });
  return { server: backend.server, logs, stop: () => backend.stop() };
}
