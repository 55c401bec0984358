import { remember } from '../remember';
import { Snapshot } from '../snapshot';
import { byDependent, teamDependencies } from './teamDependencies';

/**
 * Whether something stands behind what two groups say of each other.
 *
 * - `used`: something that one owns depends on what the other owns
 * - `unused`: both own something, and nothing does
 * - `unknown`: one of them owns nothing, or the catalog shows no dependency
 *   between teams at all
 *
 * @public
 */
export type InteractionUsage = 'used' | 'unused' | 'unknown';

/** Reads what stands behind interactions. What groups below own counts as theirs. */
export function usageReader(snapshot: Snapshot): {
  /** Whether a group, or one below it, owns anything. */
  owns: (group: string) => boolean;
  usageOf: (one: string, other: string) => InteractionUsage;
} {
  const owners = new Set(
    snapshot.ownedEntities.flatMap(one => one.livingOwners),
  );
  const edgesOf = byDependent(teamDependencies(snapshot));
  const owns = remember(group =>
    [...snapshot.subtree(group)].some(one => owners.has(one)),
  );
  const needsOf = remember(
    group =>
      new Set(
        [...snapshot.subtree(group)].flatMap(
          one => edgesOf.get(one)?.map(({ to }) => to) ?? [],
        ),
      ),
  );
  const depends = (one: string, other: string) => {
    const below = snapshot.subtree(other);
    return [...needsOf(one)].some(ref => below.has(ref));
  };
  return {
    owns,
    usageOf: (one, other) => {
      if (!edgesOf.size || !owns(one) || !owns(other)) {
        return 'unknown';
      }
      return depends(one, other) || depends(other, one) ? 'used' : 'unused';
    },
  };
}
