import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

interface DocumentType {
  /**
   * The address of a result, with the placeholders `:namespace`, `:kind` and
   * `:name`
   */
  locationTemplate?: string;
}

export interface Config {
  search?: {
    collators?: {
      /** Guilds, standards and decision scopes */
      ownership?: {
        /** When to read the catalog for them. Default: every 10 minutes */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /** How many entities are read at once. Default: 100 */
        batchSize?: number;
        /** Default: `/ownership/guilds/:namespace/:name?kind=:kind` */
        guild?: DocumentType;
        /** Default: `/ownership/standards/:namespace/:name` */
        standard?: DocumentType;
        /** Default: `/ownership/decisions/:namespace/:name` */
        decisionScope?: DocumentType;
      };
    };
  };
}
