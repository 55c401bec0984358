import {
  DecisionScopeNode,
  GroupNode,
  GuildNode,
  OwnedEntity,
  Snapshot,
  SnapshotEntity,
  StandardNode,
} from '../snapshot';

/**
 * What a rule looks at.
 *
 * @public
 */
export interface Subjects<TSubject extends SnapshotEntity = SnapshotEntity> {
  /** The kinds they may be of; `owned` for those of `ownership.ownedKinds`. */
  kinds: readonly string[] | 'owned';
  of(snapshot: Snapshot): readonly TSubject[];
}

/** Every entity that should have an owner. @public */
export const ownedEntities: Subjects<OwnedEntity> = {
  kinds: 'owned',
  of: snapshot => snapshot.ownedEntities,
};

/** Every group. @public */
export const groups: Subjects<GroupNode> = {
  kinds: ['Group'],
  of: snapshot => snapshot.groups,
};

/** Every group that is a team. @public */
export const teams: Subjects<GroupNode> = {
  kinds: ['Group'],
  of: snapshot => snapshot.groups.filter(group => group.isTeam),
};

/** Every business domain. @public */
export const domains: Subjects = {
  kinds: ['Domain'],
  of: snapshot => snapshot.domains,
};

/** Every guild, community of practice, working group and committee. @public */
export const guilds: Subjects<GuildNode> = {
  kinds: ['Guild', 'Group'],
  of: snapshot => snapshot.guilds,
};

/** @public */
export const standards: Subjects<StandardNode> = {
  kinds: ['Standard'],
  of: snapshot => snapshot.standards,
};

/** @public */
export const decisionScopes: Subjects<DecisionScopeNode> = {
  kinds: ['DecisionScope'],
  of: snapshot => snapshot.decisionScopes,
};

/** Both what a decision is about and what it serves. @public */
export const decisionScopesAndDomains: Subjects = {
  kinds: [...decisionScopes.kinds, ...domains.kinds],
  of: snapshot => [...snapshot.decisionScopes, ...snapshot.domains],
};

/** Everything in the catalog. @public */
export const allEntities: Subjects = {
  kinds: [],
  of: snapshot => [...snapshot.entities.values()],
};
