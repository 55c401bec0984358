import { isPillarsEntity } from '../../kinds';
import { append } from '../../multimap';
import { oncePer } from '../../remember';
import { DecisionScopeNode, Snapshot, SnapshotEntity } from '../../snapshot';
import { Application, DecisionIndex } from '../types';

/** Whether an entity is covered only where a target names it. */
const isAside = ({ kind, entity }: SnapshotEntity): boolean =>
  ['user', 'location'].includes(kind.toLowerCase()) || isPillarsEntity(entity);

/** Whether a scope that applies to an entity covers it, see `ScopeItem.covers`. */
export const isCoveredBy = (
  entity: SnapshotEntity,
  { by, distance }: Application,
): boolean => !isAside(entity) || (by === 'ref' && distance === 0);

/** Entities that the same scopes apply to, and cover, in the same way. */
export interface Alike {
  /** The most specific first. */
  applications: readonly Application[];
  /** By ref; at least one. */
  entities: readonly SnapshotEntity[];
}

function groupAlike(
  { entities }: Snapshot,
  applicationsTo: DecisionIndex['applicationsTo'],
): Alike[] {
  // Lists are shared, so a list is what its entities have in common.
  const covered = new Map<readonly Application[], SnapshotEntity[]>();
  const aside = new Map<readonly Application[], SnapshotEntity[]>();
  for (const node of entities.values()) {
    append(isAside(node) ? aside : covered, applicationsTo(node.ref), node);
  }
  return [...covered, ...aside].map(([applications, alike]) => ({
    applications,
    entities: alike,
  }));
}

/** What the scopes of a day apply to, those in force and those to come. */
export const alikeIn = oncePer((snapshot: Snapshot) =>
  oncePer((index: DecisionIndex) => ({
    inForce: groupAlike(snapshot, index.applicationsTo),
    upcoming: groupAlike(snapshot, index.upcomingTo),
  })),
);

/** A scope where it covers entities in one way. */
export interface Coverage {
  /** By ref; at least one. */
  entities: readonly SnapshotEntity[];
  application: Application;
  /** Who wins its own decision there; empty for a scope that is not in force. */
  winners: readonly Application[];
}

/** Everything that a scope covers. */
export function coverageOf(
  snapshot: Snapshot,
  index: DecisionIndex,
  scope: DecisionScopeNode,
): Coverage[] {
  const { inForce, upcoming } = alikeIn(snapshot)(index);
  const isUpcoming = index.whyNotInForce(scope) !== undefined;
  return (isUpcoming ? upcoming : inForce).flatMap(
    ({ applications, entities }) => {
      const application = applications.find(one => one.scope === scope);
      if (!application || !isCoveredBy(entities[0], application)) {
        return [];
      }
      const winners = isUpcoming
        ? []
        : index.winners(entities[0].ref, scope.decision);
      return [{ entities, application, winners }];
    },
  );
}

const isWinner = ({ application, winners }: Coverage): boolean =>
  winners.some(one => one.scope === application.scope);

/** Whether equally specific scopes name different deciders. */
export const isConflict = (winners: readonly Application[]): boolean =>
  winners.some(one => one.scope.decider !== winners[0].scope.decider);

/** Whether the scope decides its own decision there; nobody does in a conflict. */
export const decidesIn = (coverage: Coverage): boolean =>
  isWinner(coverage) && !isConflict(coverage.winners);

/** More specific scopes, where there are some; by ref. */
export const betterIn = (coverage: Coverage): readonly Application[] =>
  isWinner(coverage) ? [] : coverage.winners;

/** Those that are as specific and name another decider; by ref. */
export const rivalsIn = (coverage: Coverage): readonly Application[] =>
  isWinner(coverage)
    ? coverage.winners.filter(
        one => one.scope.decider !== coverage.application.scope.decider,
      )
    : [];
