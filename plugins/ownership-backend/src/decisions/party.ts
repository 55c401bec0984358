import {
  PartyDecisions,
  Snapshot,
  SnapshotEntity,
} from '@pillars/plugin-ownership-common';

/** How long each list about a party is. */
const MOST = 100;

/** Whether scopes may name it as somebody: a user, a group or a guild. */
export const isParty = (snapshot: Snapshot, { ref }: SnapshotEntity): boolean =>
  ref.startsWith('user:') ||
  snapshot.group(ref) !== undefined ||
  snapshot.guild(ref) !== undefined;

/** The beginning of each list. */
export const firstOfEach = (party: PartyDecisions): PartyDecisions => ({
  decides: party.decides.slice(0, MOST),
  consulted: party.consulted.slice(0, MOST),
  informed: party.informed.slice(0, MOST),
  vetoes: party.vetoes.slice(0, MOST),
  escalates: party.escalates.slice(0, MOST),
});
