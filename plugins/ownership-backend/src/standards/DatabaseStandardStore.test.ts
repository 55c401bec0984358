import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import {
  matrixOf,
  toAdoptionMatrix,
  Waiver,
} from '@pillars/plugin-ownership-common';
import {
  CLASSIFY,
  COMPANY,
  LOOSE,
  OLD,
  TRIED,
  waiverOf,
  withWaivers,
} from '../__testUtils__/company';
import { createStores, FIRST } from '../__testUtils__/reviewed';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** The store after a review of the company. */
async function createStore(id: TestDatabaseId, waivers: Waiver[] = []) {
  const { standards: store, save } = await createStores(
    await databases.init(id),
  );
  const said = await save(COMPANY, { overlay: withWaivers(...waivers) });
  return { store, said };
}

const NONE = {
  met: 0,
  waived: 0,
  expiring: 0,
  unmet: 0,
  unverifiable: 0,
  notApplicable: 0,
};

const component = (name: string) => `component:default/${name}`;

describe.each(databases.eachSupportedId())('DatabaseStandardStore, %s', id => {
  it('knows of no standard at first', async () => {
    const { standards } = await createStores(await databases.init(id));
    expect(await standards.list({}, undefined)).toEqual({
      items: [],
      total: 0,
      facets: { status: [], guild: [] },
    });
    expect(await standards.get(CLASSIFY, undefined)).toBeUndefined();
    expect(await standards.getDemands(CLASSIFY)).toBeUndefined();
    expect(await standards.listBound(CLASSIFY, {}, undefined)).toBeUndefined();
    expect(await standards.getRevision(CLASSIFY, {})).toBeUndefined();
    expect(await standards.tally(CLASSIFY, undefined)).toEqual([]);
  });

  it('lists standards by title, with what they bind', async () => {
    const { store } = await createStore(id);
    const { items, total, facets } = await store.list({}, undefined);
    expect(items.map(one => [one.ref, one.phase, one.entities])).toEqual([
      [OLD, 'past', 0],
      [CLASSIFY, 'inForce', 6],
      [LOOSE, 'proposed', 2],
      [TRIED, 'trial', 8],
    ]);
    expect(total).toBe(4);
    expect(facets.status).toEqual([
      { value: 'adopted', count: 1 },
      { value: 'proposed', count: 1 },
      { value: 'retired', count: 1 },
      { value: 'trial', count: 1 },
    ]);
    expect(facets.guild[0]).toEqual({ value: 'guild:default/craft', count: 2 });
    expect(facets.guild.slice(1)).toEqual(
      expect.arrayContaining([
        { value: 'guild:default/council', count: 1 },
        { value: 'none', count: 1 },
      ]),
    );
    expect(items[1]).toEqual({
      ref: CLASSIFY,
      name: 'classify',
      namespace: 'default',
      title: 'Classify data',
      description: 'What may leak.',
      guild: 'guild:default/craft',
      status: 'adopted',
      phase: 'inForce',
      version: '1.0',
      requirements: 4,
      entities: 6,
      // class and book.
      musts: { ...NONE, met: 4, unmet: 7, notApplicable: 1 },
      changedAt: FIRST,
    });
  });

  it('filters, searches and pages', async () => {
    const { store } = await createStore(id);
    const refs = async (query: object) =>
      (await store.list(query, undefined)).items.map(one => one.ref);

    expect(await refs({ status: ['trial', 'retired'] })).toEqual([OLD, TRIED]);
    expect(await refs({ guild: ['none'] })).toEqual([OLD]);
    expect(await refs({ guild: ['none', 'guild:default/council'] })).toEqual([
      OLD,
      TRIED,
    ]);
    expect(await refs({ q: ' SECRET its ' })).toEqual([CLASSIFY]);
    expect(await refs({ q: 'may leak' })).toEqual([CLASSIFY]);
    expect(await refs({ q: '%_' })).toEqual([OLD]);
    expect(await refs({ q: 'classify\\' })).toEqual([]);
    expect(await refs({ q: `'; drop table standards; --` })).toEqual([]);
    expect(await refs({ limit: 2 })).toEqual([OLD, CLASSIFY]);
    expect(await refs({ limit: 2, offset: 2 })).toEqual([LOOSE, TRIED]);

    const adopted = await store.list(
      { status: ['adopted'], guild: ['guild:default/craft'], limit: 1 },
      undefined,
    );
    expect(adopted.total).toBe(1);
    // A facet shows what choosing another of its values would give.
    expect(adopted.facets).toEqual({
      status: [
        { value: 'adopted', count: 1 },
        { value: 'proposed', count: 1 },
      ],
      guild: [{ value: 'guild:default/craft', count: 1 }],
    });
  });

  it('counts for one team or domain alone', async () => {
    const { store } = await createStore(id);
    const figures = async (query: object) =>
      (await store.list(query, undefined)).items.map(one => [
        one.ref,
        one.entities,
        one.musts.met,
        one.musts.unmet,
        one.musts.notApplicable,
      ]);
    // blue answers for a, b and the system shop.
    expect(await figures({ team: ['group:default/blue'] })).toEqual([
      [CLASSIFY, 2, 3, 1, 0],
      [LOOSE, 1, 0, 0, 0],
      [TRIED, 3, 0, 0, 0],
    ]);
    expect(
      await figures({
        domain: ['domain:default/paying'],
        status: ['adopted'],
      }),
    ).toEqual([[CLASSIFY, 2, 1, 3, 0]]);
    expect(await figures({ team: ['group:default/none-such'] })).toEqual([]);
  });

  it('shows and counts no more than the reader may see', async () => {
    const { store } = await createStore(id);
    const visible = [CLASSIFY, LOOSE, component('a'), component('d')];
    const { items, total, facets } = await store.list({}, visible);
    expect(items.map(one => [one.ref, one.entities])).toEqual([
      [CLASSIFY, 2],
      [LOOSE, 0],
    ]);
    expect(items[0].musts).toEqual({ ...NONE, met: 2, unmet: 2 });
    expect(total).toBe(2);
    expect(facets).toEqual({
      status: [
        { value: 'adopted', count: 1 },
        { value: 'proposed', count: 1 },
      ],
      guild: [{ value: 'guild:default/craft', count: 2 }],
    });
    expect(
      (await store.list({ team: ['group:default/blue'] }, visible)).items.map(
        one => [one.ref, one.entities],
      ),
    ).toEqual([[CLASSIFY, 1]]);
    expect((await store.get(CLASSIFY, visible))?.item.entities).toBe(2);
    const bound = await store.listBound(CLASSIFY, {}, visible);
    expect(bound?.items.map(one => one.ref)).toEqual(visible.slice(2));
    expect(bound?.total).toBe(2);
    expect(await store.listBinding(component('a'), visible)).toHaveLength(1);
    expect((await store.list({}, [])).total).toBe(0);
  });

  it('adds up to what the same data says without a database', async () => {
    const { store, said } = await createStore(id, [
      waiverOf('b', 'class', '2026-06-01'),
      waiverOf('e', 'book', '2026-01-10'),
    ]);
    expect(said.standards).toHaveLength(4);
    for (const reading of said.standards) {
      const { ref } = reading.standard;
      const kept = toAdoptionMatrix(
        { ref, ...(await store.getDemands(ref))! },
        await store.tally(ref, undefined),
      );
      expect(kept).toEqual(matrixOf(reading, said.snapshot.accountableFor));
    }
  });

  it('tells how a standard stands by domain and team', async () => {
    const { store } = await createStore(id, [
      waiverOf('b', 'class', '2026-06-01'),
      waiverOf('e', 'book', '2026-01-10'),
    ]);
    const { requirements, rows } = toAdoptionMatrix(
      { ref: CLASSIFY, ...(await store.getDemands(CLASSIFY))! },
      await store.tally(CLASSIFY, undefined),
    );
    expect(
      requirements.map(one => [
        one.id,
        one.met,
        one.unmet,
        one.waived,
        one.unverifiable,
        one.notApplicable,
      ]),
    ).toEqual([
      ['class', 2, 3, 1, 0, 0],
      ['described', 2, 4, 0, 0, 0],
      ['book', 2, 2, 1, 0, 1],
      ['kind', 0, 0, 0, 6, 0],
    ]);
    expect(rows.map(one => [one.domain, one.team, one.entities])).toEqual([
      ['domain:default/paying', 'group:default/red', 2],
      ['domain:default/selling', 'group:default/blue', 2],
      [undefined, 'group:default/red', 1],
      [undefined, undefined, 1],
    ]);
    expect(rows.map(one => one.requirements.slice(0, 3))).toEqual([
      [
        { ...NONE, met: 1, unmet: 1 },
        { ...NONE, unmet: 2 },
        { ...NONE, unmet: 2 },
      ],
      [
        { ...NONE, met: 1, waived: 1 },
        { ...NONE, met: 1, unmet: 1 },
        { ...NONE, met: 2 },
      ],
      [
        { ...NONE, unmet: 1 },
        { ...NONE, met: 1 },
        { ...NONE, notApplicable: 1 },
      ],
      [
        { ...NONE, unmet: 1 },
        { ...NONE, unmet: 1 },
        { ...NONE, expiring: 1 },
      ],
    ]);
  });
});
