import {
  OWNERSHIP_VERDICTS,
  OwnershipVerdict,
  RUN_VERDICTS,
  RunVerdict,
  VerdictCounts,
} from './types';

/**
 * Counts verdicts of both sorts.
 *
 * @public
 */
export function countVerdicts(
  verdicts: Iterable<{ ownership: OwnershipVerdict; run: RunVerdict }>,
): VerdictCounts {
  const zero = <T extends string>(keys: readonly T[]) =>
    Object.fromEntries(keys.map(key => [key, 0])) as Record<T, number>;
  const counts: VerdictCounts = {
    entities: 0,
    ownership: zero(OWNERSHIP_VERDICTS),
    run: zero(RUN_VERDICTS),
  };
  for (const { ownership, run } of verdicts) {
    counts.entities += 1;
    counts.ownership[ownership] += 1;
    counts.run[run] += 1;
  }
  return counts;
}
