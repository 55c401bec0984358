import { MaySee } from '../../decisions/answer';
import { remember } from '../../remember';
import { Snapshot } from '../../snapshot';
import { declarationReader } from '../declarations';
import { readTeamDependencies, teamDependencies } from '../teamDependencies';
import { DependencyStanding, TopologyDependency } from './types';

const MOST_PROOFS = 3;

/** Whether a dependency is told, as the rule `undeclared-dependency` sees it. */
function standingReader(
  snapshot: Snapshot,
  now: number,
): (from: string, to: string) => DependencyStanding {
  const declaredBy = declarationReader(snapshot, now);
  const isDeclared = remember(ref => {
    const team = snapshot.group(ref);
    return team ? declaredBy(team) : () => false;
  });
  const isInUse = snapshot.inUse.has('interactions');
  return (from, to) => {
    if (isDeclared(from)(to)) {
      return 'declared';
    }
    const one = snapshot.group(from);
    const canSay = one?.isTeam && one.teamApi && snapshot.group(to)?.isTeam;
    return isInUse && canSay ? 'undeclared' : 'unsaid';
  };
}

/** The dependencies between the groups that a reader may see. */
export function readMapDependencies(
  snapshot: Snapshot,
  now: number,
  maySee: MaySee,
): TopologyDependency[] {
  const standingOf = standingReader(snapshot, now);
  const isGuild = (ref: string) => snapshot.group(ref)?.isGuild;
  const seesAll = [...snapshot.entities.keys()].every(maySee);
  return (
    seesAll
      ? teamDependencies(snapshot)
      : readTeamDependencies(snapshot, maySee)
  )
    .filter(({ from, to }) => !isGuild(from) && !isGuild(to))
    .map(({ from, to, count, proofs }) => ({
      from,
      to,
      count,
      proofs: proofs.slice(0, MOST_PROOFS),
      standing: standingOf(from, to),
    }));
}
