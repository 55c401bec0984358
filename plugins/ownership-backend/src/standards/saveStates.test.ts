import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Waiver } from '@pillars/plugin-ownership-common';
import {
  classify,
  CLASSIFY,
  COMPANY,
  COMPONENTS,
  PEOPLE,
  REQUIREMENTS,
  standard,
  waiverOf,
  withWaivers,
} from '../__testUtils__/company';
import {
  createStores,
  service,
  statementsOf,
  writesOf,
} from '../__testUtils__/reviewed';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const CRAFT = 'guild:default/craft';
const component = (name: string) => `component:default/${name}`;

async function createStates(id: TestDatabaseId) {
  const stores = await createStores(await databases.init(id));
  const { standards: store } = stores;
  return {
    ...stores,
    store,
    /** How the first requirement stands, for a component. */
    classOf: async (name: string) =>
      (await store.listBinding(component(name), undefined))[0].requirements[0],
    /** Lines of requirement, day, met, unmet and waived. */
    history: async () =>
      (await store.history(CLASSIFY)).map(
        one =>
          `${one.day} ${one.id} ${one.met}/${one.unmet}/${one.waived}/${one.unverifiable}/${one.notApplicable}`,
      ),
  };
}

describe.each(databases.eachSupportedId())('states, %s', id => {
  it('follow what binds and what is bound', async () => {
    const { save, knex, store } = await createStates(id);
    await save(COMPANY);
    const states = async () =>
      Object.fromEntries(
        (
          await knex('standard_states')
            .where({ standard: CLASSIFY })
            .orderBy('subject')
        ).map(row => [row.subject.slice(-1), row.states]),
      );
    expect(await states()).toEqual({
      a: 'mmmv',
      b: 'uumv',
      c: 'muuv',
      d: 'uuuv',
      e: 'uuuv',
      f: 'umnv',
    });
    // f is gone, b is described, and the order is another.
    const changed = COMPONENTS.slice(0, 5).map(one =>
      one.metadata.name === 'b'
        ? { ...one, metadata: { ...one.metadata, description: 'Bills.' } }
        : one,
    );
    const requirements = [...REQUIREMENTS].reverse();
    await save([...PEOPLE, ...changed, classify({ requirements })]);
    expect(await states()).toEqual({
      a: 'vmmm',
      b: 'vmmu',
      c: 'vuum',
      d: 'vuuu',
      e: 'vuuu',
    });
    expect((await store.getDemands(CLASSIFY))?.requirements[0].id).toBe('kind');
    await save([...PEOPLE, ...changed, classify({ appliesTo: { kind: 'X' } })]);
    expect(await states()).toEqual({});
    expect((await store.listBound(CLASSIFY, {}, undefined))?.items).toEqual([]);
  });

  it('show a waiver as soon as it is decided on, until it is revoked', async () => {
    const { save, reviews, knex, classOf } = await createStates(id);
    const { findings, now } = await save(COMPANY);
    const finding = findings.find(
      one =>
        one.fingerprint === waiverOf('b', 'class', '2026-06-01').fingerprint,
    )!;
    const mark = (waiver?: Waiver) =>
      reviews.saveMarks([{ ...finding, waiver }], now);
    expect((await classOf('b')).state).toBe('unmet');

    await mark(waiverOf('b', 'class', '2026-06-01'));
    expect(await classOf('b')).toMatchObject({
      state: 'waived',
      waivedUntil: '2026-06-01',
    });
    // 14 days after the first of January.
    await mark(waiverOf('b', 'class', '2026-01-15'));
    expect(await classOf('b')).toMatchObject({
      state: 'expiring',
      waivedUntil: '2026-01-15',
    });
    // Of others, nothing changes.
    expect((await classOf('d')).state).toBe('unmet');
    const overlay = withWaivers(waiverOf('b', 'class', '2026-01-15'));
    // The next review says the same, and has nothing to write.
    const statements = await statementsOf(knex, () =>
      save(COMPANY, { overlay }),
    );
    expect(writesOf(statements).join()).not.toContain('standard_states');

    await mark(undefined);
    const revoked = await classOf('b');
    expect(revoked.state).toBe('unmet');
    expect(revoked).not.toHaveProperty('waivedUntil');
  });

  it('do not change with what people say of another rule', async () => {
    const { save, reviews, knex } = await createStates(id);
    const { findings, now } = await save(COMPANY);
    const before = await knex('standard_states').orderBy([
      'standard',
      'subject',
    ]);
    const dangling = findings.filter(one => one.rule === 'dangling-owner');
    expect(dangling).toHaveLength(1);
    const statements = await statementsOf(knex, () =>
      reviews.saveMarks(
        dangling.map(one => ({
          ...one,
          waiver: { ...waiverOf('e', 'class', '2026-06-01'), rule: one.rule },
        })),
        now,
      ),
    );
    expect(statements.join()).not.toContain('standard_states');
    expect(
      await knex('standard_states').orderBy(['standard', 'subject']),
    ).toEqual(before);
  });

  it('tell a guild which of its requirements are waived most', async () => {
    const { save, store } = await createStates(id);
    const overlay = withWaivers(
      waiverOf('b', 'class', '2026-06-01'),
      waiverOf('c', 'book', '2026-06-01'),
      waiverOf('d', 'book', '2026-01-10'),
      // Past, so it accepts nothing.
      waiverOf('d', 'class', '2025-12-31'),
    );
    await save(COMPANY, { overlay });
    const of = (requirement: string, waived: number, expiring: number) => ({
      standard: CLASSIFY,
      requirement,
      statement: REQUIREMENTS.find(one => one.id === requirement)!.statement,
      waived,
      expiring,
    });
    expect(await store.mostWaived(CRAFT, undefined)).toEqual([
      of('book', 2, 1),
      of('class', 1, 0),
    ]);
    expect(await store.mostWaived('guild:default/council', undefined)).toEqual(
      [],
    );
    // As far as the reader may see.
    expect(
      await store.mostWaived(CRAFT, [CLASSIFY, component('b'), component('c')]),
    ).toEqual([of('class', 1, 0), of('book', 1, 0)]);
    expect(await store.mostWaived(CRAFT, [component('c')])).toEqual([]);
    await save(PEOPLE, { overlay });
    expect(await store.mostWaived(CRAFT, undefined)).toEqual([]);
  });
});

describe.each(databases.eachSupportedId())('history, %s', id => {
  const at = (day: number, hour: number) =>
    `2026-01-0${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;

  it('has a row for each day on which a requirement changes', async () => {
    const { save, history } = await createStates(id);
    const only = (...components: Entity[]) => [
      ...PEOPLE,
      ...components,
      classify({ requirements: REQUIREMENTS.slice(0, 2) }),
    ];
    const [a, b] = COMPONENTS;
    await save(only(a), { at: at(1, 8) });
    // Twice on a day: the last one counts.
    await save(only(a, b, service('x', { owner: 'blue' })), { at: at(2, 8) });
    await save(only(a, b), { at: at(2, 20) });
    await save(only(a, b), { at: at(3, 8) });
    // b is described, and only that changes.
    const described = {
      ...b,
      metadata: { ...b.metadata, description: 'Bills.' },
    };
    await save(only(a, described), { at: at(4, 8) });
    // A waiver counts too.
    await save(only(a, described), {
      at: at(5, 8),
      overlay: withWaivers(waiverOf('b', 'class', '2026-01-06')),
    });
    expect(await history()).toEqual([
      '2026-01-01 class 1/0/0/0/0',
      '2026-01-01 described 1/0/0/0/0',
      '2026-01-02 class 1/1/0/0/0',
      '2026-01-02 described 1/1/0/0/0',
      '2026-01-04 described 2/0/0/0/0',
      '2026-01-05 class 1/0/1/0/0',
    ]);
  });

  it('keeps what a requirement was that goes, and goes on when it is back', async () => {
    const { save, history, store } = await createStates(id);
    const [a] = COMPONENTS;
    const with_ = (requirements: object[], ...others: Entity[]) => [
      ...PEOPLE,
      a,
      ...others,
      classify({ requirements }),
    ];
    await save(with_(REQUIREMENTS.slice(0, 2)), { at: at(1, 8) });
    await save(with_(REQUIREMENTS.slice(0, 1)), { at: at(2, 8) });
    await save(with_([]), { at: at(3, 8) });
    await save(PEOPLE, { at: at(4, 8) });
    expect(await history()).toEqual([
      '2026-01-01 class 1/0/0/0/0',
      '2026-01-01 described 1/0/0/0/0',
    ]);
    const stricter = [{ ...REQUIREMENTS[1], level: 'MUST' }];
    await save(with_(stricter, COMPONENTS[3]), { at: at(5, 8) });
    expect(await history()).toEqual([
      '2026-01-01 class 1/0/0/0/0',
      '2026-01-01 described 1/0/0/0/0',
      '2026-01-05 described 1/1/0/0/0',
    ]);
    const levels = (await store.history(CLASSIFY)).map(one => one.level);
    expect(levels).toEqual(['MUST', 'SHOULD', 'MUST']);
  });

  it('is of each standard alone', async () => {
    const { save, store } = await createStates(id);
    const requirements = REQUIREMENTS.slice(3);
    await save([
      ...PEOPLE,
      classify({ requirements }),
      standard('other', { requirements }),
    ]);
    // Two systems, for which nothing can tell whether they are kind.
    expect(await store.history('standard:default/other')).toEqual([
      {
        id: 'kind',
        day: '2026-01-01',
        level: 'MAY',
        met: 0,
        unmet: 0,
        waived: 0,
        unverifiable: 2,
        notApplicable: 0,
      },
    ]);
  });
});
