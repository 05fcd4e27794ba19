import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { z } from 'zod';
import { answerParent } from '../lib/rpc';
import { countConsoleRequests } from './requests';
import {
  readEntities,
  readLastPoll,
  readProgress,
  rowsWritten,
  unwatchRows,
  watchRows,
} from './rows';

const POLL = 'cloud-pi-native-poll';

/** Watches the catalogue from inside its process, for the parent. */
export const probeModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'probe',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        lifecycle: coreServices.lifecycle,
        scheduler: coreServices.scheduler,
      },
      async init({ database, lifecycle, scheduler }) {
        const knex = await database.getClient();
        const delay = monitorEventLoopDelay({ resolution: 10 });
        const requests = countConsoleRequests();
        let startedAt = 0;
        lifecycle.addStartupHook(() => {
          startedAt = Date.now();
          delay.enable();
        });
        answerParent({
          progress: async () => ({ startedAt, ...(await readProgress(knex)) }),
          health: async () => ({
            eventLoopDelayP99Ms: delay.percentile(99) / 1e6,
            rssMb: process.resourceUsage().maxRSS / 1024,
            ...requests.read(),
          }),
          dump: async file => {
            const entities = await readEntities(knex);
            writeFileSync(z.string().parse(file), JSON.stringify(entities));
            return entities.length;
          },
          show: refs => readEntities(knex, z.array(z.string()).parse(refs)),
          watchRows: async () => {
            await watchRows(knex);
            requests.reset();
            return {};
          },
          rowsWritten: () => rowsWritten(knex),
          unwatchRows: async () => {
            await unwatchRows(knex);
            return {};
          },
          poll: async () => {
            await scheduler.triggerTask(POLL);
            return {};
          },
          lastPoll: async () => (await readLastPoll(knex)) ?? null,
        });
      },
    });
  },
});
