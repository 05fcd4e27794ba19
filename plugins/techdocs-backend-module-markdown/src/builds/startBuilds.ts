import {
  AuthService,
  DiscoveryService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import { Builds } from './Builds';
import { listDocuments } from './documents';
import { GITLAB_TOPIC, sourcesOfPush } from './pushes';
import { Reports } from './Reports';
import { readBuildsSettings } from './settings';
import { createSync } from './syncRoute';

/** Name of the scheduled task. */
export const BUILDS_TASK = 'techdocs-markdown-builds';

export interface StartBuildsOptions {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  discovery: DiscoveryService;
  events: EventsService;
  logger: LoggerService;
  scheduler: SchedulerService;
}

/**
 * Builds documents at start, when they appear and when their source changes. One
 * replica does each round; all of them serve what it publishes.
 */
export async function startBuilds(deps: StartBuildsOptions): Promise<void> {
  const { config, logger } = deps;
  const settings = readBuildsSettings(config);
  if (!settings) return;
  const integrations = ScmIntegrations.fromConfig(config);
  const builds = new Builds({
    ...settings,
    list: () => listDocuments({ ...deps, integrations }),
    sync: createSync(deps),
    reports: new Reports(logger),
  });
  await deps.events.subscribe({
    id: BUILDS_TASK,
    topics: [GITLAB_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const isThere = sourcesOfPush(eventPayload, integrations);
      if (!isThere) return;
      // Who tells of a push does not wait for a build.
      builds.changed(isThere).catch(error => {
        logger.warn(
          `Could not build what was pushed: ${stringifyError(error)}`,
        );
      });
    },
  });
  await deps.scheduler.scheduleTask({
    id: BUILDS_TASK,
    frequency: { seconds: 20 },
    timeout: { hours: 1 },
    initialDelay: { seconds: 5 },
    fn: signal => builds.round(signal),
  });
}
