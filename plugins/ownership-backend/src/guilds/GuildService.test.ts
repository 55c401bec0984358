import {
  GuildPage,
  Meeting,
  ReviewStatus,
} from '@pillars/plugin-ownership-common';
import { GuildReader, GuildService } from './GuildService';
import { GuildStore } from './GuildStore';

const CRAFT = 'guild:default/craft';
const NOW = Date.parse('2026-01-15T12:00:00Z');
const ANN = 'user:default/ann';
const CY = 'user:default/cy';

const page = (chairs: string[], members: string[]): GuildPage => ({
  ref: CRAFT,
  name: 'craft',
  namespace: 'default',
  form: 'guild',
  people: [
    ...chairs.map(ref => ({ ref, isChair: true, roles: [], teams: [] })),
    ...members.map(ref => ({ ref, isChair: false, roles: [], teams: [] })),
  ],
  stakeholders: [],
  channels: [],
  domains: [],
  annotations: {},
});

function createService(one: GuildPage = page([ANN], [CY])) {
  const guilds = {
    list: jest.fn(async () => ({ items: [] } as never)),
    get: jest.fn(async (ref: string) => (ref === CRAFT ? one : undefined)),
    counts: jest.fn(async () => () => ({ standards: 0, findings: 0 })),
    addMeeting: jest.fn(async (meeting: Meeting) => meeting),
  } satisfies GuildStore;
  const reviewAnew = jest.fn(async () => {});
  const status: ReviewStatus = {
    state: 'ready',
    running: false,
    notSetUp: [],
    failures: [],
  } as never;
  const service = new GuildService({
    guilds,
    standards: { mostWaived: async () => [] },
    reviewer: { reviewAnew },
    status: async () => status,
    now: () => NOW,
  });
  return { service, guilds, reviewAnew };
}

const reader = (
  ref: string | undefined,
  more: Partial<GuildReader> = {},
): GuildReader => ({ ref, mayMeet: true, visible: undefined, ...more });

describe('GuildService', () => {
  it('keeps that a guild met today, as its chair says, and reviews anew', async () => {
    const { service, guilds, reviewAnew } = createService();
    const meeting = {
      guild: CRAFT,
      metOn: '2026-01-15',
      notedBy: ANN,
      notedAt: '2026-01-15T12:00:00.000Z',
    };
    expect(await service.meet(CRAFT, {}, reader(ANN))).toEqual(meeting);
    expect(guilds.addMeeting.mock.calls).toEqual([[meeting]]);
    expect(reviewAnew).toHaveBeenCalledTimes(1);
  });

  it('takes a day in the past, and today, and none to come', async () => {
    const { service, guilds } = createService();
    const metOn = async (day: string) =>
      (await service.meet(CRAFT, { metOn: day }, reader(ANN))).metOn;
    expect(await metOn('2025-12-31')).toBe('2025-12-31');
    expect(await metOn('2026-01-15')).toBe('2026-01-15');
    await expect(metOn('2026-01-16')).rejects.toThrow(
      'metOn: 2026-01-16 is still to come',
    );
    await expect(metOn('2025-02-30')).rejects.toThrow(
      'metOn: needs an ISO 8601 date such as 2026-03-31',
    );
    expect(guilds.addMeeting).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a member, where there is a chair', page([ANN], [CY]), CY],
    ['somebody else', page([ANN], [CY]), 'user:default/eve'],
    ['somebody else, where there is no chair', page([], [CY]), ANN],
    ['anybody, where nobody is in it', page([], []), ANN],
    ['a service', page([], [CY]), undefined],
    ['a service, where nobody is in it', page([], []), undefined],
  ])('refuses %s', async (_who, one, ref) => {
    const { service, guilds, reviewAnew } = createService(one);
    await expect(service.meet(CRAFT, {}, reader(ref))).rejects.toThrow(
      'Only a chair of the guild can say that it met; where it has none, a member',
    );
    expect((await service.get(CRAFT, reader(ref))).mayMeet).toBe(false);
    expect(guilds.addMeeting).not.toHaveBeenCalled();
    expect(reviewAnew).not.toHaveBeenCalled();
  });

  it('takes the word of a member, where there is no chair', async () => {
    const { service } = createService(page([], [CY]));
    expect((await service.meet(CRAFT, {}, reader(CY))).notedBy).toBe(CY);
    expect((await service.get(CRAFT, reader(CY))).mayMeet).toBe(true);
  });

  it('says who may say so', async () => {
    const { service } = createService();
    const mayMeet = async (one: GuildReader) =>
      (await service.get(CRAFT, one)).mayMeet;
    expect(await mayMeet(reader(ANN))).toBe(true);
    expect(await mayMeet(reader(CY))).toBe(false);
    expect(await mayMeet(reader(ANN, { mayMeet: false }))).toBe(false);
    // A chair need not be able to see whom the guild is made of.
    expect(await mayMeet(reader(ANN, { visible: [CRAFT] }))).toBe(true);
  });

  it('shows no person, and no guild, that the reader may not see', async () => {
    const { service } = createService();
    const { guild } = await service.get(
      CRAFT,
      reader(ANN, { visible: [CRAFT, CY] }),
    );
    expect(guild.people.map(one => one.ref)).toEqual([CY]);
    const unknown = /No guild guild:default\/\w+ is in the last review/;
    const blind = reader(ANN, { visible: [] });
    await expect(service.get(CRAFT, blind)).rejects.toThrow(unknown);
    await expect(service.meet(CRAFT, {}, blind)).rejects.toThrow(unknown);
    await expect(
      service.get('guild:default/none', reader(ANN)),
    ).rejects.toThrow(unknown);
  });
});
