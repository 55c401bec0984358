import { Evidence } from '../findings';
import { append } from '../multimap';
import { OwnedEntity } from '../snapshot';
import { ownedBy } from './hint';

/** A team that owns less of a set than this says nothing about the rest. */
const LEAST_SHARE = 0.05;

/** How many entities stand for all that a team owns of a set. */
const MOST_EXAMPLES = 3;

/** What one team owns of a set of entities. */
export interface TeamShare {
  team: string;
  count: number;
  /** Some of it. */
  examples: Evidence[];
}

const byCount = (a: TeamShare, b: TeamShare) =>
  b.count - a.count || (a.team < b.team ? -1 : 1);

/** The teams that own a set of entities, the one that owns most of it first. */
export function teamShares(entities: readonly OwnedEntity[]): TeamShare[] {
  const byTeam = new Map<string, string[]>();
  for (const entity of entities) {
    for (const group of entity.livingGroups) {
      if (group.isTeam) {
        append(byTeam, group.ref, entity.ref);
      }
    }
  }
  return [...byTeam]
    .filter(([, refs]) => refs.length / entities.length >= LEAST_SHARE)
    .map(([team, refs]) => ({
      team,
      count: refs.length,
      examples: refs
        .sort()
        .slice(0, MOST_EXAMPLES)
        .map(ref => ownedBy(ref, team)),
    }))
    .sort(byCount);
}
