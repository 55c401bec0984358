import { GroupNode, OwnedEntity, Snapshot } from '../snapshot';

/** Every entity that should have an owner. */
export const ownedEntities = (snapshot: Snapshot): readonly OwnedEntity[] =>
  snapshot.ownedEntities;

/** Every group that is a team. */
export const teams = (snapshot: Snapshot): readonly GroupNode[] =>
  snapshot.groups.filter(group => group.isTeam);
