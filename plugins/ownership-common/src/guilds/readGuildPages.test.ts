import { EMPTY_OVERLAY, Meeting } from '../overlay';
import { HOSTILE_GUILDS } from '../rules/testing/guilds';
import { DEFAULT_SETTINGS } from '../settings';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { readGuildPages } from '.';

const TEAMS = `
kind: Group
metadata: { name: blue }
spec: { type: team, children: [], members: [ana, ben] }
---
kind: Group
metadata: { name: red }
spec: { type: team, children: [], members: [ana] }
---
kind: Group
metadata: { name: tech }
spec: { type: department, children: [], members: [ana] }
---
kind: Group
metadata: { name: list }
spec: { type: department, children: [], members: [zoe, ben] }
`;

const pages = (yaml: string, meetings: Meeting[] = []) =>
  readGuildPages(
    createSnapshot(entities(`${TEAMS}---${yaml}`), DEFAULT_SETTINGS, {
      ...EMPTY_OVERLAY,
      meetings,
    }),
  );

const guild = (spec: string, metadata = '') => `
kind: Guild
metadata: { name: craft ${metadata} }
spec: { form: guild ${spec} }
`;

const met = (metOn: string): Meeting => ({
  guild: 'guild:default/craft',
  metOn,
  notedBy: 'user:default/ana',
  notedAt: `${metOn}T12:00:00.000Z`,
});

describe('readGuildPages', () => {
  it('is all that a guild says of itself', () => {
    const [page] = pages(
      guild(
        `, authority: binding, mission: We write well., charter: 'https://c.example',
          stakeholders: [board, group:tech], sponsor: group:tech, liaison: ben, group: list, cadence: P14D,
          lastMetOn: '2026-01-10', disbandWhen: All is well.,
          scope: [selling, domain:other/paying],
          channels: [{ type: chat, name: craft, url: 'https://chat.example' }]`,
        `, title: Craft, description: Of code., namespace: Guilds,
          annotations: { a/b: c }`,
      ),
    );
    expect(page).toEqual({
      ref: 'guild:guilds/craft',
      name: 'craft',
      namespace: 'guilds',
      title: 'Craft',
      description: 'Of code.',
      form: 'guild',
      authority: 'binding',
      mission: 'We write well.',
      charter: 'https://c.example',
      people: [],
      group: 'group:guilds/list',
      sponsor: 'group:guilds/tech',
      liaison: 'user:guilds/ben',
      stakeholders: ['guild:guilds/board', 'group:guilds/tech'],
      channels: [{ type: 'chat', name: 'craft', url: 'https://chat.example' }],
      domains: ['domain:guilds/selling', 'domain:other/paying'],
      cadence: 'P14D',
      lastMetOn: '2026-01-10',
      disbandWhen: 'All is well.',
      annotations: { 'a/b': 'c' },
    });
  });

  it('lacks what the guild does not say', () => {
    expect(pages(guild(''))).toEqual([
      {
        ref: 'guild:default/craft',
        name: 'craft',
        namespace: 'default',
        form: 'guild',
        people: [],
        stakeholders: [],
        channels: [],
        domains: [],
        annotations: {},
      },
    ]);
  });

  it('has its chairs first, as it states them, then the others by ref', () => {
    const [{ people }] = pages(
      guild(
        ', chairs: [zoe, ana, zoe], members: [mia, ana, ben], group: list, roles: { lead: [ben, ben], scribe: [user:default/ben, ana] }',
      ),
    );
    expect(people).toEqual([
      { ref: 'user:default/zoe', isChair: true, roles: [], teams: [] },
      {
        ref: 'user:default/ana',
        isChair: true,
        roles: ['scribe'],
        // A department is no team.
        teams: ['group:default/blue', 'group:default/red'],
      },
      {
        ref: 'user:default/ben',
        isChair: false,
        roles: ['lead', 'scribe'],
        teams: ['group:default/blue'],
      },
      { ref: 'user:default/mia', isChair: false, roles: [], teams: [] },
    ]);
  });

  it('last met when it says, or when its chairs say so since', () => {
    const lastMetOn = (stated: string, ...meetings: Meeting[]) =>
      pages(guild(stated), meetings)[0].lastMetOn;
    const stated = `, lastMetOn: '2026-01-10'`;
    expect(lastMetOn('')).toBeUndefined();
    expect(lastMetOn('', met('2026-01-09'), met('2026-01-08'))).toBe(
      '2026-01-09',
    );
    expect(lastMetOn(stated, met('2026-01-09'))).toBe('2026-01-10');
    expect(lastMetOn(stated, met('2026-01-11'))).toBe('2026-01-11');
    expect(
      lastMetOn(stated, { ...met('2026-01-11'), guild: 'guild:default/x' }),
    ).toBe('2026-01-10');
  });

  it('names a domain once', () => {
    const [{ domains }] = pages(
      guild(', scope: [selling, domain:default/selling]'),
    );
    expect(domains).toEqual(['domain:default/selling']);
  });

  it('bears what no catalog takes', () => {
    const bare = {
      namespace: 'default',
      form: 'guild',
      people: [],
      stakeholders: [],
      channels: [],
      domains: [],
      annotations: {},
    };
    expect(pages(HOSTILE_GUILDS)).toEqual([
      { ...bare, ref: 'guild:default/empty', name: 'empty' },
      { ...bare, ref: 'guild:default/numbers', name: 'numbers' },
      { ...bare, ref: 'guild:default/objects', name: 'objects' },
    ]);
  });
});
