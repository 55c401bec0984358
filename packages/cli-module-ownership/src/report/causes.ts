import { ReportedFinding } from './Report';

/** Findings that one change would mend: a vanished group, and all it owned. */
export interface Cause {
  /** All of one rule, severity, message and fix; never empty. */
  findings: [ReportedFinding, ...ReportedFinding[]];
}

/** Puts things with the same key together, in the order of their first. */
export function groupBy<T>(
  list: readonly T[],
  keyOf: (one: T) => string,
): Array<[T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) {
      group.push(one);
    } else {
      groups.set(key, [one]);
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
