import { compareText } from '../compareText';
import { Finding, SEVERITIES } from '../findings';
import { ConfiguredRule, configureRules } from '../rules/configureRules';
import { AnyRule } from '../rules/Rule';
import { OwnershipSettings } from '../settings/types';
import { Snapshot } from '../snapshot';
import { createOwnerSuggester, LastOwner } from '../suggestions';
import { missingNeeds, toNotSetUp } from './notSetUp';
import { runRules } from './runRules';
import { toVerdict } from './toVerdict';
import { Review } from './types';

function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject, b.subject) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/**
 * Runs the rules over a snapshot. Pure and deterministic: the same snapshot,
 * settings and `now` give the same review, in every place that runs it.
 *
 * @param options.now - milliseconds since 1970
 * @param options.lastOwners - by full ref, where somebody has kept them: they
 *   are suggested for what nobody owns any more, and move no verdict
 * @throws InputError for settings that name an unknown rule or option
 * @public
 */
export function reviewSnapshot(
  snapshot: Snapshot,
  options: {
    rules: readonly AnyRule[];
    settings: OwnershipSettings;
    now: number;
    lastOwners?: ReadonlyMap<string, LastOwner>;
  },
): Review {
  const { rules, settings, now, lastOwners } = options;
  const enabled = configureRules(rules, settings).filter(one => one.enabled);
  const waits = ({ rule }: ConfiguredRule) =>
    missingNeeds(rule, snapshot).length > 0;
  const active = enabled.filter(one => !waits(one));
  const run = runRules(active, snapshot, now);
  const suggest = createOwnerSuggester(snapshot, { lastOwners });
  return {
    reviewedAt: new Date(now).toISOString(),
    verdicts: snapshot.ownedEntities.map(entity =>
      toVerdict(entity, snapshot, run, suggest),
    ),
    findings: run.findings.sort(compareFindings),
    failures: run.failures,
    notSetUp: toNotSetUp(
      enabled.filter(waits).map(one => one.rule),
      snapshot,
    ),
    rules: active.map(one => one.rule.id),
  };
}
