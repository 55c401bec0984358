import { compareText } from '../compareText';
import { toDay } from '../dates';
import { MaySee } from '../decisions/answer';
import { DEPENDENCY_TYPES } from '../kinds';
import { DeclaredTeamDependency, GroupNode, Snapshot } from '../snapshot';
import { oneOf, withoutNone } from '../stated';
import { TopologyDependency } from '../topology';
import { readMapDependencies } from '../topology/map/readMapDependencies';
import { hearing } from '../topology/map/readMapInteractions';
import { TeamDependencyItem, TeamDependencyType } from './types';

const LONGEST_WHY = 200;

/** A dependency that somebody declares, and who stands at the other end. */
interface Declared {
  other: string;
  type: TeamDependencyType;
  dependency: DeclaredTeamDependency;
}

const severityOf = (type: TeamDependencyType | undefined) =>
  type ? DEPENDENCY_TYPES.indexOf(type) : 0;

/** The worst that is declared of each team. */
function worst(declared: readonly Declared[]): Map<string, Declared> {
  const byTeam = new Map<string, Declared>();
  for (const one of declared) {
    const known = byTeam.get(one.other);
    if (!known || severityOf(one.type) > severityOf(known.type)) {
      byTeam.set(one.other, one);
    }
  }
  return byTeam;
}

const toDeclared = (
  other: string,
  dependency: DeclaredTeamDependency,
): Declared[] => {
  const type = oneOf(DEPENDENCY_TYPES, dependency.type);
  return type ? [{ other, type, dependency }] : [];
};

const compare = (a: TeamDependencyItem, b: TeamDependencyItem) =>
  severityOf(b.type) - severityOf(a.type) ||
  Number(b.standing === 'undeclared') - Number(a.standing === 'undeclared') ||
  b.count - a.count ||
  compareText(a.team, b.team);

/** What is there and what is declared, as one list by the other team. */
function together(
  found: ReadonlyMap<string, TopologyDependency>,
  declared: ReadonlyMap<string, Declared>,
): TeamDependencyItem[] {
  return [...new Set([...found.keys(), ...declared.keys()])]
    .map(team => {
      const edge = found.get(team);
      const { type, dependency } = declared.get(team) ?? {};
      return withoutNone<TeamDependencyItem>({
        team,
        type,
        why: dependency?.why?.slice(0, LONGEST_WHY),
        since: toDay(dependency?.since)?.toISODate() ?? undefined,
        count: edge?.count ?? 0,
        proofs: edge?.proofs ?? [],
        standing: edge?.standing ?? 'declared',
      });
    })
    .sort(compare);
}

/** The teams that a team depends on, and those that depend on it. */
export function readDependencies(options: {
  snapshot: Snapshot;
  group: GroupNode;
  now: number;
  maySee: MaySee;
}): { needs: TeamDependencyItem[]; neededBy: TeamDependencyItem[] } {
  const { snapshot, group, now, maySee } = options;
  const { ref } = group;
  const isHeard = hearing(maySee);
  const isThere = (other: string) => {
    const one = snapshot.group(other);
    return other !== ref && one && !one.isDisbanded && maySee(other);
  };
  const said = isHeard(group)
    ? group.teamDependencies.flatMap(one =>
        isThere(one.on) ? toDeclared(one.on, one) : [],
      )
    : [];
  const saidOfIt = snapshot.groups
    .filter(by => by.ref !== ref && isHeard(by))
    .flatMap(by =>
      by.teamDependencies.flatMap(one =>
        one.on === ref ? toDeclared(by.ref, one) : [],
      ),
    );
  const edges = readMapDependencies(snapshot, now, maySee);
  const needed = edges.filter(one => one.from === ref);
  const needing = edges.filter(one => one.to === ref);
  return {
    needs: together(new Map(needed.map(one => [one.to, one])), worst(said)),
    neededBy: together(
      new Map(needing.map(one => [one.from, one])),
      worst(saidOfIt),
    ),
  };
}
