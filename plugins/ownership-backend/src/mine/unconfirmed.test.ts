import {
  createSnapshot,
  EntityVerdict,
  parseOwnershipSettings,
  ReviewStatus,
  rules,
} from '@pillars/plugin-ownership-common';
import { service, settings, team } from '../__testUtils__/reviewed';
import { MineReader, MineService } from './MineService';
import { MineStore, OwnedRow } from './MineStore';

const NOW = Date.parse('2026-06-30T12:00:00Z');
const BLUE = 'group:default/blue';

const confirmed = (name: string, on?: string) =>
  service(
    name,
    { owner: 'blue' },
    { annotations: on ? { 'pillars.dev/ownership-confirmed-on': on } : {} },
  );

// 2026-01-01 is 180 days before, and 2025-12-31 is 181.
const snapshot = createSnapshot([
  team('blue', 'ann', 'bob'),
  confirmed('good', '2026-01-01'),
  confirmed('old', '2025-12-31'),
  confirmed('older', '2024-01-01'),
  confirmed('said', '2024-01-01'),
  confirmed('odd', 'last spring'),
  confirmed('never'),
  confirmed('risky'),
]);

const owned: OwnedRow[] = [
  ...['good', 'old', 'older', 'said', 'odd', 'never', 'risky'].map(name => ({
    ref: `component:default/${name}`,
    risk: name === 'risky' ? 50 : 10,
    confirmedAt: name === 'said' ? '2026-06-01T00:00:00.000Z' : null,
  })),
  // Stored, and not in the catalog as it was read here.
  { ref: 'component:default/new', risk: 0, confirmedAt: null },
];

const ann: MineReader = {
  ref: 'user:default/ann',
  groups: [BLUE],
  mayDecide: false,
  visible: undefined,
};

function setUp(config = settings) {
  const asked: string[][] = [];
  const store: Partial<MineStore> = {
    listOwned: async ({ parties }) => {
      asked.push([...parties]);
      return owned;
    },
  };
  const risk = { score: 1, parts: { verdict: 0, tier: 1, dependents: 0 } };
  const verdictOf = (ref: string) => {
    const verdict: Partial<EntityVerdict> = { ref, owners: [], risk };
    return verdict as EntityVerdict;
  };
  const service_ = new MineService({
    mine: store as MineStore,
    reviews: {
      // One was dropped meanwhile.
      getVerdicts: async refs =>
        refs.filter(ref => !ref.endsWith('/odd')).map(verdictOf),
    },
    reviewer: { lastSnapshot: snapshot, snapshot: async () => snapshot },
    waivers: { toItem: () => ({} as never) },
    rules,
    settings: config,
    status: async () => ({} as ReviewStatus),
    now: () => NOW,
  });
  return { service: service_, asked };
}

const namesOf = (items: Array<{ ref: string }>) =>
  items.map(({ ref }) => ref.replace('component:default/', ''));

describe('what is to be confirmed', () => {
  it('is what neither catalog nor portal confirms, never before old answers', async () => {
    const { service: mine, asked } = setUp();
    const { items, total, maxAgeDays } = await mine.unconfirmed({}, ann);
    expect(maxAgeDays).toBe(180);
    // With odd, whose date is none; it counts though it is not shown.
    expect(total).toBe(6);
    expect(namesOf(items)).toEqual(['risky', 'never', 'new', 'older', 'old']);
    expect(items.map(one => one.confirmedOn)).toEqual([
      ...[undefined, undefined, undefined],
      ...['2024-01-01', '2025-12-31'],
    ]);
    expect(asked).toEqual([['user:default/ann', BLUE]]);
  });

  it('comes in pages', async () => {
    const { service: mine } = setUp();
    const page = { offset: 4, limit: 1 };
    const { items, total } = await mine.unconfirmed(page, ann);
    expect([total, ...namesOf(items)]).toEqual([6, 'older']);
  });

  it('goes by the option of the rule, and is nothing where that is off', async () => {
    const ask = (rule: object) => {
      const rulesOf = { 'stale-confirmation': rule };
      const config = parseOwnershipSettings({ rules: rulesOf });
      return setUp(config).service.unconfirmed({}, ann);
    };
    const longer = await ask({ options: { maxAgeDays: 181 } });
    expect(longer).toMatchObject({ total: 5, maxAgeDays: 181 });
    expect(await ask({ enabled: false })).toEqual({ items: [], total: 0 });
  });

  it('is nothing of what one’s team is not', async () => {
    const { service: mine, asked } = setUp();
    await mine.unconfirmed({ team: ['group:default/red'] }, ann);
    await mine.unconfirmed({ team: [BLUE] }, ann);
    await mine.unconfirmed({}, { ...ann, ref: undefined, groups: [] });
    expect(asked).toEqual([[], [BLUE], []]);
  });
});
