import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { PinOutcome } from '@pillars/plugin-ownership-common';
import {
  createStores,
  entity,
  FIRST,
  service,
  team,
} from '../__testUtils__/reviewed';
import { guild } from '../__testUtils__/guildCompany';
import { DatabasePinStore } from './DatabasePinStore';
import { Pin } from './PinStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const SELLING = 'domain:default/selling';
const BLUE = 'group:default/blue';

const PEOPLE = [
  entity('User', 'ann', { memberOf: ['blue'] }),
  team('blue', 'ann', 'bob'),
  entity('Domain', 'selling', { owner: 'blue' }),
  entity('System', 'shop', { owner: 'blue', domain: 'selling' }),
  guild('idle', { chairs: [] }),
];

const TIER = { annotations: { 'pillars.dev/tier': '1' } };

// b and c in selling and f in no domain are orphaned, c first by its tier.
const CATALOG = [
  ...PEOPLE,
  service('a', { owner: 'blue', system: 'shop' }),
  service('b', { owner: 'gone', system: 'shop' }),
  service('c', { owner: 'gone', system: 'shop' }, TIER),
  service('e', { owner: 'user:ann', system: 'shop' }),
  service('f', { owner: 'user:nobody.at.all' }),
];

const without = (...names: string[]) =>
  CATALOG.filter(one => !names.includes(one.metadata.name));

const ref = (name: string) => `component:default/${name}`;

const outcome = (more: Partial<PinOutcome> = {}): PinOutcome => ({
  outcome: 'retire',
  dueOn: '2026-03-01',
  decidedBy: 'user:default/ann',
  decidedAt: FIRST,
  ...more,
});

async function create(id: TestDatabaseId) {
  const stores = await createStores(await databases.init(id));
  const pins = new DatabasePinStore(stores.knex);
  let number = 0;
  const pin = async (entities: readonly Entity[], at: string) => {
    number += 1;
    await stores.save(entities, { at });
    const one: Pin = {
      id: `00000000-0000-4000-8000-00000000000${number}`,
      title: `Meeting ${number}`,
      createdBy: 'user:default/ann',
      createdAt: at,
      reviewedAt: at,
    };
    await pins.add(one, [
      'dangling-owner',
      'no-domain',
      'dormant-guild',
      'overdue-interaction',
    ]);
    return one;
  };
  return { ...stores, pins, pin };
}

const JANUARY = '2026-01-01T12:00:00.000Z';
const FEBRUARY = '2026-02-01T12:00:00.000Z';

describe.each(databases.eachSupportedId())('DatabasePinStore, %s', id => {
  it('has none at first', async () => {
    const { pins } = await create(id);
    expect(await pins.list({}, undefined)).toEqual({ items: [], total: 0 });
    expect(await pins.get('x')).toBeUndefined();
  });

  it('freezes a review, which later ones do not move', async () => {
    const { pins, pin, save } = await create(id);
    const one = await pin(CATALOG, JANUARY);
    const before = [
      await pins.figures(one.id, undefined),
      await pins.agenda(one.id, {}, undefined),
      await pins.findings(one.id, {}, undefined),
    ];
    await save(PEOPLE, { at: FEBRUARY });
    expect([
      await pins.figures(one.id, undefined),
      await pins.agenda(one.id, {}, undefined),
      await pins.findings(one.id, {}, undefined),
    ]).toEqual(before);
    expect(await pins.get(one.id)).toEqual(one);
    expect(await pins.list({}, undefined)).toEqual({
      items: [{ ...one, orphaned: 3, decided: 0 }],
      total: 1,
    });
  });

  it('counts as the review did', async () => {
    const { pins, pin, reviews } = await create(id);
    const one = await pin(CATALOG, JANUARY);
    const figures = await pins.figures(one.id, undefined);
    const { counts, byDomain, findings } = await reviews.getSummary(undefined);
    expect(figures).toMatchObject({ counts, byDomain, findings });
    expect(figures.counts.ownership).toEqual({
      orphaned: 3,
      atRisk: 1,
      owned: 2,
    });
    expect(figures.byRule).toEqual(
      expect.arrayContaining([
        { value: 'dangling-owner', count: 3 },
        { value: 'user-owned', count: 1 },
      ]),
    );
    expect(figures.notSetUp).toEqual((await reviews.getStatus()).notSetUp);
    // No team declares an interaction here.
    expect(figures.ran).toEqual([
      'dangling-owner',
      'no-domain',
      'dormant-guild',
    ]);
    expect(figures.outcomes).toEqual({
      'propose-owner': 0,
      accept: 0,
      retire: 0,
      open: 0,
    });
  });

  it('lists an agenda by domain, with why, and names nobody', async () => {
    const { pins, pin } = await create(id);
    const one = await pin(CATALOG, JANUARY);
    const { items, total, facets } = await pins.agenda(one.id, {}, undefined);
    expect(total).toBe(3);
    expect(items.map(item => [item.domain, item.name])).toEqual([
      [SELLING, 'c'],
      [SELLING, 'b'],
      [undefined, 'f'],
    ]);
    expect(items[0]).toMatchObject({
      tier: 1,
      orphanedSince: JANUARY,
      owners: [{ ref: 'group:default/gone', standing: 'dangling' }],
      reasons: [
        {
          rule: 'dangling-owner',
          evidence: [{ path: 'spec.owner', value: 'gone' }],
        },
      ],
      suggestions: [{ owner: BLUE }],
    });
    expect(items[2].owners).toEqual([{ standing: 'dangling' }]);
    expect(facets.domain).toEqual([
      { value: SELLING, count: 2 },
      { value: 'none', count: 1 },
    ]);
    expect(facets.outcome).toEqual([{ value: 'none', count: 3 }]);

    const atRisk = await pins.agenda(
      one.id,
      { ownership: ['atRisk'] },
      undefined,
    );
    expect(atRisk.items).toMatchObject([
      { name: 'e', reasons: [{ rule: 'user-owned' }] },
    ]);
    for (const answer of [
      items,
      atRisk,
      await pins.findings(one.id, {}, undefined),
    ]) {
      expect(JSON.stringify(answer)).not.toMatch(/ann|bob|nobody/);
    }
  });

  it('filters and pages an agenda', async () => {
    const { pins, pin } = await create(id);
    const one = await pin(CATALOG, JANUARY);
    await pins.setOutcome(one.id, ref('b'), outcome());
    const names = async (query: object) =>
      (await pins.agenda(one.id, query, undefined)).items.map(
        item => item.name,
      );
    expect(await names({ domain: [SELLING] })).toEqual(['c', 'b']);
    expect(await names({ domain: ['none'] })).toEqual(['f']);
    expect(await names({ outcome: ['none'] })).toEqual(['c', 'f']);
    expect(await names({ outcome: ['retire'] })).toEqual(['b']);
    expect(await names({ q: 'GONE' })).toEqual(['c', 'b']);
    // Nobody is found by the name of a person.
    expect(await names({ q: 'nobody' })).toEqual([]);
    expect(await names({ offset: 1, limit: 1 })).toEqual(['b']);
    expect(await names({ run: ['contradicted'] })).toEqual([]);
  });

  it('keeps the findings that claims rest on with their evidence', async () => {
    const { pins, pin } = await create(id);
    const one = await pin(CATALOG, JANUARY);
    const { items, total } = await pins.findings(
      one.id,
      { rule: ['understaffed-guild'] },
      undefined,
    );
    expect(total).toBe(1);
    expect(items).toMatchObject([
      {
        rule: 'understaffed-guild',
        subject: 'guild:default/idle',
        text: expect.stringMatching(/^It has 0 of/),
      },
    ]);
    const others = await pins.findings(
      one.id,
      { rule: ['dangling-owner'] },
      undefined,
    );
    expect(others.total).toBe(0);
  });

  it('keeps what a finding was said with, and nobody in it', async () => {
    const { pins, pin } = await create(id);
    const spec = { decision: 'architecture/datastore', owner: 'blue' };
    const one = await pin(
      [
        ...CATALOG,
        entity('DecisionScope', 'teams', { ...spec, decider: 'group:lost' }),
        entity('DecisionScope', 'people', { ...spec, decider: 'user:cy' }),
      ],
      JANUARY,
    );
    const { items } = await pins.findings(
      one.id,
      { rule: ['undecidable-scope'] },
      undefined,
    );
    expect(items.map(({ text, params }) => [text, params])).toEqual([
      [
        'The decider a person does not exist in the catalog.',
        { decider: { clause: 'aPerson' }, problem: { clause: 'dangling' } },
      ],
      [
        'The decider group:default/lost does not exist in the catalog.',
        { decider: 'group:default/lost', problem: { clause: 'dangling' } },
      ],
    ]);
  });

  it('keeps the last outcome of each', async () => {
    const { pins, pin } = await create(id);
    const one = await pin(CATALOG, JANUARY);
    await pins.setOutcome(one.id, ref('b'), outcome());
    const last = outcome({ outcome: 'propose-owner', owner: BLUE });
    await pins.setOutcome(one.id, ref('b'), last);
    await pins.setOutcome(
      one.id,
      ref('c'),
      outcome({ outcome: 'open', dueOn: undefined }),
    );
    const { items } = await pins.agenda(one.id, {}, undefined);
    expect(items.map(item => item.outcome)).toEqual([
      outcome({ outcome: 'open', dueOn: undefined }),
      last,
      undefined,
    ]);
    expect((await pins.figures(one.id, undefined)).outcomes).toEqual({
      'propose-owner': 1,
      accept: 0,
      retire: 0,
      open: 1,
    });
    // What was left open is not decided.
    expect((await pins.toItem(one, undefined)).decided).toBe(1);
    expect(await pins.isOrphaned(one.id, ref('b'))).toBe(true);
    expect(await pins.isOrphaned(one.id, ref('a'))).toBe(false);
  });

  it('leaves out what a reader may not see', async () => {
    const { pins, pin } = await create(id);
    const one = await pin(CATALOG, JANUARY);
    const next = await pin(without('c'), FEBRUARY);
    await pins.setOutcome(one.id, ref('c'), outcome());
    const visible = [ref('a'), ref('b')];
    const figures = await pins.figures(one.id, visible);
    expect(figures.counts.ownership).toEqual({
      orphaned: 1,
      atRisk: 0,
      owned: 1,
    });
    expect(figures.outcomes.retire).toBe(0);
    expect(figures.byRule).toContainEqual({
      value: 'dangling-owner',
      count: 1,
    });
    expect((await pins.agenda(one.id, {}, visible)).items).toMatchObject([
      { name: 'b' },
    ]);
    expect((await pins.findings(one.id, {}, visible)).total).toBe(0);
    expect((await pins.toItem(one, visible)).orphaned).toBe(1);
    expect((await pins.toItem(one, visible)).decided).toBe(0);
    const changes = await pins.changes(next, one, {}, visible);
    expect(changes.counts).toEqual({ new: 0, gone: 0, still: 1 });
    expect(changes.ends.true).toBe(0);
    expect((await pins.toItem(one, [])).orphaned).toBe(0);
  });

  it('says what changed since the one before, and what came true', async () => {
    const { pins, pin } = await create(id);
    const first = await pin(CATALOG, JANUARY);
    await pins.setOutcome(
      first.id,
      ref('b'),
      outcome({ outcome: 'propose-owner', owner: BLUE }),
    );
    await pins.setOutcome(first.id, ref('c'), outcome());
    await pins.setOutcome(
      first.id,
      ref('f'),
      outcome({ outcome: 'accept', dueOn: '2026-01-31', reason: 'Later.' }),
    );
    // b has its new owner, c is gone, f stays, g is new.
    const second = await pin(
      [
        ...without('b', 'c'),
        service('b', { owner: 'blue', system: 'shop' }),
        service('g', { owner: 'gone' }),
      ],
      FEBRUARY,
    );
    expect(await pins.before(second)).toEqual(first);
    expect(await pins.before(first)).toBeUndefined();

    const all = await pins.changes(second, first, {}, undefined);
    expect(all.counts).toEqual({ new: 1, gone: 2, still: 1 });
    expect(all.ends).toEqual({
      true: 2,
      otherwise: 0,
      pending: 0,
      missed: 1,
      none: 0,
    });
    expect(all.total).toBe(4);
    expect(
      all.items.map(item => [
        item.ref,
        item.change,
        item.ownership,
        item.decided?.end,
      ]),
    ).toEqual([
      [ref('b'), 'gone', 'owned', 'true'],
      [ref('c'), 'gone', undefined, 'true'],
      [ref('f'), 'still', 'orphaned', 'missed'],
      [ref('g'), 'new', 'orphaned', undefined],
    ]);
    expect(all.items[0].domain).toBe(SELLING);
    const names = async (query: object) =>
      (await pins.changes(second, first, query, undefined)).items.map(
        item => item.ref,
      );
    expect(await names({ change: ['new'] })).toEqual([ref('g')]);
    expect(await names({ end: ['missed'] })).toEqual([ref('f')]);
    expect(await names({ change: ['new'], end: ['missed'] })).toEqual([]);
    expect(await names({ offset: 1, limit: 2 })).toEqual([ref('c'), ref('f')]);
  });

  it('removes one with all that it holds', async () => {
    const { knex, pins, pin } = await create(id);
    const one = await pin(CATALOG, JANUARY);
    const other = await pin(CATALOG, FEBRUARY);
    await pins.setOutcome(one.id, ref('b'), outcome());
    await pins.remove(one.id);
    expect((await pins.list({}, undefined)).items.map(item => item.id)).toEqual(
      [other.id],
    );
    for (const table of ['verdicts', 'findings', 'outcomes']) {
      expect(await knex(`pinned_${table}`).where({ pin: one.id })).toEqual([]);
    }
    expect((await pins.agenda(other.id, {}, undefined)).total).toBe(3);
  });
});
