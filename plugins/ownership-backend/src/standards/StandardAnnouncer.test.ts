import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Overlay, Waiver } from '@pillars/plugin-ownership-common';
import {
  classify,
  COMPONENTS,
  PEOPLE,
  REQUIREMENTS,
  waiverOf,
  withWaivers,
} from '../__testUtils__/company';
import {
  createStores,
  entity,
  reviewed,
  service,
} from '../__testUtils__/reviewed';
import { AnnouncementStore } from './AnnouncementStore';
import { StandardAnnouncer } from './StandardAnnouncer';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const BLUE = 'group:default/blue';
const RED = 'group:default/red';

const GUILD = [
  entity('Guild', 'craft', { form: 'guild', chairs: ['ann'], members: ['cy'] }),
  entity('User', 'ann', { memberOf: ['blue'] }),
  // cy is no User, so no notification would reach them.
];

const BEFORE = [...PEOPLE, ...GUILD, ...COMPONENTS];

async function createAnnouncer(id: TestDatabaseId, enabled = true) {
  const { knex } = await createStores(await databases.init(id));
  const sent: NotificationSendOptions[] = [];
  const send = jest.fn(async (one: NotificationSendOptions) => {
    sent.push(one);
  });
  const logger = mockServices.logger.mock();
  const start = () =>
    new StandardAnnouncer({
      enabled,
      store: new AnnouncementStore(knex),
      notifications: { send },
      logger,
    });
  let announcer = start();
  return {
    logger,
    send,
    restart: () => {
      announcer = start();
    },
    /** What a review of some entities makes it send. */
    announce: async (
      entities: readonly Entity[],
      options: { at?: string; overlay?: Overlay } = {},
    ) => {
      const { snapshot, standards, now } = reviewed(entities, options);
      await announcer.announce(snapshot, standards, now);
      return sent.splice(0);
    },
  };
}

/** One that has seen a review before there was a standard. */
async function createStarted(id: TestDatabaseId) {
  const created = await createAnnouncer(id);
  const at = '2025-12-31T12:00:00Z';
  expect(await created.announce(BEFORE, { at })).toEqual([]);
  return created;
}

const recipientsOf = (sent: readonly NotificationSendOptions[]) =>
  sent.map(one => (one.recipients as { entityRef: unknown }).entityRef);

describe.each(databases.eachSupportedId())('StandardAnnouncer, %s', id => {
  it('says nothing unless it is turned on', async () => {
    const { announce } = await createAnnouncer(id, false);
    expect(await announce(BEFORE)).toEqual([]);
    const later = { at: '2026-01-02T12:00:00Z' };
    expect(await announce([...BEFORE, classify()], later)).toEqual([]);
  });

  it('takes what is there at first for known', async () => {
    const { announce } = await createAnnouncer(id);
    const all = [...BEFORE, classify()];
    expect(await announce(all)).toEqual([]);
    expect(await announce(all, { at: '2026-01-02T12:00:00Z' })).toEqual([]);
  });

  it('takes what comes in the first hour for known, too', async () => {
    const { announce } = await createAnnouncer(id);
    const at = (minute: number) => ({ at: `2026-01-01T12:${minute}:00Z` });
    const one = [...BEFORE, classify()];
    expect(await announce(BEFORE)).toEqual([]);
    expect(await announce(one, at(59))).toEqual([]);
    const later = { at: '2026-01-01T13:00:00Z' };
    expect(await announce(one, later)).toEqual([]);
    const two = [...BEFORE, classify({ version: '2.0' })];
    expect(await announce(two, later)).toHaveLength(3);
  });

  it('tells each team what to do and until when, and the guild’s people', async () => {
    const { announce } = await createStarted(id);
    const sent = await announce([
      ...BEFORE,
      classify({ effectiveFrom: '2026-03-01' }),
    ]);
    const path = '/ownership/standards/default/classify?tab=adoption';
    const scope = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: BLUE },
        payload: {
          title:
            'Classify data 1.0 is adopted, and 1 of yours does not meet it yet',
          description:
            'It takes effect on 2026-03-01. “It states its class.” is not met by b: Set metadata.annotations.acme.example/class.',
          link: `${path}&team=group%3Adefault%2Fblue`,
          topic: 'Standards',
          scope,
        },
      },
      {
        recipients: { type: 'entity', entityRef: RED },
        payload: {
          title:
            'Classify data 1.0 is adopted, and 3 of yours do not meet it yet',
          description:
            'It takes effect on 2026-03-01. “It states its class.” is not met by d, f: Set metadata.annotations.acme.example/class. “It has a runbook.” is not met by c, d: Do what no-runbook says of it.',
          link: `${path}&team=group%3Adefault%2Fred`,
          topic: 'Standards',
          scope,
        },
      },
      {
        recipients: { type: 'entity', entityRef: ['user:default/ann'] },
        payload: {
          title: 'Classify data 1.0 is adopted',
          description:
            'It takes effect on 2026-03-01. Entities that it binds: 6. Teams that do not meet it yet, and were told: 2.',
          link: path,
          topic: 'Standards',
          scope,
        },
      },
    ]);
    const scopes = sent.map(one => one.payload.scope);
    expect(new Set(scopes).size).toBe(3);
  });

  it('says that it is in force, once that day has come', async () => {
    const { announce } = await createStarted(id);
    const [first] = await announce([
      ...BEFORE,
      classify({ effectiveFrom: '2025-12-01' }),
    ]);
    expect(first.payload.description).toMatch(/^It is in force\. /);
  });

  it('tells nobody who complies, or has a waiver', async () => {
    const { announce } = await createStarted(id);
    // What is neither a MUST nor can be checked is nobody's duty.
    const requirements = REQUIREMENTS.map(one =>
      one.id === 'book' ? { ...one, level: 'SHOULD' } : one,
    );
    const waivers: Waiver[] = [
      waiverOf('d', 'class', '2026-06-01'),
      waiverOf('f', 'class', '2026-01-10'),
    ];
    const sent = await announce([...BEFORE, classify({ requirements })], {
      overlay: withWaivers(...waivers),
    });
    expect(recipientsOf(sent)).toEqual([BLUE, ['user:default/ann']]);
  });

  it('tells of each version once, over reviews and restarts', async () => {
    const { announce, restart } = await createStarted(id);
    const one = [...BEFORE, classify()];
    const two = [...BEFORE, classify({ version: '2.0' })];
    const first = await announce(one);
    expect(first).toHaveLength(3);
    expect(await announce(one, { at: '2026-01-02T12:00:00Z' })).toEqual([]);
    restart();
    expect(await announce(one, { at: '2026-01-03T12:00:00Z' })).toEqual([]);
    const second = await announce(two);
    expect(second[0].payload.title).toMatch(/^Classify data 2\.0 is adopted/);
    expect(second[0].payload.scope).not.toBe(first[0].payload.scope);
    restart();
    expect(await announce(two)).toEqual([]);
    expect(await announce(one)).toEqual([]);
  });

  it('tells of it when it is adopted, not when it is proposed or past', async () => {
    const { announce } = await createStarted(id);
    const inStatus = (status: string) =>
      announce([...BEFORE, classify({ status })]);
    expect(await inStatus('proposed')).toEqual([]);
    expect(await inStatus('trial')).toEqual([]);
    expect(await inStatus('deprecated')).toEqual([]);
    expect(await inStatus('adopted')).toHaveLength(3);
    // It was said when it was adopted, not again when it takes effect.
    const dated = classify({ version: '3.0', effectiveFrom: '2026-01-02' });
    expect(await announce([...BEFORE, dated])).toHaveLength(3);
    const later = { at: '2026-01-02T12:00:00Z' };
    expect(await announce([...BEFORE, dated], later)).toEqual([]);
  });

  it('tells the teams of a standard whose guild does not exist', async () => {
    const { announce } = await createStarted(id);
    const sent = await announce([...BEFORE, classify({ guild: 'nobody' })]);
    expect(recipientsOf(sent)).toEqual([BLUE, RED]);
  });

  it('says again with the next review what could not be said', async () => {
    const { announce, send, logger, restart } = await createStarted(id);
    const failing = new Error('no notifications today');
    // blue is told, red is not; nor is anybody of the rest.
    send.mockImplementationOnce(send.getMockImplementation()!);
    send.mockRejectedValueOnce(failing);
    const all = [...BEFORE, classify()];
    const [toBlue, ...others] = await announce(all);
    expect(recipientsOf([toBlue])).toEqual([BLUE]);
    expect(others).toEqual([]);
    expect(logger.error).toHaveBeenCalledWith(
      'standard:default/classify could not be announced: Error: no notifications today',
    );

    restart();
    const again = await announce(all);
    expect(recipientsOf(again)).toEqual([BLUE, RED, ['user:default/ann']]);
    // The same scope, so that it replaces the first one.
    expect(again[0]).toEqual(toBlue);
    expect(await announce(all)).toEqual([]);
  });

  it('tells of one standard where another cannot be told of', async () => {
    const { announce, send } = await createStarted(id);
    send.mockRejectedValueOnce(new Error('not this one'));
    const other = { ...classify(), metadata: { name: 'other' } };
    const all = [...BEFORE, classify(), other];
    const titles = async () =>
      (await announce(all)).map(one => one.payload.title.split(' is ')[0]);
    expect(await titles()).toEqual(['other 1.0', 'other 1.0', 'other 1.0']);
    expect(await titles()).toEqual(Array(3).fill('Classify data 1.0'));
  });

  it('stays short, however much there is to do', async () => {
    const { announce } = await createStarted(id);
    const many = Array.from({ length: 500 }, (_, index) =>
      service(`s${String(index).padStart(3, '0')}`, { owner: 'blue' }),
    );
    const requirements = Array.from({ length: 20 }, (_, index) => ({
      id: `r${index}`,
      level: 'MUST',
      statement: `${index} ${'It is good. '.repeat(100)}`,
      check: { 'metadata.labels.good': 'yes' },
    }));
    const title = 'A long title '.repeat(50);
    const [{ payload }] = await announce([
      ...PEOPLE,
      ...GUILD,
      ...many,
      classify({ requirements, version: '9'.repeat(1000) }, { title }),
    ]);
    // A database of notifications keeps this much of a title and of a scope.
    expect(payload.title.length).toBeLessThanOrEqual(255);
    expect(payload.title).toMatch(/, and 500 of yours do not meet it yet$/);
    expect(payload.scope!.length).toBeLessThanOrEqual(255);
    expect(payload.description).toContain(
      'is not met by s000, s001, s002, s003, s004 and 495 more: Set metadata.labels.good to yes.',
    );
    expect(payload.description).toMatch(/Requirements beside these: 15\.$/);
    expect(payload.description!.length).toBeLessThan(1500);
  });

  it('counts things of one name apart', async () => {
    const { announce } = await createStarted(id);
    const twins = ['one', 'two'].map(namespace =>
      service('twin', { owner: 'group:default/blue' }, { namespace }),
    );
    const [{ payload }] = await announce([
      ...PEOPLE,
      ...GUILD,
      ...twins,
      classify({ requirements: REQUIREMENTS.slice(0, 1) }),
    ]);
    expect(payload.title).toContain('2 of yours do not meet it yet');
  });
});
