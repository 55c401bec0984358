import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Finding } from '../findings';
import { applyOverlay, MarkedFinding, Overlay } from '../overlay';
import { Review, reviewSnapshot, RuleFailure } from '../review';
import { AnyRule } from '../rules/Rule';
import { OwnershipSettings } from '../settings/types';
import { createSnapshot } from '../snapshot';
import { Comparison, diffFindings } from './diffFindings';
import { changedRefs, Changes, withChanges } from './withChanges';

/**
 * What proposed changes would do.
 *
 * @public
 */
export interface GateResult extends Comparison<MarkedFinding> {
  /** Checks that failed to run on the catalog as it would be. */
  failures: RuleFailure[];
}

/**
 * A rule that only begins or ceases to apply with the change, because the
 * change brings the first tier or takes the last guild, speaks of what changes
 * alone: the rest of the catalog is none of its author's doing.
 */
function ofTheChange(
  findings: readonly Finding[],
  other: Review,
  changed: ReadonlySet<string>,
): Finding[] {
  const active = new Set(other.rules);
  return findings.filter(
    one => active.has(one.rule) || changed.has(one.subject),
  );
}

/**
 * Lays proposed changes over a catalog, and says what they make worse, what
 * they mend and what they leave.
 *
 * @param entities - the catalog as it is: as served, or as files hold it
 * @param options.now - milliseconds since 1970
 * @param options.isVisible - whether whoever asks may see an entity
 * @throws InputError for settings that name an unknown rule or option
 * @public
 */
export function runGate(
  entities: readonly Entity[],
  changes: Changes,
  options: {
    rules: readonly AnyRule[];
    settings: OwnershipSettings;
    overlay: Overlay;
    now: number;
    /** What is proposed is always visible to whoever proposes it. */
    isVisible?: (ref: string) => boolean;
  },
): GateResult {
  const { settings, overlay, now } = options;
  const review = (catalog: Iterable<Entity>) => {
    const snapshot = createSnapshot(catalog, settings, overlay);
    return { snapshot, ...reviewSnapshot(snapshot, options) };
  };
  const before = review(entities);
  const after = review(withChanges(entities, changes));
  const { isVisible = () => true } = options;
  const proposed = new Set(changes.upsert.map(one => stringifyEntityRef(one)));
  const changed = changedRefs(entities, changes);
  const { worse, mended, left } = diffFindings(
    ofTheChange(before.findings, after, changed).filter(one =>
      isVisible(one.subject),
    ),
    ofTheChange(after.findings, before, changed).filter(
      one => isVisible(one.subject) || proposed.has(one.subject),
    ),
  );
  const mark = (findings: Finding[], { snapshot }: typeof before) =>
    applyOverlay(findings, overlay, {
      entityOf: ref => snapshot.get(ref)?.entity,
      settings,
      now,
    });
  return {
    worse: mark(worse, after),
    mended: mark(mended, before),
    left,
    failures: after.failures.filter(
      ({ subject }) => !subject || isVisible(subject) || proposed.has(subject),
    ),
  };
}
