import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

const KEY = 'techdocs.markdown.builds';

/** When documents are built before anybody opens them. */
export interface BuildsSettings {
  /** Milliseconds between two questions whether a source changed. */
  everyMs: number;
  /** Documents that are built at once. */
  concurrency: number;
}

/** How documents are built; undefined where they are not. */
export function readBuildsSettings(
  config: RootConfigService,
): BuildsSettings | undefined {
  const isLocal =
    (config.getOptionalString('techdocs.builder') ?? 'local') === 'local';
  if (!isLocal || config.getOptionalBoolean(`${KEY}.enabled`) === false) {
    return undefined;
  }
  const everyMs = config.has(`${KEY}.frequency`)
    ? durationToMilliseconds(
        readDurationFromConfig(config, { key: `${KEY}.frequency` }),
      )
    : 10 * 60_000;
  const concurrency = config.getOptionalNumber(`${KEY}.concurrency`) ?? 2;
  if (everyMs < 60_000) {
    throw new InputError(`${KEY}.frequency must be a minute at least`);
  }
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 10) {
    throw new InputError(`${KEY}.concurrency must be between 1 and 10`);
  }
  return { everyMs, concurrency };
}
