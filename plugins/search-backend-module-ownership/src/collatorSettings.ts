import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { parseOwnershipSettings } from '@pillars/plugin-ownership-common';
import { DocumentSource, documentSources } from './documents';

const KEY = 'search.collators.ownership';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 3 },
};

// A page of standards may hold as many megabytes as it holds entities.
const DEFAULT_BATCH_SIZE = 100;

/** What `search.collators.ownership` and `ownership` say, with the defaults. */
export interface CollatorSettings {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** How many entities are read at once. */
  batchSize: number;
  /** What is read, each with the address of its results. */
  sources: DocumentSource[];
}

/** @throws InputError where the configuration cannot be what is meant */
export function readCollatorSettings(
  root: RootConfigService,
): CollatorSettings {
  const config = root.getOptionalConfig(KEY);
  const schedule = config?.getOptionalConfig('schedule');
  const batchSize =
    config?.getOptionalNumber('batchSize') ?? DEFAULT_BATCH_SIZE;
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new InputError(
      `${KEY}.batchSize: expected a whole number above 0, found ${batchSize}`,
    );
  }
  return {
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : DEFAULT_SCHEDULE,
    batchSize,
    sources: documentSources(
      parseOwnershipSettings(root.getOptional('ownership')),
    ).map(source => ({
      ...source,
      locationTemplate:
        config?.getOptionalString(`${source.configKey}.locationTemplate`) ??
        source.locationTemplate,
    })),
  };
}
