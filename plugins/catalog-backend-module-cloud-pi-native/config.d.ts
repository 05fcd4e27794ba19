import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  cloudPiNative: {
    catalog?: {
      /**
       * What the portal's console account may read: everything, by the right
       * `MANAGE`, or what the rights let it that every user has by default.
       * @default full
       */
      access?: 'full' | 'limited';
      /**
       * When the whole console is read; every 30 minutes unless told. A run
       * refreshes its own project at once.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** How long between two readings of what moved; 60 seconds unless told. */
      poll?: { hours?: number; minutes?: number; seconds?: number };
      /** From which loss on a reading of the console removes nothing until an operator accepts it. */
      shrinkGuard?: {
        /** Share of a listing that may be missing. @default 0.2 */
        maxRemovedRatio?: number;
        /** Fewer missing things than this are always believed. @default 10 */
        minimum?: number;
      };
      /**
       * Secret token of GitLab's webhooks on `/api/events/http/gitlab`. Without
       * it none is let in.
       * @visibility secret
       */
      webhookSecret?: string;
    };
  };
}
