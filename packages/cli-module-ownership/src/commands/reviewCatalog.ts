import {
  applyOverlay,
  createSnapshot,
  Overlay,
  OwnershipSettings,
  reviewSnapshot,
  rules,
} from '@pillars/plugin-ownership-common';
import { Catalog } from '../reader/types';

/** Reviews what files hold, and marks what people say about the findings. */
export function reviewCatalog(
  { entities }: Pick<Catalog, 'entities'>,
  options: { settings: OwnershipSettings; overlay: Overlay; now: number },
) {
  const { settings, overlay, now } = options;
  const snapshot = createSnapshot(
    entities.map(one => one.entity),
    settings,
    overlay,
  );
  const review = reviewSnapshot(snapshot, { rules, settings, now });
  const marked = applyOverlay(review.findings, overlay, {
    entityOf: ref => snapshot.get(ref)?.entity,
    settings,
    now,
  });
  return { snapshot, review, marked };
}
