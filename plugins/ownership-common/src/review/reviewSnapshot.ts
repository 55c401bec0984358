import { compareText } from '../compareText';
import { Finding, SEVERITIES } from '../findings';
import { ConfiguredRule, configureRules } from '../rules/configureRules';
import { AnyRule } from '../rules/Rule';
import { OwnershipSettings } from '../settings/types';
import { Snapshot } from '../snapshot';
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
 * @throws InputError for settings that name an unknown rule or option
 * @public
 */
export function reviewSnapshot(
  snapshot: Snapshot,
  options: {
    rules: readonly AnyRule[];
    settings: OwnershipSettings;
    now: number;
  },
): Review {
  const { rules, settings, now } = options;
  const enabled = configureRules(rules, settings).filter(one => one.enabled);
  const waits = ({ rule }: ConfiguredRule) =>
    missingNeeds(rule, snapshot).length > 0;
  const active = enabled.filter(one => !waits(one));
  const run = runRules(active, snapshot, now);
  return {
    reviewedAt: new Date(now).toISOString(),
    verdicts: snapshot.ownedEntities.map(entity =>
      toVerdict(entity, snapshot, run),
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
