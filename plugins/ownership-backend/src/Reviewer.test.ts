import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { DEFAULT_SETTINGS, rules } from '@pillars/plugin-ownership-common';
import { CatalogFeed } from './catalogFeed';
import { Reviewer } from './Reviewer';
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
  };
  const refusals = { reconcile: jest.fn(async () => {}) };
  const reviewer = new Reviewer({
    feed: { readAll },
    store: store as Partial<ReviewStore> as ReviewStore,
    rules,
    settings: DEFAULT_SETTINGS,
    refusals,
    logger: mockServices.logger.mock(),
  });
  return { reviewer, store, refusals };
}

describe('Reviewer', () => {
  it('saves one review of all pages', async () => {
    const { reviewer, store, refusals } = setUp(async function* pages() {
      yield [COMPONENT];
      yield [{ ...COMPONENT, metadata: { name: 'b' } }];
    });
    await reviewer.review();
    expect(store.saveReview).toHaveBeenCalledTimes(1);
    expect(store.saveReview).toHaveBeenCalledWith(
      expect.objectContaining({
        verdicts: [
          expect.objectContaining({ name: 'a' }),
          expect.objectContaining({ name: 'b' }),
        ],
      }),
    );
    expect(refusals.reconcile).toHaveBeenCalledTimes(1);
    expect(reviewer.running).toBe(false);
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
