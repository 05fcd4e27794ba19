import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      catalog?: {
        /**
         * When the catalogue is read.
         * @default every 5 minutes
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Address of an entity, from `:namespace`, `:kind` and `:name`.
         * @default /catalog/:namespace/:kind/:name
         */
        locationTemplate?: string;
        /** Entities that can be found, as the catalogue filters: all, unless told. */
        filter?: object | object[];
        /**
         * Entities that are asked for at once.
         * @default 500
         */
        batchSize?: number;
      };
      techdocs?: {
        /**
         * When the documentation is read.
         * @default every 2 minutes
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Address of a heading, from `:namespace`, `:kind`, `:name` and `:path`.
         * @default /docs/:namespace/:kind/:name/:path
         */
        locationTemplate?: string;
        /**
         * Sites that are read at once.
         * @default 5
         */
        parallelismLimit?: number;
      };
    };
  };
}
