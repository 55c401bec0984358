import { oncePer } from '../../remember';
import { DecisionScopeNode, Snapshot, SnapshotEntity } from '../../snapshot';
import { MaySee } from '../answer';
import { pathReader } from '../pathReader';
import { compareApplications, isConflict } from '../precedence';
import { Application, DecisionIndex } from '../types';
import { alikeIn, isCoveredBy } from './coverage';

/** How many entities a scope covers, and decides about. */
export interface ScopeCounts {
  covers: number;
  decides: number;
}

/** The most specific applications of each decision. */
function leadersOf(
  applications: readonly Application[],
): Map<string, Application[]> {
  const leaders = new Map<string, Application[]>();
  for (const one of applications) {
    const known = leaders.get(one.scope.decision);
    if (!known) {
      leaders.set(one.scope.decision, [one]);
    } else if (compareApplications(known[0], one) === 0) {
      known.push(one);
    }
  }
  return leaders;
}

/**
 * Reads which of the scopes that apply decide their own decision. Those above a
 * decision are never as deep as those of it, so equals have the same decision:
 * one pass over the list finds all that `index.winners` would, one by one.
 */
const decidingReader = oncePer(({ scopes }: DecisionIndex) => {
  const pathOf = pathReader(scopes.map(one => one.decision));
  return oncePer((applications: readonly Application[]): Application[] => {
    const leaders = leadersOf(applications);
    const isBeaten = (decision: string, one: Application) =>
      pathOf(decision).some(above => {
        const [best] = leaders.get(above) ?? [];
        return best !== undefined && compareApplications(best, one) < 0;
      });
    return [...leaders].flatMap(([decision, equals]) =>
      isConflict(equals) || isBeaten(decision, equals[0]) ? [] : equals,
    );
  });
});

/** Counts for every scope at once: each list of applications is looked at once. */
export function countScopes(
  snapshot: Snapshot,
  index: DecisionIndex,
  maySee: MaySee = () => true,
): (scope: DecisionScopeNode) => ScopeCounts {
  const counts = new Map(
    snapshot.decisionScopes.map(scope => [scope, { covers: 0, decides: 0 }]),
  );
  const add = (
    field: keyof ScopeCounts,
    applications: readonly Application[],
    entities: readonly SnapshotEntity[],
  ) => {
    const seen = entities.filter(one => maySee(one.ref)).length;
    for (const one of applications) {
      if (isCoveredBy(entities[0], one)) {
        counts.get(one.scope)![field] += seen;
      }
    }
  };
  const { inForce, upcoming } = alikeIn(snapshot)(index);
  for (const { applications, entities } of inForce) {
    add('covers', applications, entities);
    add('decides', decidingReader(index)(applications), entities);
  }
  upcoming.forEach(one => add('covers', one.applications, one.entities));
  return scope => counts.get(scope)!;
}
