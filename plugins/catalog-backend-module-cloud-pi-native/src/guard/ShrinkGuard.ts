import { LoggerService } from '@backstage/backend-plugin-api';
import { IngestionShrink } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { StateStore } from '../state/persisted';
import {
  covers,
  ListingChange,
  ShrinkLimits,
  suspiciousShrinks,
} from './shrinks';

const describe = (shrinks: IngestionShrink[]) =>
  shrinks
    .map(({ listing, before, missing }) => `${missing} of ${before} ${listing}`)
    .join(', ');

/** Remembers what a reading is not believed for, until it recovers or an operator accepts it. */
export class ShrinkGuard {
  constructor(
    private readonly store: StateStore,
    private readonly limits: ShrinkLimits,
    private readonly logger: LoggerService,
  ) {}

  /** True where a reading is believed; what it is not believed for is noted, and logged once. */
  async believes(changes: readonly ListingChange[]): Promise<boolean> {
    const shrinks = suspiciousShrinks(changes, this.limits);
    const { shrink: pending } = await this.store.read();
    if (shrinks.length === 0) {
      if (pending) {
        await this.clear();
        this.logger.info('The listings of the console recovered');
      }
      return true;
    }
    const known = pending && covers(pending.listings, shrinks, this.limits);
    if (known && pending.approved) {
      await this.clear();
      this.logger.info(
        `An operator accepted that the console lists no more ${describe(shrinks)}`,
      );
      return true;
    }
    if (!known) {
      await this.store.update(state => ({
        ...state,
        shrink: {
          since: new Date().toISOString(),
          listings: shrinks,
          approved: false,
        },
      }));
      this.logger.warn(
        `Nothing was removed: the console lists no more ${describe(shrinks)}`,
      );
    }
    return false;
  }

  private async clear(): Promise<void> {
    await this.store.update(({ shrink, ...state }) => state);
  }
}
