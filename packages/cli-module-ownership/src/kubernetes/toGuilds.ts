import { Entity } from '@backstage/catalog-model';
import {
  Channel,
  GuildEntity,
  GuildForm,
} from '@pillars/plugin-ownership-common';

interface Person {
  github: string;
  name: string;
}

interface Meeting {
  description: string;
  day: string;
  time: string;
  tz: string;
  frequency: string;
  url?: string;
  archive_url?: string;
  recordings_url?: string;
}

/** A group of the Kubernetes community, as far as it is read here. */
interface CommunityGroup {
  /** Its folder, such as `sig-apps`. */
  dir: string;
  name: string;
  mission_statement: string;
  /** An address, or a file of its folder. */
  charter_link?: string;
  leadership: { chairs: Person[]; tech_leads?: Person[] };
  meetings?: Meeting[];
  contact: {
    slack?: string;
    mailing_list?: string;
    private_mailing_list?: string;
    liaison?: Person;
    teams?: Array<{ name: string; description?: string }>;
  };
  /** Names of special interest groups. */
  stakeholder_sigs?: string[];
}

/** The file `sigs.yaml` of the Kubernetes community. */
export interface Community {
  sigs: CommunityGroup[];
  workinggroups: CommunityGroup[];
  usergroups: CommunityGroup[];
  committees: CommunityGroup[];
}

const FORMS = {
  sigs: 'guild',
  workinggroups: 'working-group',
  usergroups: 'community-of-practice',
  committees: 'committee',
} as const;

const LISTS = Object.keys(FORMS) as Array<keyof typeof FORMS>;

/** What a frequency begins with or says, the shortest first. */
const DURATIONS: Array<[RegExp, string]> = [
  [/^weekly/i, 'P1W'],
  [/^bi-?weekly/i, 'P2W'],
  [/four weeks/i, 'P4W'],
  [/month/i, 'P1M'],
];

const refOf = ({ github }: Person) => `user:default/${github.toLowerCase()}`;

/** How often a group meets: as often as the one of its meetings that is held most often. */
const cadenceOf = (meetings: readonly Meeting[]): string | undefined =>
  DURATIONS.find(([words]) =>
    meetings.some(({ frequency }) => words.test(frequency)),
  )?.[1];

const toChat = (channel: string): Channel => ({
  type: 'slack',
  name: `#${channel}`,
  url: `https://kubernetes.slack.com/messages/${channel}`,
});

const toMeeting = (meeting: Meeting): Channel => ({
  type: 'meeting',
  name: meeting.description,
  ...(meeting.url && { url: meeting.url }),
  purpose: `${meeting.day}, ${meeting.time} ${meeting.tz}, ${meeting.frequency}`,
});

function channelsOf({ contact, meetings = [] }: CommunityGroup): Channel[] {
  const { slack, mailing_list: list, private_mailing_list: closed } = contact;
  const teams = (contact.teams ?? []).map(({ name, description }) => ({
    type: 'github-team',
    name: `@kubernetes/${name}`,
    url: `https://github.com/orgs/kubernetes/teams/${name}`,
    ...(description && { purpose: description }),
  }));
  return [
    ...(slack ? [toChat(slack)] : []),
    ...(list ? [{ type: 'mailing-list', name: list, url: list }] : []),
    ...(closed
      ? [{ type: 'mailing-list', name: closed, purpose: 'In private' }]
      : []),
    ...meetings.map(toMeeting),
    ...teams,
  ];
}

/** The minutes and recordings of its meetings, but for what is still to come. */
const linksOf = ({ meetings = [] }: CommunityGroup) =>
  meetings
    .flatMap(({ description, archive_url: minutes, recordings_url: films }) => [
      { url: minutes ?? '', title: `${description}: minutes` },
      { url: films ?? '', title: `${description}: recordings` },
    ])
    .filter(({ url }) => URL.canParse(url));

function toGuild(
  group: CommunityGroup,
  form: GuildForm,
  sigs: ReadonlyMap<string, string>,
): GuildEntity {
  const { dir, name, leadership, contact, charter_link: charter } = group;
  const home = `https://git.k8s.io/community/${dir}/`;
  const leads = leadership.tech_leads ?? [];
  const cadence = cadenceOf(group.meetings ?? []);
  const stakeholders = (group.stakeholder_sigs ?? []).map(
    sig => `guild:default/${sigs.get(sig)}`,
  );
  return {
    apiVersion: 'pillars.dev/v1alpha1',
    kind: 'Guild',
    metadata: { name: dir, title: name, links: linksOf(group) },
    spec: {
      form,
      mission: group.mission_statement.trim(),
      ...(charter && { charter: new URL(charter, home).href }),
      chairs: leadership.chairs.map(refOf),
      ...(leads.length && { roles: { 'tech-lead': leads.map(refOf) } }),
      ...(contact.liaison && { liaison: refOf(contact.liaison) }),
      ...(stakeholders.length && { stakeholders }),
      channels: channelsOf(group),
      ...(cadence && { cadence }),
    },
  };
}

const toUser = ({ github, name }: Person): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: github.toLowerCase() },
  spec: { profile: { displayName: name }, memberOf: [] },
});

const peopleOf = ({ leadership, contact }: CommunityGroup): Person[] => [
  ...leadership.chairs,
  ...(leadership.tech_leads ?? []),
  ...(contact.liaison ? [contact.liaison] : []),
];

/**
 * The groups of the Kubernetes community as Guilds, and who leads them as Users.
 * What a Guild cannot hold is left out: see docs/guilds.md.
 */
export function toGuilds(community: Community): Entity[] {
  const sigs = new Map(community.sigs.map(({ name, dir }) => [name, dir]));
  const groups = LISTS.flatMap(list =>
    community[list].map(group => ({ group, form: FORMS[list] })),
  );
  const users = new Map(
    groups
      .flatMap(({ group }) => peopleOf(group))
      .map(person => [refOf(person), toUser(person)]),
  );
  return [
    ...groups.map(({ group, form }) => toGuild(group, form, sigs)),
    ...users.values(),
  ];
}
