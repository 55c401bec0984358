import {
  LONGEST_PARTY_LIST,
  PartyDecisions,
  Snapshot,
  SnapshotEntity,
} from '@pillars/plugin-ownership-common';

/** Whether scopes may name it as somebody: a user, a group or a guild. */
export const isParty = (snapshot: Snapshot, { ref }: SnapshotEntity): boolean =>
  ref.startsWith('user:') ||
  snapshot.group(ref) !== undefined ||
  snapshot.guild(ref) !== undefined;

/** The beginning of each list. */
export const firstOfEach = (party: PartyDecisions): PartyDecisions => ({
  decides: party.decides.slice(0, LONGEST_PARTY_LIST),
  consulted: party.consulted.slice(0, LONGEST_PARTY_LIST),
  informed: party.informed.slice(0, LONGEST_PARTY_LIST),
  vetoes: party.vetoes.slice(0, LONGEST_PARTY_LIST),
  escalates: party.escalates.slice(0, LONGEST_PARTY_LIST),
});
