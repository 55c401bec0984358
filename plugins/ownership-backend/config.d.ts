import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  /** What else stands here is declared by @pillars/plugin-ownership-common. */
  ownership?: {
    /** When to review. Default: every 10 minutes */
    schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    /** What people are told through Backstage's notifications. Default: nothing */
    notifications?: {
      /**
       * When a standard is adopted: once for each version, the teams that do not
       * meet it yet, and the people of its guild. Default: false
       */
      standards?: boolean;
    };
    /** How long something is kept that nothing confirms any more */
    retention?: {
      /**
       * A definition that the catalog refused. Default: an hour, or three times
       * catalog.processingInterval where that is longer
       */
      refusals?: HumanDuration | string;
      /** One that stands twice, of which the catalog speaks only once. Default: 7 days */
      duplicates?: HumanDuration | string;
    };
  };
}
