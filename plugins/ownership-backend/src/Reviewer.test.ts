import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  DEFAULT_SETTINGS,
  EMPTY_OVERLAY,
  rules,
} from '@pillars/plugin-ownership-common';
import { CatalogFeed } from './catalogFeed';
import { Reviewer } from './Reviewer';
import { DatabaseOverlayStore } from './overlay/DatabaseOverlayStore';
import { DatabaseReviewStore } from './store/DatabaseReviewStore';
import { migrate } from './store/migrate';
import { ReviewStore } from './store/ReviewStore';

const COMPONENT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'a' },
  spec: { owner: 'team' },
};

function setUp(readAll: CatalogFeed['readAll']) {
  const store = {
    saveReview: jest.fn(async () => ({ written: 0, removed: 0 })),
    saveFailure: jest.fn(async () => {}),
    getLastOwners: async () => new Map(),
  };
  const refusals = { reconcile: jest.fn(async () => {}) };
  const announcer = { announce: jest.fn(async () => {}) };
  const logger = mockServices.logger.mock();
  const reviewer = new Reviewer({
    feed: { readAll },
    store: store as Partial<ReviewStore> as ReviewStore,
    overlay: { getOverlay: async () => EMPTY_OVERLAY },
    rules,
    settings: DEFAULT_SETTINGS,
    refusals,
    announcer,
    logger,
  });
  return { reviewer, store, refusals, announcer, logger };
}

describe('Reviewer', () => {
  it('saves one review of all pages', async () => {
    const { reviewer, store, refusals, announcer } = setUp(
      async function* pages() {
        yield [COMPONENT];
        yield [{ ...COMPONENT, metadata: { name: 'b' } }];
      },
    );
    await reviewer.review();
    expect(store.saveReview).toHaveBeenCalledTimes(1);
    expect(store.saveReview).toHaveBeenCalledWith(
      expect.objectContaining({
        verdicts: [
          expect.objectContaining({ name: 'a' }),
          expect.objectContaining({ name: 'b' }),
        ],
      }),
      expect.arrayContaining([
        expect.objectContaining({ subject: 'component:default/a' }),
        expect.objectContaining({ subject: 'component:default/b' }),
      ]),
      {
        standards: [],
        guilds: [],
        places: { impacts: new Map(), domainsOf: new Map() },
      },
    );
    expect(refusals.reconcile).toHaveBeenCalledTimes(1);
    expect(announcer.announce).toHaveBeenCalledTimes(1);
    expect(announcer.announce).toHaveBeenCalledWith(
      reviewer.lastSnapshot,
      [],
      expect.any(Number),
    );
    expect(reviewer.running).toBe(false);
  });

  it('reviews anew after a run that has read already', async () => {
    let goOn = () => {};
    const readAll = jest.fn(async function* pages() {
      yield [COMPONENT];
      await new Promise<void>(resolve => {
        goOn = resolve;
      });
    });
    const { reviewer, store } = setUp(readAll);
    const first = reviewer.review();
    const waiting = [reviewer.reviewAnew(), reviewer.reviewAnew()];
    await new Promise(setImmediate);
    expect(readAll).toHaveBeenCalledTimes(1);
    goOn();
    await first;
    await new Promise(setImmediate);
    expect(readAll).toHaveBeenCalledTimes(2);
    goOn();
    await Promise.all(waiting);
    // Once for both who wait.
    expect(store.saveReview).toHaveBeenCalledTimes(2);

    const alone = reviewer.reviewAnew();
    await new Promise(setImmediate);
    goOn();
    await alone;
    expect(readAll).toHaveBeenCalledTimes(3);
  });

  it('reads the catalog again when what it has is old, and once for all who ask', async () => {
    const readAll = jest.fn(async function* pages() {
      yield [COMPONENT];
    });
    const { reviewer } = setUp(readAll);
    const now = jest.spyOn(Date, 'now').mockReturnValue(0);
    await Promise.all([reviewer.snapshot(), reviewer.snapshot()]);
    expect(readAll).toHaveBeenCalledTimes(1);
    now.mockReturnValue(14 * 60 * 1000);
    await reviewer.snapshot();
    expect(readAll).toHaveBeenCalledTimes(1);
    now.mockReturnValue(16 * 60 * 1000);
    await reviewer.snapshot();
    expect(readAll).toHaveBeenCalledTimes(2);
    now.mockRestore();
  });

  it('logs that the catalog could not be read, once for all who ask, and keeps what it has', async () => {
    const readAll = jest.fn(async function* pages() {
      yield [COMPONENT];
      if (readAll.mock.calls.length > 1) {
        throw new Error('the catalog went away');
      }
    });
    const { reviewer, logger } = setUp(readAll);
    const now = jest.spyOn(Date, 'now').mockReturnValue(0);
    const first = await reviewer.snapshot();
    now.mockReturnValue(16 * 60 * 1000);
    const asked = await Promise.allSettled([
      reviewer.snapshot(),
      reviewer.snapshot(),
    ]);
    now.mockRestore();
    expect(asked.map(one => one.status)).toEqual(['rejected', 'rejected']);
    expect(readAll).toHaveBeenCalledTimes(2);
    expect(logger.warn.mock.calls).toEqual([
      ['The catalog could not be read: Error: the catalog went away'],
    ]);
    expect(reviewer.lastSnapshot).toBe(first);
  });

  it('never takes a part for the whole', async () => {
    const { reviewer, store, refusals } = setUp(async function* pages() {
      yield [COMPONENT];
      throw new Error('the catalog went away');
    });
    await reviewer.review();
    expect(store.saveReview).not.toHaveBeenCalled();
    expect(refusals.reconcile).not.toHaveBeenCalled();
    expect(store.saveFailure).toHaveBeenCalledWith({
      at: expect.any(String),
      message: 'the catalog went away',
    });
  });

  it('survives a database that goes away', async () => {
    const { reviewer, store } = setUp(async function* pages() {
      yield [COMPONENT];
    });
    store.saveReview.mockRejectedValue(new Error('gone'));
    store.saveFailure.mockRejectedValue(new Error('gone'));
    await expect(reviewer.review()).resolves.toBeUndefined();
    expect(reviewer.running).toBe(false);
  });

  it('runs once for all who ask meanwhile', async () => {
    let reads = 0;
    const { reviewer } = setUp(async function* pages() {
      reads += 1;
      yield [COMPONENT];
    });
    const both = [reviewer.review(), reviewer.review()];
    expect(reviewer.running).toBe(true);
    await Promise.all(both);
    expect(reads).toBe(1);
    await reviewer.review();
    expect(reads).toBe(2);
  });
});

describe('Reviewer with a database', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  afterEach(() => jest.restoreAllMocks());

  const group = (name: string, members: string[]): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [], members },
  });

  it('suggests who owned something yesterday, if they still live', async () => {
    const knex = await databases.init('SQLITE_3');
    await migrate(mockServices.database({ knex, migrations: { skip: false } }));
    const store = new DatabaseReviewStore(knex);
    let catalog: Entity[] = [];
    const reviewer = new Reviewer({
      feed: {
        async *readAll() {
          yield catalog;
        },
      },
      store,
      overlay: new DatabaseOverlayStore(knex),
      refusals: { reconcile: async () => {} },
      rules,
      settings: DEFAULT_SETTINGS,
      announcer: { announce: async () => {} },
      logger: mockServices.logger.mock(),
    });
    const suggestionsOn = async (day: string, entities: Entity[]) => {
      catalog = entities;
      jest.spyOn(Date, 'now').mockReturnValue(Date.parse(day));
      await reviewer.review();
      return (await store.getVerdict('component:default/a'))!.suggestions;
    };
    const team = group('team', ['ann', 'bob']);
    const orphaned = { ...COMPONENT, spec: { owner: 'nowhere' } };

    expect(await suggestionsOn('2026-01-01', [team, COMPONENT])).toBe(
      undefined,
    );
    const lastOwner = [
      {
        owner: 'group:default/team',
        score: 12,
        reasons: [
          {
            type: 'lastOwner',
            points: 12,
            text: 'It owned this until 2026-01-01.',
            params: { day: '2026-01-01' },
            evidence: [
              { path: 'spec.owner on 2026-01-01', value: 'group:default/team' },
            ],
          },
        ],
      },
    ];
    expect(await suggestionsOn('2026-01-02', [team, orphaned])).toEqual(
      lastOwner,
    );
    expect(await suggestionsOn('2026-01-03', [team, orphaned])).toEqual(
      lastOwner,
    );
    expect(
      await suggestionsOn('2026-01-04', [group('team', []), orphaned]),
    ).toEqual([]);
  });
});
