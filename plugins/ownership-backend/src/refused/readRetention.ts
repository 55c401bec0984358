import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { Retention } from './reconcileRefusals';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** The processings after which a refusal that none of them repeated is over. */
const PROCESSINGS = 3;

/**
 * How long to keep what the catalog refused and does not repeat.
 *
 * @throws InputError for what is no duration
 */
export function readRetention(config: RootConfigService): Retention {
  const duration = (key: string) =>
    config.has(key)
      ? durationToMilliseconds(readDurationFromConfig(config, { key }))
      : undefined;
  // `false` turns the catalog's processing off.
  const interval =
    config.getOptional('catalog.processingInterval') === false
      ? 0
      : duration('catalog.processingInterval') ?? 0;
  return {
    refusals:
      duration('ownership.retention.refusals') ??
      Math.max(HOUR, PROCESSINGS * interval),
    duplicates: duration('ownership.retention.duplicates') ?? WEEK,
  };
}
