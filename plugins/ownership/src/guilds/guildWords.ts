import { GuildItem } from '@pillars/plugin-ownership-common';

/** A guild's name as people say it. */
export const titleOf = ({ title, name }: Pick<GuildItem, 'title' | 'name'>) =>
  title ?? name;
