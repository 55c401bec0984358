import { orphans, OwnerSuggestion } from '@pillars/plugin-ownership-common';
import { Report, ReportedFinding } from './Report';

/** Who could best own what a finding leaves without an owner. */
export type Suggest = (finding: ReportedFinding) => OwnerSuggestion | undefined;

/** Where the verdicts that hold suggestions are not at hand. */
export const noSuggestion: Suggest = () => undefined;

/**
 * For each finding that leaves its subject without an owner: who could best own
 * that, unless the fix names the same team already.
 */
export function suggestionReader({ verdicts }: Report): Suggest {
  const best = new Map(
    verdicts
      .filter(one => one.ownership === 'orphaned')
      .map(one => [one.ref, one.suggestions?.[0]]),
  );
  return ({ rule, subject, fix }) => {
    const suggestion = orphans(rule) ? best.get(subject) : undefined;
    return suggestion?.owner === fix.patch?.value ? undefined : suggestion;
  };
}
