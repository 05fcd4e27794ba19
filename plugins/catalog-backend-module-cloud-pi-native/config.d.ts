import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  cloudPiNative: {
    catalog?: {
      /**
       * When the whole console is read. A run refreshes its own project at once.
       * Every 60 seconds unless told.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
