import {
  GuildItem,
  GuildPage,
  GuildQuery,
  GuildsResponse,
  Meeting,
} from '@pillars/plugin-ownership-common';
import { Visible } from '../store/ReviewStore';

/** What is counted beside a guild. */
export type GuildCounts = Pick<GuildItem, 'standards' | 'findings'>;

/** Reads guilds, as the last review has written them, and keeps their meetings. */
export interface GuildStore {
  list(query: GuildQuery, visible: Visible): Promise<GuildsResponse>;
  /** With everybody in it; who may see it, and whom, is the caller's business. */
  get(ref: string): Promise<GuildPage | undefined>;
  counts(
    refs: readonly string[],
    visible: Visible,
  ): Promise<(ref: string) => GuildCounts>;
  /**
   * Keeps who said it first, where somebody says it again.
   *
   * @returns what is kept
   */
  addMeeting(meeting: Meeting): Promise<Meeting>;
}
