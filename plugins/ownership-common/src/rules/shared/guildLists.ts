import { Snapshot } from '../../snapshot';

/** Why a rule about the people of teams leaves a group alone. */
export const GUILD_LIST = 'it lists the members of a guild';

/** The groups that supply guilds with their members: lists of people, no teams. */
export const guildLists = (snapshot: Snapshot): ReadonlySet<string> =>
  new Set(snapshot.guilds.flatMap(guild => guild.group ?? []));
