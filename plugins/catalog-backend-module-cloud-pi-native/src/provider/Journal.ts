import { LoggerService } from '@backstage/backend-plugin-api';
import { IngestionPass } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { ConsoleError } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { stringifyError } from '@backstage/errors';
import { StateStore } from '../state/persisted';
import { PassMetrics } from './metrics';
import { PassResult } from './Ingestion';

// Only the client's own errors are known to hold nothing that must not be shown.
const shown = (error: unknown) =>
  error instanceof ConsoleError ? error.message : 'See the log of the portal';

/** Keeps what became of each pass, and logs a failure that lasts once. */
export class Journal {
  private failure?: string;

  constructor(
    private readonly store: StateStore,
    private readonly metrics: PassMetrics,
    private readonly logger: LoggerService,
  ) {}

  /** Runs a pass; false where it failed, whatever the reason. */
  async write(
    kind: IngestionPass['kind'],
    run: () => Promise<PassResult>,
  ): Promise<boolean> {
    const started = new Date();
    const base = { kind, startedAt: started.toISOString() };
    const durationMs = () => Date.now() - started.getTime();
    try {
      const result = await run();
      const pass = { ...base, durationMs: durationMs(), ...result };
      await this.keep(pass);
      this.log(pass);
      this.failure = undefined;
      return true;
    } catch (error) {
      const failure = stringifyError(error);
      if (failure !== this.failure) {
        this.failure = failure;
        this.logger.warn(
          `The console could not be read, trying again: ${failure}`,
        );
      }
      await this.keep({
        ...base,
        durationMs: durationMs(),
        outcome: 'failed',
        error: shown(error),
        projectsRead: 0,
        written: 0,
        removed: 0,
      }).catch(unsaved =>
        this.logger.error(
          `The state of the ingestion could not be saved: ${stringifyError(unsaved)}`,
        ),
      );
      return false;
    }
  }

  private async keep(pass: IngestionPass): Promise<void> {
    this.metrics(pass);
    const changed = pass.written + pass.removed > 0;
    await this.store.update(state => ({
      ...state,
      ...(pass.kind === 'full' ? { lastFullPass: pass } : { lastPoll: pass }),
      ...(changed && { lastChange: pass }),
    }));
  }

  private log(pass: IngestionPass): void {
    const { kind, written, removed, projectsRead, durationMs, outcome } = pass;
    if (kind === 'full' || written + removed > 0) {
      this.logger.info(
        `${kind === 'full' ? 'Full pass' : 'Poll'} (${outcome}): ${projectsRead} projects read, ${written} entities written, ${removed} removed in ${durationMs} ms`,
      );
    }
  }
}
