import { Snapshot } from '../../snapshot';

/** The groups that supply guilds with their members: lists of people, no teams. */
export const guildLists = (snapshot: Snapshot): ReadonlySet<string> =>
  new Set(snapshot.guilds.flatMap(guild => guild.group ?? []));
