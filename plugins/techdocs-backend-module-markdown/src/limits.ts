import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { BuilderOptions } from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';

const ROOT = 'techdocs.markdown';

function readWhole(
  config: RootConfigService,
  key: string,
  [least, most]: [number, number],
): number | undefined {
  const value = config.getOptionalNumber(`${ROOT}.${key}`);
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InputError(`${ROOT}.${key} must be between ${least} and ${most}`);
}

/** What rendering may take. */
export function readLimits(config: RootConfigService): BuilderOptions {
  const key = `${ROOT}.pageTimeout`;
  const pageMilliseconds = config.has(key)
    ? durationToMilliseconds(readDurationFromConfig(config, { key }))
    : undefined;
  if (pageMilliseconds !== undefined && !(pageMilliseconds >= 1_000)) {
    throw new InputError(`${key} must be a second at least`);
  }
  return {
    threads: readWhole(config, 'threads', [1, 16]),
    memoryMegabytes: readWhole(config, 'threadMemory', [64, 8_192]),
    pageMilliseconds,
  };
}
