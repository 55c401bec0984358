import { Entity } from '@backstage/catalog-model';
import { applyOverlay, MarkedFinding, Overlay } from '../overlay';
import { AnyRule } from '../rules/Rule';
import { OwnershipSettings } from '../settings/types';
import { createSnapshot, Snapshot } from '../snapshot';
import { reviewSnapshot } from './reviewSnapshot';
import { Review } from './types';

/** A review, with what it looked at, and what people say of what it found. @public */
export interface ReviewedEntities {
  snapshot: Snapshot;
  review: Review;
  /** Those of the review, marked. */
  findings: MarkedFinding[];
}

/**
 * Reviews a catalog, and marks what people say about the findings.
 *
 * @param entities - as served, or as files hold them
 * @param options.now - milliseconds since 1970
 * @throws InputError for settings that name an unknown rule or option
 * @public
 */
export function reviewEntities(
  entities: Iterable<Entity>,
  options: {
    rules: readonly AnyRule[];
    settings: OwnershipSettings;
    overlay: Overlay;
    now: number;
  },
): ReviewedEntities {
  const { settings, overlay, now } = options;
  const snapshot = createSnapshot(entities, settings, overlay);
  const review = reviewSnapshot(snapshot, options);
  const findings = applyOverlay(review.findings, overlay, {
    entityOf: ref => snapshot.get(ref)?.entity,
    settings,
    now,
  });
  return { snapshot, review, findings };
}
