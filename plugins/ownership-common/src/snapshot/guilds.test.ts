import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { PILLARS_RELATIONS, relationsOf } from '../kinds';
import { parseOwnershipSettings } from '../settings';
import { entities } from '../testUtils/entities';
import { createSnapshot, GuildNode } from '.';

// Below security-guild are a guild of its own and a list of another type.
const GROUPS = `
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [ana, ben] }
---
kind: Group
metadata: { name: security-guild, title: Security }
spec: { type: Guild, children: [security-eu], members: [ana] }
---
kind: Group
metadata: { name: security-eu }
spec: { type: guild, parent: security-guild, children: [security-paris], members: [cleo] }
---
kind: Group
metadata: { name: security-paris }
spec: { type: list, parent: security-eu, children: [] }
---
kind: Group
metadata: { name: ballot }
spec: { type: Working-Group, children: [] }
---
kind: User
metadata: { name: dan }
spec: { memberOf: [security-paris] }
`;

const BY_TYPE = {
  guilds: { 'spec.type': { $in: ['guild', 'working-group'] } },
};

const guild = (spec: string, name = 'craft') =>
  `---\nkind: Guild\nmetadata: { name: ${name} }\nspec: { form: committee, ${spec} }\n`;

const snapshotOf = (yaml: string, sources: object = BY_TYPE) =>
  createSnapshot(
    entities(yaml),
    parseOwnershipSettings({ sources: { ...sources } }),
  );

const user = (name: string) => `user:default/${name}`;
const group = (name: string) => `group:default/${name}`;
const membersOf = (one?: GuildNode) => [...(one?.members ?? [])].sort();

describe('groups that are guilds by configuration', () => {
  it('are none, unless it says so', () => {
    const snapshot = snapshotOf(GROUPS, {});
    expect(snapshot.guilds).toEqual([]);
    expect(snapshot.group(group('security-guild'))).toMatchObject({
      isGuild: false,
      isTeam: true,
    });
  });

  it('keep their ref, and have what a group can say', () => {
    const snapshot = snapshotOf(GROUPS);
    expect(snapshot.guilds.map(one => one.ref)).toEqual([
      group('ballot'),
      group('security-eu'),
      group('security-guild'),
    ]);
    const security = snapshot.guild(group('security-guild'));
    expect(security).toMatchObject({
      kind: 'Group',
      title: 'Security',
      form: 'guild',
      chairs: [],
      domains: [],
      group: group('security-guild'),
    });
    expect(security).not.toHaveProperty('stated');
    expect(snapshot.inUse.has('guilds')).toBe(true);
  });

  it('have the members of the groups below them, whoever declares them', () => {
    const snapshot = snapshotOf(GROUPS);
    expect(membersOf(snapshot.guild(group('security-guild')))).toEqual([
      user('ana'),
      user('cleo'),
      user('dan'),
    ]);
    expect(membersOf(snapshot.guild(group('ballot')))).toEqual([]);
    expect(snapshot.standingOf(group('ballot'))).toBe('hollow');
  });

  it('have the form that their type says, else they are guilds', () => {
    expect(snapshotOf(GROUPS).guild(group('ballot'))?.form).toBe(
      'working-group',
    );
    const named = snapshotOf(GROUPS, {
      guilds: { 'metadata.name': 'payments' },
    });
    expect(named.guilds.map(one => [one.ref, one.form])).toEqual([
      [group('payments'), 'guild'],
    ]);
  });

  it('are no teams, even where the predicate for teams matches them', () => {
    const snapshot = snapshotOf(GROUPS, { ...BY_TYPE, teams: {} });
    expect(
      snapshot.groups.filter(one => one.isTeam).map(one => one.name),
    ).toEqual(['payments', 'security-paris']);
    expect(
      snapshot.groups.filter(one => one.isGuild).map(one => one.name),
    ).toEqual(['ballot', 'security-eu', 'security-guild']);
  });

  it('are no second guild beside the Guild that they supply', () => {
    const snapshot = snapshotOf(GROUPS + guild('group: security-guild'));
    expect(snapshot.guilds.map(one => one.ref)).toEqual([
      group('ballot'),
      group('security-eu'),
      'guild:default/craft',
    ]);
    expect(snapshot.guild(group('security-guild'))).toBeUndefined();
    // It is still a list of people.
    expect(snapshot.group(group('security-guild'))).toMatchObject({
      isGuild: true,
      isTeam: false,
    });
  });

  it('are looked for among groups alone', () => {
    const snapshot = snapshotOf(
      `${GROUPS}---\nkind: Component\nmetadata: { name: x }\nspec: { type: guild }\n`,
    );
    expect(snapshot.guild('component:default/x')).toBeUndefined();
  });
});

describe('a Guild with a group', () => {
  const craft = (spec: string) =>
    snapshotOf(GROUPS + guild(spec), {}).guild('guild:default/craft');

  it('has its members, beside those that it names itself', () => {
    const one = craft('group: payments, chairs: [zoe], members: [ben, eve]');
    expect(one?.group).toBe(group('payments'));
    expect(membersOf(one)).toEqual(['ana', 'ben', 'eve', 'zoe'].map(user));
    expect(one?.chairs).toEqual([user('zoe')]);
  });

  it('has the members of the groups below it', () => {
    expect(membersOf(craft('group: security-guild'))).toEqual(
      ['ana', 'cleo', 'dan'].map(user),
    );
  });

  it.each([
    ['that does not exist', 'group: gone'],
    ['of nobody', 'group: ballot'],
  ])('%s has those that it names itself', (_what, spec) => {
    const snapshot = snapshotOf(
      GROUPS + guild(`${spec}, members: [eve]`) + guild(spec, 'empty'),
      {},
    );
    expect(membersOf(snapshot.guild('guild:default/craft'))).toEqual([
      user('eve'),
    ]);
    expect(snapshot.standingOf('guild:default/craft')).toBe('living');
    expect(snapshot.standingOf('guild:default/empty')).toBe('hollow');
  });

  it('leaves a team a team', () => {
    const snapshot = snapshotOf(GROUPS + guild('group: payments'));
    expect(snapshot.group(group('payments'))).toMatchObject({
      isTeam: true,
      isGuild: false,
    });
  });
});

describe('a Guild', () => {
  it('counts the holders of roles among its members, and not its stakeholders', () => {
    const one = snapshotOf(
      `${GROUPS}${guild(
        'chairs: [ana], roles: { tech-lead: [cleo, ana], constructor: [dan] }, stakeholders: [other], scope: [selling, domain:default/selling]',
      )}`,
    ).guild('guild:default/craft');
    expect(membersOf(one)).toEqual(['ana', 'cleo', 'dan'].map(user));
    expect(one?.form).toBe('committee');
    expect(one?.domains).toEqual(['domain:default/selling']);
  });

  it('is read the same from a portal, which adds relations', () => {
    const yaml = GROUPS + guild('group: security-guild, chairs: [zoe]');
    const files = entities(yaml);
    const readGuilds = (list: Entity[]) =>
      createSnapshot(
        list,
        parseOwnershipSettings({ sources: BY_TYPE }),
      ).guilds.map(({ entity: _, ...one }) => one);
    expect(readGuilds(withRelations(files))).toEqual(readGuilds(files));
  });
});

describe('the guild of a standard', () => {
  const guildOf = (spec: string, more = '') =>
    snapshotOf(
      `${GROUPS}${more}---\nkind: Standard\nmetadata: { name: law }\nspec: { status: adopted, content: Text, ${spec} }\n`,
    ).standards[0].guild;

  it.each([
    ['guild: craft', 'guild:default/craft'],
    ['guild: group:security-guild', group('security-guild')],
    ['guild: group:gone', group('gone')],
    ['guild: 7', undefined],
  ])('%s is %s', (spec, expected) => {
    expect(guildOf(spec)).toBe(expected);
  });

  it('is the Guild that the Group supplies, the first by ref', () => {
    const craft = guild('group: security-guild', 'b-craft');
    const older = guild('group: security-guild', 'a-craft');
    expect(guildOf('guild: group:security-guild', craft + older)).toBe(
      'guild:default/a-craft',
    );
  });
});

/** What Backstage's processors and ours add for these entities. */
function withRelations(list: Entity[]): Entity[] {
  const added = new Map<string, Array<{ type: string; targetRef: string }>>();
  const add = (from: string, type: string, targetRef: string) =>
    added.set(from, [...(added.get(from) ?? []), { type, targetRef }]);
  const link = (from: string, type: string, to: string, inverse: string) => {
    add(from, type, to);
    add(to, inverse, from);
  };
  for (const entity of list) {
    const self = stringifyEntityRef(entity);
    const names = (field: string) => (entity.spec?.[field] ?? []) as string[];
    if (entity.kind === 'Group') {
      names('children').forEach(one =>
        link(self, 'parentOf', group(one), 'childOf'),
      );
      names('members').forEach(one =>
        link(self, 'hasMember', user(one), 'memberOf'),
      );
    }
    if (entity.kind === 'User') {
      names('memberOf').forEach(one =>
        link(self, 'memberOf', group(one), 'hasMember'),
      );
    }
    relationsOf(entity).forEach(({ type, target }) =>
      link(self, type, target, PILLARS_RELATIONS[type]),
    );
  }
  return list.map(entity => ({
    ...entity,
    relations: added.get(stringifyEntityRef(entity)),
  }));
}
