import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { z } from 'zod';

const amount = z.coerce.number().positive().optional();
const days = (fallback: number) =>
  z.object({
    maxDays: z.coerce.number().int().min(1).max(3650).default(fallback),
  });

const settingsSchema = z.object({
  maxAge: z
    .strictObject({
      days: amount,
      hours: amount,
      minutes: amount,
      seconds: amount,
    })
    .prefault({ hours: 6 })
    .transform(duration => durationToMilliseconds(duration)),
  exemptions: days(180).prefault({}),
  attestations: days(365).prefault({}),
  notifications: z
    .object({ language: z.enum(['fr', 'en']).default('fr') })
    .prefault({}),
  badges: z
    .object({ secret: z.string().min(32, 'must have 32 characters or more') })
    .optional(),
});

/** What is configured under `conformity`. */
export type Settings = z.infer<typeof settingsSchema>;

/** Reads the configuration; says which key is wrong, and never its value. */
export function readSettings(config: RootConfigService): Settings {
  const parsed = settingsSchema.safeParse(
    config.getOptional('conformity') ?? {},
  );
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(
      ({ path, message }) => `${['conformity', ...path].join('.')}: ${message}`,
    );
    throw new InputError(`Invalid configuration: ${wrong.join('; ')}`);
  }
  return parsed.data;
}
