import { GroupNode, Snapshot } from '../snapshot';
import { readInteractions } from './interactions';

/**
 * Tells whether a team and another one say that they have to do with each
 * other: by an interaction that either declares and that is not over, or by a
 * dependency that the first declares. Naming a group above or below the other
 * one is enough.
 *
 * @param now - milliseconds since 1970
 */
export function declarationReader(
  snapshot: Snapshot,
  now: number,
): (team: GroupNode) => (other: string) => boolean {
  const interactionsOf = readInteractions(snapshot, now);
  return team => {
    const named = new Set([
      ...interactionsOf(team.ref).map(one => one.other),
      ...team.teamDependencies.map(one => one.on),
    ]);
    const above = new Set([...named].flatMap(one => snapshot.ancestors(one)));
    return other =>
      named.has(other) ||
      above.has(other) ||
      snapshot.ancestors(other).some(one => named.has(one));
  };
}
