import {
  GuildItem,
  GuildPage,
  Meeting,
} from '@pillars/plugin-ownership-common';
import { Visible } from '../store/ReviewStore';
import { columnText, searchText } from '../store/rows';
import { GuildCounts } from './GuildStore';

export interface GuildRow {
  ref: string;
  title: string;
  form: string;
  authority: string | null;
  search: string;
  body: string;
}

/** What leads from a ref to guilds. */
export interface LinkRow {
  guild: string;
  type: 'member' | 'team' | 'domain';
  ref: string;
}

export interface MeetingRow {
  guild: string;
  met_on: string;
  noted_by: string;
  noted_at: string;
}

export const toGuildRow = (page: GuildPage): GuildRow => ({
  ref: page.ref,
  title: columnText((page.title ?? page.name).toLowerCase())!,
  form: page.form,
  // No authority is none, stated or not.
  authority: page.authority === 'none' ? null : columnText(page.authority),
  search: searchText(page.ref, page.title, page.mission, page.description),
  body: JSON.stringify(page),
});

export const fromGuildRow = (row: Pick<GuildRow, 'body'>): GuildPage =>
  JSON.parse(row.body);

export function toLinkRows({ ref: guild, people, domains }: GuildPage) {
  const link = (type: LinkRow['type'], refs: readonly string[]) =>
    [...new Set(refs)]
      // A column holds this much.
      .filter(ref => columnText(ref) === ref)
      .map((ref): LinkRow => ({ guild, type, ref }));
  return [
    ...link(
      'member',
      people.map(one => one.ref),
    ),
    ...link(
      'team',
      people.flatMap(one => one.teams),
    ),
    ...link('domain', domains),
  ];
}

export const toMeetingRow = (meeting: Meeting): MeetingRow => ({
  guild: meeting.guild,
  met_on: meeting.metOn,
  noted_by: meeting.notedBy,
  noted_at: meeting.notedAt,
});

export const fromMeetingRow = (row: MeetingRow): Meeting => ({
  guild: row.guild,
  metOn: row.met_on,
  notedBy: row.noted_by,
  notedAt: row.noted_at,
});

/** Takes from guilds the people, teams and domains that a reader may not see. */
export function narrower(visible: Visible): (page: GuildPage) => GuildPage {
  if (!visible) {
    return page => page;
  }
  const readable = new Set(visible);
  const sees = (ref: string | undefined) => !ref || readable.has(ref);
  return ({ group, sponsor, liaison, ...rest }) => ({
    ...rest,
    people: rest.people
      .filter(one => sees(one.ref))
      .map(one => ({ ...one, teams: one.teams.filter(sees) })),
    domains: rest.domains.filter(sees),
    stakeholders: rest.stakeholders.filter(sees),
    ...(sees(group) && { group }),
    ...(sees(sponsor) && { sponsor }),
    ...(sees(liaison) && { liaison }),
  });
}

/** A guild as lists show it. */
export function toGuildItem(page: GuildPage, counts: GuildCounts): GuildItem {
  const {
    people,
    charter: _charter,
    group: _group,
    sponsor: _sponsor,
    liaison: _liaison,
    stakeholders: _stakeholders,
    channels: _channels,
    disbandWhen: _disbandWhen,
    annotations: _annotations,
    ...rest
  } = page;
  return {
    ...rest,
    chairs: people.filter(one => one.isChair).map(one => one.ref),
    members: people.length,
    ...counts,
  };
}
