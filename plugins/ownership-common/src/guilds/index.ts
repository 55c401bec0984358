export { readGuildPages } from './readGuildPages';
export type { GuildMember, GuildPage } from './readGuildPages';
