import { MaySee } from '../../decisions/answer';
import { compareText } from '../../compareText';
import { Snapshot } from '../../snapshot';
import { readMapDependencies } from './readMapDependencies';
import { readMapDomains } from './readMapDomains';
import { readMapInteractions } from './readMapInteractions';
import { readMapTeams } from './readMapTeams';
import { Topology, TOPOLOGY_LIMITS } from './types';

/** The first of a list by one order, in the order that it had. */
function mostOf<T>(
  list: readonly T[],
  most: number,
  compare: (a: T, b: T) => number,
): T[] {
  if (list.length <= most) {
    return [...list];
  }
  const kept = new Set([...list].sort(compare).slice(0, most));
  return list.filter(one => kept.has(one));
}

/**
 * Who works with whom, and what really depends on what.
 *
 * @remarks
 *
 * What a reader may not see is neither named nor counted: of a team whose
 * TeamAPI is hidden, nothing that it says is told. Whether something stands
 * behind an interaction, and whether a dependency is declared, is said of the
 * whole catalog all the same: without the rest it would be wrong.
 *
 * @param now - milliseconds since 1970
 * @public
 */
export function readTopology(
  snapshot: Snapshot,
  now: number,
  maySee: MaySee = () => true,
): Topology {
  const { teams: most, ...limits } = TOPOLOGY_LIMITS;
  const all = readMapTeams(snapshot, maySee);
  const teams = mostOf(
    all,
    most,
    (a, b) =>
      b.ownsBelow.entities - a.ownsBelow.entities || compareText(a.ref, b.ref),
  );
  const isShown = new Set(teams.map(one => one.ref));
  const domains = readMapDomains(snapshot, maySee);
  const interactions = readMapInteractions(snapshot, now, maySee).filter(one =>
    one.teams.every(ref => isShown.has(ref)),
  );
  const dependencies = readMapDependencies(snapshot, now, maySee).filter(
    one => isShown.has(one.from) && isShown.has(one.to),
  );
  return {
    teams,
    domains: domains.slice(0, limits.domains),
    interactions: interactions.slice(0, limits.interactions),
    dependencies: mostOf(
      dependencies,
      limits.dependencies,
      (a, b) =>
        b.count - a.count ||
        compareText(a.from, b.from) ||
        compareText(a.to, b.to),
    ),
    total: {
      teams: all.length,
      domains: domains.length,
      interactions: interactions.length,
      dependencies: dependencies.length,
    },
  };
}
