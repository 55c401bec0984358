import { ReportedFinding } from './Report';

/** Findings that one change would mend: a vanished group, and all it owned. */
export interface Cause {
  /** All of one rule, severity, message and fix; never empty. */
  findings: [ReportedFinding, ...ReportedFinding[]];
}

/** Puts findings with the same key together, in the order of their first. */
export function groupBy(
  findings: readonly ReportedFinding[],
  keyOf: (finding: ReportedFinding) => string,
): Array<[ReportedFinding, ...ReportedFinding[]]> {
  const groups = new Map<string, [ReportedFinding, ...ReportedFinding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) {
      group.push(finding);
    } else {
      groups.set(key, [finding]);
    }
  }
  return [...groups.values()];
}

/** Findings by what one reads and does about them. */
export function groupByCause(findings: readonly ReportedFinding[]): Cause[] {
  return groupBy(
    findings,
    ({ rule, severity, message, fix, accountable = '' }) =>
      JSON.stringify([rule, severity, message, fix, accountable]),
  ).map(group => ({ findings: group }));
}
