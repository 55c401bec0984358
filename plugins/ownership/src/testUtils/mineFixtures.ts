import {
  MINE_CHANGES,
  MineChange,
  MineChangesResponse,
  MineFindingsResponse,
  MineResponse,
  MineWaiversResponse,
  OwnershipApi,
  UnconfirmedItem,
  UnconfirmedResponse,
  WaiverItem,
} from '@pillars/plugin-ownership-common';
import { aFinding, READY } from './fixtures';

export const BLUE = 'group:default/blue';

/** A developer of one team with nothing below it, and one finding to fix. */
export const aMine = (more: Partial<MineResponse> = {}): MineResponse => ({
  status: READY,
  user: 'user:default/ann',
  teams: [{ ref: BLUE, title: 'Blue', below: 0 }],
  findings: { error: 1, warning: 0, info: 0 },
  accepted: 0,
  waivers: 0,
  unconfirmed: 2,
  first: [aFinding({ accountable: BLUE })],
  ...more,
});

export const mineFindings = (
  items = [aFinding({ accountable: BLUE })],
): MineFindingsResponse => ({ items, total: items.length });

export const mineWaivers = (items: WaiverItem[] = []): MineWaiversResponse => ({
  items,
  total: items.length,
});

export const anUnconfirmed = (
  name: string,
  more: Partial<UnconfirmedItem> = {},
): UnconfirmedItem => ({
  ref: `component:default/${name}`,
  kind: 'Component',
  type: 'service',
  owners: [{ ref: BLUE, standing: 'living' }],
  risk: { score: 10, parts: { verdict: 0, tier: 10, dependents: 0 } },
  ...more,
});

export const someUnconfirmed = (
  items = [anUnconfirmed('cart'), anUnconfirmed('search')],
): UnconfirmedResponse => ({ items, total: items.length, maxAgeDays: 180 });

export const someChanges = (
  items: MineChange[] = [],
  more: Partial<MineChangesResponse> = {},
): MineChangesResponse => ({
  items,
  total: items.length,
  counts: Object.fromEntries(
    MINE_CHANGES.map(type => [
      type,
      items.filter(one => one.type === type).length,
    ]),
  ) as MineChangesResponse['counts'],
  since: '2026-01-01T00:00:00.000Z',
  ...more,
});

/** A backend in which a developer has one finding, two to confirm, and no news. */
export const mineApi = (more: Partial<OwnershipApi> = {}) =>
  ({
    getMine: async () => aMine(),
    getMineFindings: async () => mineFindings(),
    getMineWaivers: async () => mineWaivers(),
    getUnconfirmed: async () => someUnconfirmed(),
    getMineChanges: async () => someChanges(),
    ...more,
  } satisfies Partial<OwnershipApi>);
