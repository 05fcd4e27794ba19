import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { IngestionAccess } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';
import { ShrinkLimits } from '../guard/shrinks';

/** When the console is read, and what is believed of it. */
export interface Settings {
  full: SchedulerServiceTaskScheduleDefinition;
  poll: SchedulerServiceTaskScheduleDefinition;
  limits: ShrinkLimits;
  /** What the portal's console account may read. */
  access: IngestionAccess['mode'];
}

const TIMEOUT = { minutes: 5 };
const DEFAULT_FULL = { frequency: { minutes: 30 }, timeout: { minutes: 15 } };

const amount = z.coerce.number().positive().optional();
const settingsSchema = z.object({
  access: z.enum(['full', 'limited']).default('full'),
  poll: z
    .strictObject({ hours: amount, minutes: amount, seconds: amount })
    .refine(duration => durationToMilliseconds(duration) >= 1000, {
      error: 'must be a duration of a second at least',
    })
    .prefault({ seconds: 60 }),
  shrinkGuard: z
    .object({
      maxRemovedRatio: z.coerce.number().min(0).max(1).default(0.2),
      minimum: z.coerce.number().int().min(1).default(10),
    })
    .prefault({}),
});

const KEY = 'cloudPiNative.catalog';

/** Reads what the provider needs under `cloudPiNative.catalog`. */
export function readSettings(config: RootConfigService): Settings {
  const schedule = config.getOptionalConfig(`${KEY}.schedule`);
  const parsed = settingsSchema.safeParse(config.getOptional(KEY) ?? {});
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(
      ({ path, message }) => `${[KEY, ...path].join('.')}: ${message}`,
    );
    throw new InputError(`Invalid configuration: ${wrong.join('; ')}`);
  }
  return {
    full: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : DEFAULT_FULL,
    poll: { frequency: parsed.data.poll, timeout: TIMEOUT },
    limits: parsed.data.shrinkGuard,
    access: parsed.data.access,
  };
}

/** How long after a pass the next one of its sort starts; `undefined` where only a calendar tells. */
export function periodOf({
  frequency,
}: SchedulerServiceTaskScheduleDefinition): number | undefined {
  const periodic = !('cron' in frequency) && !('trigger' in frequency);
  return periodic && !('toMillis' in frequency)
    ? durationToMilliseconds(frequency)
    : undefined;
}
