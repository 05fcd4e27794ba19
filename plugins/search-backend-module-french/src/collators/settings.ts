import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { EntityFilterQuery } from '@backstage/catalog-client';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

const ROOT = 'search.collators';

// What has not changed is not written again, so that looking often costs little.
const SCHEDULES: Record<string, SchedulerServiceTaskScheduleDefinition> = {
  catalog: {
    frequency: { minutes: 5 },
    timeout: { minutes: 15 },
    initialDelay: { seconds: 15 },
  },
  techdocs: {
    frequency: { minutes: 2 },
    timeout: { minutes: 15 },
    initialDelay: { seconds: 30 },
  },
};

/** When a collator looks, as Backstage's own collators are configured. */
export function readSchedule(
  config: RootConfigService,
  collator: 'catalog' | 'techdocs',
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig(`${ROOT}.${collator}.schedule`);
  return schedule
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
    : SCHEDULES[collator];
}

const oneOrMore = z.union([z.string(), z.array(z.string())]);
const filterSchema = z.record(z.string(), oneOrMore);

const catalogSchema = z.object({
  locationTemplate: z.string().default('/catalog/:namespace/:kind/:name'),
  filter: z.union([filterSchema, z.array(filterSchema)]).optional(),
  batchSize: z.number().int().min(1).max(1000).default(500),
});

const techdocsSchema = z.object({
  locationTemplate: z.string().default('/docs/:namespace/:kind/:name/:path'),
  parallelismLimit: z.number().int().min(1).max(50).default(5),
});

function read<S extends z.ZodType>(
  config: RootConfigService,
  collator: string,
  schema: S,
): z.infer<S> {
  const key = `${ROOT}.${collator}`;
  const settings = schema.safeParse(config.getOptional(key) ?? {});
  if (!settings.success) {
    throw new InputError(`${key} is not as it should be`, settings.error);
  }
  return settings.data;
}

/** How entities are collated. */
export interface CatalogSettings {
  locationTemplate: string;
  filter?: EntityFilterQuery;
  batchSize: number;
}

/** How documentation is collated. */
export type TechdocsSettings = z.infer<typeof techdocsSchema> & {
  keepCase: boolean;
};

export const readCatalogSettings = (
  config: RootConfigService,
): CatalogSettings => read(config, 'catalog', catalogSchema);

export const readTechdocsSettings = (
  config: RootConfigService,
): TechdocsSettings => ({
  ...read(config, 'techdocs', techdocsSchema),
  keepCase:
    config.getOptionalBoolean('techdocs.legacyUseCaseSensitiveTripletPaths') ??
    false,
});
