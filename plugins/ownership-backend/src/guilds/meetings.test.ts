import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { BOARD, COMPANY, CRAFT, craft } from '../__testUtils__/guildCompany';
import { createStores } from '../__testUtils__/reviewed';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function createStore(id: TestDatabaseId) {
  const stores = await createStores(await databases.init(id));
  return { ...stores, store: stores.guilds };
}

describe.each(databases.eachSupportedId())('meetings, %s', id => {
  const met = (metOn: string, notedBy = 'user:default/ann') => ({
    guild: CRAFT,
    metOn,
    notedBy,
    notedAt: `${metOn}T12:00:00.000Z`,
  });

  it('are kept once a day, as who said it first', async () => {
    const { store, overlay } = await createStore(id);
    await store.addMeeting(met('2026-01-02'));
    await store.addMeeting(met('2026-01-01'));
    expect(
      await store.addMeeting(met('2026-01-02', 'user:default/cy')),
    ).toEqual(met('2026-01-02'));
    const meetings = [met('2026-01-01'), met('2026-01-02')];
    expect((await overlay.getOverlay(undefined)).meetings).toEqual(meetings);
    expect((await overlay.getOverlay([CRAFT])).meetings).toEqual(meetings);
    expect((await overlay.getOverlay([BOARD])).meetings).toEqual([]);
  });

  it('count in the next review, where they are later than what is stated', async () => {
    const { store, overlay, save } = await createStore(id);
    const others = COMPANY.filter(one => one.metadata.name !== 'craft');
    const company = [...others, craft({ lastMetOn: '2025-12-20' })];
    const lastMetOn = async () => {
      await save(company, { overlay: await overlay.getOverlay(undefined) });
      return (await store.get(CRAFT))?.lastMetOn;
    };
    expect(await lastMetOn()).toBe('2025-12-20');
    await store.addMeeting(met('2025-12-19'));
    expect(await lastMetOn()).toBe('2025-12-20');
    await store.addMeeting(met('2026-01-01'));
    expect(await lastMetOn()).toBe('2026-01-01');
    expect(
      (await store.list({ ref: [CRAFT] }, undefined)).items[0].lastMetOn,
    ).toBe('2026-01-01');
  });
});
