import { GuildItem } from '@pillars/plugin-ownership-common';

/** What the forms are for, in a sentence. */
export const FORM_MEANS: Record<GuildItem['form'], string> = {
  guild: 'People of one craft, across teams, who agree on how it is done.',
  'community-of-practice':
    'People across teams who learn a craft from each other.',
  'working-group':
    'People of several teams with one task; it ends when the task does.',
  committee: 'A few people who watch over something on behalf of everybody.',
};

/** A guild's name as people say it. */
export const titleOf = ({ title, name }: Pick<GuildItem, 'title' | 'name'>) =>
  title ?? name;
