import { CheckResult } from '../review/types';

/** What the checks say that give a verdict, each thing once. */
export const joinReasons = (checks: readonly CheckResult[]): string =>
  [
    ...new Set(checks.map(({ rule, reason }) => reason ?? `${rule} finds it.`)),
  ].join(' ');
