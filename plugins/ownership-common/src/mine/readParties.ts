import { Snapshot } from '../snapshot';

/**
 * In whose place somebody acts.
 *
 * @public
 */
export interface Parties {
  /** Full ref. */
  user: string;
  /** Full refs of the groups that one is in; they need not exist. */
  teams: string[];
  /** Full refs of all groups below these. */
  below: string[];
  /** Full refs of Guilds that one speaks for. */
  guilds: string[];
}

/** Its chairs speak for a guild; where it has none, whoever is in it. */
function guildsOf(user: string, { guilds }: Snapshot): string[] {
  return guilds
    .filter(({ chairs, members }) =>
      chairs.length ? chairs.includes(user) : members.has(user),
    )
    .map(({ ref }) => ref);
}

/**
 * Reads in whose place a person acts: that of the groups that they are in and,
 * since who is in a department answers for its teams, of those below; never of
 * those above, where others are. A sign-in knows groups alone, so guilds are
 * read from the catalog.
 *
 * @param groups - full refs of the groups that the sign-in says one is in
 * @public
 */
export function readParties(
  snapshot: Snapshot,
  user: string,
  groups: readonly string[],
): Parties {
  const teams = [...new Set(groups)].sort();
  const own = new Set(teams);
  const below = new Set(teams.flatMap(ref => [...snapshot.subtree(ref)]));
  return {
    user,
    teams,
    below: [...below].filter(ref => !own.has(ref)).sort(),
    guilds: guildsOf(user, snapshot).filter(ref => !own.has(ref)),
  };
}
