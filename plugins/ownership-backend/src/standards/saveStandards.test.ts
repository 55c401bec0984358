import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  classify,
  CLASSIFY,
  COMPANY,
  PEOPLE,
  REQUIREMENTS,
} from '../__testUtils__/company';
import {
  createStores,
  FIRST,
  statementsOf,
  writesOf,
} from '../__testUtils__/reviewed';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const day = (number: number) => `2026-01-0${number}T12:00:00.000Z`;

/** A catalog that changes from day to day. */
async function createHistory(id: TestDatabaseId) {
  const stores = await createStores(await databases.init(id));
  const { standards: store } = stores;
  return {
    ...stores,
    store,
    saveOn: (number: number, ...entities: Entity[]) =>
      stores.save([...PEOPLE, ...entities], { at: day(number) }),
    revisions: async () =>
      (await store.listRevisions(CLASSIFY)).map(one => [
        one.number,
        one.version,
        one.change,
        one.seenAt,
      ]),
  };
}

describe.each(databases.eachSupportedId())('texts of standards, %s', id => {
  it('are kept, each with its version and the day that saw it first', async () => {
    const { saveOn, revisions, store } = await createHistory(id);
    await saveOn(1, classify());
    await saveOn(2, classify());
    await saveOn(3, classify({ version: '2.0', content: 'Anew.' }));
    expect(await revisions()).toEqual([
      [2, '2.0', 'version', day(3)],
      [1, '1.0', 'version', day(1)],
    ]);
    expect(await store.getRevision(CLASSIFY, {})).toMatchObject({
      number: 2,
      content: 'Anew.',
    });
    expect(await store.getRevision(CLASSIFY, { version: '1.0' })).toEqual({
      number: 1,
      version: '1.0',
      change: 'version',
      seenAt: day(1),
      title: 'Classify data',
      content: 'Every service MUST say how secret its data is.',
      appliesTo: { kind: 'Component' },
      requirements: REQUIREMENTS.map((one, index) => ({
        ...one,
        path: `spec.requirements[${index}]`,
      })),
    });
    expect((await store.get(CLASSIFY, undefined))?.item.changedAt).toBe(day(3));
    expect(await store.getRevision(CLASSIFY, { revision: 3 })).toBeUndefined();
    expect(
      await store.getRevision(CLASSIFY, { version: '1.0', revision: 2 }),
    ).toBeUndefined();
  });

  it('tell an editorial change from one of what they ask for', async () => {
    const { saveOn, revisions, store } = await createHistory(id);
    await saveOn(1, classify());
    await saveOn(2, classify({ content: 'In other words.' }));
    await saveOn(3, classify({ requirements: REQUIREMENTS.slice(1) }));
    expect(await revisions()).toEqual([
      [3, '1.0', 'requirements', day(3)],
      [2, '1.0', 'editorial', day(2)],
      [1, '1.0', 'version', day(1)],
    ]);
    // The newest of a version.
    expect(
      (await store.getRevision(CLASSIFY, { version: '1.0' }))?.number,
    ).toBe(3);
    expect(
      (await store.getDemands(CLASSIFY))?.requirements.map(one => one.id),
    ).toEqual(['described', 'book', 'kind']);
  });

  it('come again when a version is taken back, or taken out', async () => {
    const { saveOn, revisions, store } = await createHistory(id);
    await saveOn(1, classify());
    await saveOn(2, classify({ version: '2.0' }));
    await saveOn(3, classify());
    await saveOn(4, classify({ version: undefined }));
    expect(await revisions()).toEqual([
      [4, undefined, 'editorial', day(4)],
      [3, '1.0', 'version', day(3)],
      [2, '2.0', 'version', day(2)],
      [1, '1.0', 'version', day(1)],
    ]);
    expect(
      (await store.getRevision(CLASSIFY, { version: '1.0' }))?.number,
    ).toBe(3);
    expect((await store.getDemands(CLASSIFY))?.version).toBeUndefined();
  });

  it('tell when a version comes back and asks for something else', async () => {
    const { saveOn, revisions } = await createHistory(id);
    await saveOn(1, classify());
    await saveOn(2, classify({ version: '2.0' }));
    await saveOn(3, classify({ requirements: REQUIREMENTS.slice(1) }));
    await saveOn(4, classify({ version: '3.0', content: 'Anew.' }));
    expect((await revisions()).map(([, ...one]) => one)).toEqual([
      ['3.0', 'version', day(4)],
      ['1.0', 'requirements', day(3)],
      ['2.0', 'version', day(2)],
      ['1.0', 'version', day(1)],
    ]);
  });

  it('stay when their standard is gone, and go on when it is back', async () => {
    const { saveOn, revisions, store } = await createHistory(id);
    await saveOn(1, classify());
    await saveOn(2, classify({ version: '2.0' }));
    await saveOn(3);
    await saveOn(4);
    expect((await store.get(CLASSIFY, undefined))?.item).toMatchObject({
      version: '2.0',
      removedAt: day(3),
      entities: 0,
    });
    expect(
      (await store.getRevision(CLASSIFY, { version: '1.0' }))?.number,
    ).toBe(1);
    expect((await store.getRevision(CLASSIFY, { revision: 2 }))?.version).toBe(
      '2.0',
    );
    expect((await store.list({}, undefined)).total).toBe(0);
    const all = await store.list({ removed: true }, undefined);
    expect(all.items.map(one => one.removedAt)).toEqual([day(3)]);
    expect(all.facets.status).toEqual([{ value: 'adopted', count: 1 }]);
    // Who may see what is not in the catalog, nobody can say.
    expect((await store.list({ removed: true }, [CLASSIFY])).total).toBe(0);

    await saveOn(5, classify({ version: '2.0' }));
    expect((await revisions()).length).toBe(2);
    const { item } = (await store.get(CLASSIFY, undefined))!;
    expect(item).not.toHaveProperty('removedAt');
    expect(item.changedAt).toBe(day(2));
    await saveOn(6, classify({ version: '3.0' }));
    expect((await revisions())[0]).toEqual([3, '3.0', 'version', day(6)]);
  });

  it('are not written again where nothing changed', async () => {
    const { knex, save } = await createHistory(id);
    await save(COMPANY);
    const tables = [
      'standards',
      'standard_revisions',
      'standard_states',
      'adoption_history',
    ];
    const counts = async () =>
      Promise.all(
        tables.map(async table =>
          Number((await knex(table).count({ n: '*' }))[0].n),
        ),
      );
    // Of four standards, a row and a text each; what they bind is 6, 2, none
    // and 8; one of them has four requirements.
    expect(await counts()).toEqual([4, 4, 16, 4]);
    let changes: object | undefined;
    const writes = writesOf(
      await statementsOf(knex, async () => {
        ({ changes } = await save(COMPANY, { at: day(2) }));
      }),
    );
    expect(changes).toEqual({ written: 0, removed: 0 });
    expect(writes).toEqual([
      expect.stringMatching(/^insert into [`"]review[`"]/),
    ]);
    expect(await counts()).toEqual([4, 4, 16, 4]);
  });

  it('are not read to list them, however many and large they are', async () => {
    const { knex, saveOn, store } = await createHistory(id);
    const large = 'x'.repeat(1024 * 1024);
    for (let number = 1; number <= 5; number++) {
      await saveOn(number, classify({ content: `${large}${number}` }));
    }
    let list: object[] = [];
    const [statement, ...others] = await statementsOf(knex, async () => {
      list = await store.listRevisions(CLASSIFY);
    });
    expect(others).toEqual([]);
    expect(statement).toMatch(/^select .* from [`"]standard_revisions[`"]/);
    expect(statement).not.toMatch(/body|\*/);
    expect(list).toHaveLength(5);
    expect(JSON.stringify(list).length).toBeLessThan(1000);
    expect((await store.getRevision(CLASSIFY, { revision: 3 }))?.content).toBe(
      `${large}3`,
    );
    expect((await store.list({ q: 'xxx5' }, undefined)).total).toBe(1);
    expect(JSON.stringify(await store.list({}, undefined)).length).toBeLessThan(
      2000,
    );
  });

  it('change with the calendar, and no text does', async () => {
    const { saveOn, revisions, store } = await createHistory(id);
    const phase = async () =>
      (await store.get(CLASSIFY, undefined))?.item.phase;
    const dated = classify({
      effectiveFrom: '2026-01-02',
      sunsetOn: '2026-01-03',
    });
    await saveOn(1, dated);
    expect(await phase()).toBe('upcoming');
    await saveOn(2, dated);
    expect(await phase()).toBe('inForce');
    await saveOn(4, dated);
    expect(await phase()).toBe('past');
    expect((await revisions()).length).toBe(1);
    expect((await store.get(CLASSIFY, undefined))?.item.changedAt).toBe(FIRST);
  });

  it('come with what a page shows around them', async () => {
    const { saveOn, store } = await createHistory(id);
    const annotations = { 'backstage.io/edit-url': 'https://git.example/x' };
    const discussion = 'https://chat.example/x';
    await saveOn(
      1,
      classify({ discussion, supersededBy: 'other' }, { annotations }),
    );
    const kept = await store.get(CLASSIFY, undefined);
    expect(kept).toMatchObject({ annotations, discussion });
    // Lists do not carry them.
    const [item] = (await store.list({}, undefined)).items;
    expect(item).toEqual(kept?.item);
    expect(item).not.toHaveProperty('annotations');
    expect(item.supersededBy).toBe('standard:default/other');
  });
});
