import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import {
  BOARD,
  COMPANY,
  CRAFT,
  craft,
  guild,
  IDLE,
  PAYING,
  SELLING,
} from '../__testUtils__/guildCompany';
import {
  createStores,
  entity,
  statementsOf,
  writesOf,
} from '../__testUtils__/reviewed';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function createStore(id: TestDatabaseId) {
  const stores = await createStores(await databases.init(id));
  const said = await stores.save(COMPANY);
  return { ...stores, store: stores.guilds, said };
}

describe.each(databases.eachSupportedId())('DatabaseGuildStore, %s', id => {
  it('lists guilds by title, with what they publish and what is found', async () => {
    const { store, said } = await createStore(id);
    const { items, total, facets } = await store.list({}, undefined);
    expect(total).toBe(3);
    expect(items.map(one => one.ref)).toEqual([BOARD, IDLE, CRAFT]);
    expect(items[2]).toEqual({
      ref: CRAFT,
      name: 'craft',
      namespace: 'default',
      title: 'Writing well',
      description: 'Of code.',
      form: 'guild',
      authority: 'binding',
      mission: 'We write 100%_well.',
      chairs: ['user:default/ann'],
      members: 2,
      domains: [SELLING, PAYING],
      cadence: 'P14D',
      // One is adopted, one is on trial.
      standards: 2,
      // It has one chair, and should have two.
      findings: 1,
    });
    expect(items.map(one => one.standards)).toEqual([0, 0, 2]);
    expect(items.map(one => one.findings)).toEqual(
      [BOARD, IDLE, CRAFT].map(
        ref => said.findings.filter(one => one.subject === ref).length,
      ),
    );
    expect(facets).toEqual({
      form: [
        { value: 'guild', count: 2 },
        { value: 'committee', count: 1 },
      ],
      authority: expect.arrayContaining([
        { value: 'advisory', count: 1 },
        { value: 'binding', count: 1 },
        { value: 'none', count: 1 },
      ]),
      domain: [
        { value: PAYING, count: 2 },
        { value: SELLING, count: 1 },
      ],
    });
  });

  it('filters, searches and pages', async () => {
    const { store } = await createStore(id);
    const refs = async (query: object) =>
      (await store.list(query, undefined)).items.map(one => one.ref);

    expect(await refs({ form: ['committee'] })).toEqual([BOARD]);
    expect(await refs({ authority: ['none'] })).toEqual([IDLE]);
    expect(await refs({ authority: ['none', 'binding'] })).toEqual([
      IDLE,
      CRAFT,
    ]);
    expect(await refs({ domain: [SELLING] })).toEqual([CRAFT]);
    expect(await refs({ domain: [SELLING, PAYING] })).toEqual([BOARD, CRAFT]);
    expect(await refs({ member: ['user:default/ann'] })).toEqual([
      BOARD,
      CRAFT,
    ]);
    expect(await refs({ member: ['user:default/bob'] })).toEqual([]);
    // ann is in blue and red, cy in red.
    expect(await refs({ team: ['group:default/red'] })).toEqual([BOARD, CRAFT]);
    expect(
      await refs({ team: ['group:default/red'], domain: [SELLING] }),
    ).toEqual([CRAFT]);
    expect(await refs({ ref: [IDLE, BOARD] })).toEqual([BOARD, IDLE]);
    expect(await refs({ q: 'WRITING' })).toEqual([CRAFT]);
    expect(await refs({ q: '%_' })).toEqual([CRAFT]);
    expect(await refs({ q: 'of code' })).toEqual([CRAFT]);
    expect(await refs({ q: 'decides' })).toEqual([BOARD]);
    expect(await refs({ q: `'; drop table guilds; --` })).toEqual([]);
    expect(await refs({ limit: 1, offset: 1 })).toEqual([IDLE]);

    const { total, facets } = await store.list(
      { form: ['guild'], domain: [PAYING], limit: 1 },
      undefined,
    );
    expect(total).toBe(1);
    expect(facets.form).toEqual([
      { value: 'committee', count: 1 },
      { value: 'guild', count: 1 },
    ]);
    expect(facets.domain).toEqual([
      { value: PAYING, count: 1 },
      { value: SELLING, count: 1 },
    ]);
  });

  it('names, counts and finds by nothing that the reader may not see', async () => {
    const { store } = await createStore(id);
    const visible = [
      CRAFT,
      BOARD,
      'user:default/cy',
      'group:default/blue',
      SELLING,
      'standard:default/two',
    ];
    const { items, total, facets } = await store.list({}, visible);
    expect(total).toBe(2);
    expect(
      items.map(one => [
        one.ref,
        one.chairs,
        one.members,
        one.domains,
        one.standards,
      ]),
    ).toEqual([
      [BOARD, ['user:default/cy'], 1, [], 0],
      [CRAFT, [], 1, [SELLING], 1],
    ]);
    expect(facets.domain).toEqual([{ value: SELLING, count: 1 }]);
    expect(facets.form).toEqual([
      { value: 'committee', count: 1 },
      { value: 'guild', count: 1 },
    ]);
    const refs = async (query: object) =>
      (await store.list(query, visible)).items.map(one => one.ref);
    expect(await refs({ member: ['user:default/ann'] })).toEqual([]);
    expect(await refs({ member: ['user:default/cy'] })).toEqual([BOARD, CRAFT]);
    expect(await refs({ team: ['group:default/red'] })).toEqual([]);
    expect(await refs({ domain: [PAYING] })).toEqual([]);
    expect(await refs({ q: 'idle' })).toEqual([]);
    expect(await refs({ q: 'user:default/ann' })).toEqual([]);
    expect((await store.list({}, [])).total).toBe(0);
  });

  it('has a page of each', async () => {
    const { store, said } = await createStore(id);
    expect(await store.get(CRAFT)).toEqual(
      said.guilds.find(one => one.ref === CRAFT),
    );
    expect((await store.get(CRAFT))?.people.map(one => one.ref)).toEqual([
      'user:default/ann',
      'user:default/cy',
    ]);
    expect(await store.get('guild:default/none')).toBeUndefined();
  });

  it('writes nothing but the difference', async () => {
    const { knex, save, store } = await createStore(id);
    const links = async () =>
      (
        await knex('guild_links')
          .where({ guild: CRAFT })
          .orderBy(['type', 'ref'])
      ).map(row => `${row.type} ${row.ref}`);
    const first = [
      `domain ${PAYING}`,
      `domain ${SELLING}`,
      'member user:default/ann',
      'member user:default/cy',
      'team group:default/blue',
      'team group:default/red',
    ];
    expect(await links()).toEqual(first);
    const again = await statementsOf(knex, () => save(COMPANY));
    expect(writesOf(again).join()).not.toContain('guild');

    const others = COMPANY.filter(one => one.metadata.name !== 'craft');
    await save([...others, craft({ members: ['dee'], scope: ['selling'] })]);
    expect(await links()).toEqual([
      `domain ${SELLING}`,
      'member user:default/ann',
      'member user:default/dee',
      'team group:default/blue',
      'team group:default/red',
    ]);
    expect(
      (await store.list({ member: ['user:default/cy'] }, undefined)).total,
    ).toBe(1);

    await save(others);
    expect(await links()).toEqual([]);
    expect(await store.get(CRAFT)).toBeUndefined();
    await save([]);
    expect((await store.list({}, undefined)).total).toBe(0);
  });

  it('bears names that every object knows, and text of any sort', async () => {
    const { guilds, save } = await createStores(await databases.init(id));
    const odd = guild(
      'constructor',
      {
        mission: `\0${'x'.repeat(1024 * 1024)}`,
        chairs: ['toString', 'u'.repeat(300)],
        members: ['__proto__', 7, null],
        scope: ['d'.repeat(300)],
        channels: 'none',
        authority: {},
        form: 7,
      },
      { title: `\0${'t'.repeat(300)}` },
    );
    await save([odd, entity('Guild', 'bare', {})]);
    const { items } = await guilds.list({ q: 'XXX' }, undefined);
    expect(items).toMatchObject([
      {
        ref: 'guild:default/constructor',
        form: 'guild',
        members: 3,
        chairs: ['user:default/tostring', `user:default/${'u'.repeat(300)}`],
      },
    ]);
    const found = await guilds.list(
      { member: ['user:default/__proto__'] },
      undefined,
    );
    expect(found.total).toBe(1);
    expect(found.facets.authority).toEqual([{ value: 'none', count: 1 }]);
    // Too long to be found by.
    expect(found.facets.domain).toEqual([]);
  });
});
