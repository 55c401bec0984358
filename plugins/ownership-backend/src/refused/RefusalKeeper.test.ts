import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { createSnapshot, RefusedItem } from '@pillars/plugin-ownership-common';
import { RefusalStore } from '../store/RefusalStore';
import { ERRORS_TOPIC } from './readRefusals';
import { RefusalKeeper } from './RefusalKeeper';
import { UnprocessedList } from './unprocessedList';

const NOW = Date.parse('2026-01-10T12:00:00.000Z');

const OUTDATED = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'old' },
  spec: { owner: 'team' },
  status: {
    items: [
      {
        type: 'backstage.io/catalog-processing',
        level: 'error',
        message: 'InputError: No.',
      },
    ],
  },
} as Entity;

const GONE: RefusedItem = {
  ref: 'component:default/gone',
  type: 'invalid',
  reason: 'No.',
  since: '2026-01-10T11:00:00.000Z',
  seenAt: '2026-01-10T11:50:00.000Z',
};

function setUp(read: UnprocessedList['read']) {
  const store = {
    note: jest.fn(async () => {}),
    getAll: jest.fn(async () => [GONE]),
    update: jest.fn(async (_: { save: object[]; remove: object[] }) => {}),
  };
  const logger = mockServices.logger.mock();
  const keeper = new RefusalKeeper({
    store: store as Partial<RefusalStore> as RefusalStore,
    unprocessed: { read },
    retention: { refusals: 3_600_000, duplicates: 3_600_000 },
    logger,
  });
  return { keeper, store, logger };
}

const snapshot = createSnapshot([OUTDATED]);

describe('RefusalKeeper', () => {
  it('brings together what the status of entities and the list say', async () => {
    const listed = {
      ref: 'api:default/a',
      type: 'invalid' as const,
      reason: 'No.',
    };
    const { keeper, store } = setUp(async () => [listed]);
    await keeper.reconcile(snapshot, NOW);
    const [{ save, remove }] = store.update.mock.calls[0];
    expect(save).toEqual([
      expect.objectContaining(listed),
      expect.objectContaining({
        ref: 'component:default/old',
        type: 'outdated',
      }),
    ]);
    expect(remove).toEqual([GONE]);
  });

  it('goes on without the list, and takes nothing for mended then', async () => {
    const { keeper, store, logger } = setUp(async () => {
      throw new Error('503');
    });
    await keeper.reconcile(snapshot, NOW);
    const [{ save, remove }] = store.update.mock.calls[0];
    expect(save).toHaveLength(1);
    expect(remove).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('503'));
  });

  it('fails no review when its own database is away', async () => {
    const { keeper, store, logger } = setUp(async () => undefined);
    store.getAll.mockRejectedValue(new Error('gone'));
    store.note.mockRejectedValue(new Error('gone'));
    const event = { entity: 'a:b/c', errors: [{ message: 'No.' }] };
    await keeper.reconcile(snapshot, NOW);
    await keeper.onEvent({ topic: ERRORS_TOPIC, eventPayload: event });
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('logs nothing of an event that it does not understand', async () => {
    const { keeper, store, logger } = setUp(async () => undefined);
    const eventPayload = { entity: 7, password: 'hunter2' };
    await keeper.onEvent({ topic: ERRORS_TOPIC, eventPayload });
    expect(store.note).not.toHaveBeenCalled();
    expect(JSON.stringify(logger.debug.mock.calls)).not.toContain('hunter2');
  });
});
