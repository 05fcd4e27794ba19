import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';

// The catalogue's own task, which otherwise runs every 30 seconds.
const CATALOG_TASK = 'catalog_orphan_cleanup';
const DELAY_MS = 1000;

/**
 * Has the catalogue delete what a repository emits no longer, soon after it knows
 * of it: a repository is not shown by its file and by a fall-back side by side.
 */
export class OrphanSweep {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly scheduler: SchedulerService,
    private readonly logger: LoggerService,
  ) {}

  request(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.scheduler
        .triggerTask(CATALOG_TASK)
        .catch(error =>
          this.logger.debug(`No sweep of orphans: ${stringifyError(error)}`),
        );
    }, DELAY_MS).unref();
  }
}
