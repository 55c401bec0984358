import { RefusedItem } from '@pillars/plugin-ownership-common';
import { reconcileRefusals, Sight } from './reconcileRefusals';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-01-10T12:00:00.000Z');
const RETENTION = { refusals: HOUR, duplicates: 7 * DAY };

const ago = (milliseconds: number) =>
  new Date(NOW - milliseconds).toISOString();

const X = 'component:default/x';

const row = (more: Partial<RefusedItem> = {}): RefusedItem => ({
  ref: X,
  type: 'invalid',
  location: 'file:/a.yaml',
  reason: 'It is wrong.',
  since: ago(DAY),
  seenAt: ago(10 * 60_000),
  ...more,
});

/** An empty catalog without a list of what it does not serve. */
const sight = (more: Partial<Sight> = {}): Sight => ({
  at: NOW,
  served: () => undefined,
  refused: [],
  complete: false,
  ...more,
});

const servedFrom = (location?: string) => (ref: string) =>
  ref === X ? { location } : undefined;

const STAYS = { save: [], remove: [] };

const run = (known: RefusedItem[], given: Sight) =>
  reconcileRefusals(known, given, RETENTION);

describe('reconcileRefusals', () => {
  it('keeps since when, and until when, something is refused', () => {
    const { since: _, seenAt: __, ...refused } = row({ reason: 'Now this.' });
    const fresh = { ...refused, ref: 'component:default/y' };
    expect(run([row()], sight({ refused: [refused, fresh] }))).toEqual({
      save: [
        { ...refused, since: ago(DAY), seenAt: ago(0) },
        { ...fresh, since: ago(0), seenAt: ago(0) },
      ],
      remove: [],
    });
  });

  describe('an invalid definition', () => {
    it('goes when the catalog serves it without an error', () => {
      const served = servedFrom('file:/a.yaml');
      expect(run([row()], sight({ served })).remove).toEqual([row()]);
    });

    it('stays while an event is newer than what the review could see', () => {
      const known = row({ seenAt: ago(59_000) });
      const served = servedFrom('file:/a.yaml');
      expect(run([known], sight({ served, complete: true }))).toEqual(STAYS);
      const after = row({ seenAt: ago(-5_000) });
      expect(run([after], sight({ served }))).toEqual(STAYS);
    });

    it('goes when nothing has repeated it for as long as is configured', () => {
      expect(run([row({ seenAt: ago(HOUR - 1) })], sight())).toEqual(STAYS);
      const old = row({ seenAt: ago(HOUR) });
      expect(run([old], sight()).remove).toEqual([old]);
    });

    it('goes at once where the catalog lists all it refuses, without it', () => {
      expect(run([row()], sight({ complete: true })).remove).toEqual([row()]);
    });
  });

  it('knows one that is served in an older version as outdated', () => {
    const { since: _, seenAt: __, ...refused } = row({ type: 'outdated' });
    const served = servedFrom('file:/a.yaml');
    const { save } = run([row()], sight({ served, refused: [refused] }));
    expect(save).toEqual([{ ...refused, since: ago(DAY), seenAt: ago(0) }]);
  });

  it('knows an outdated one that is served no more as invalid', () => {
    const outdated = row({ type: 'outdated' });
    expect(run([outdated], sight())).toEqual({
      save: [{ ...outdated, type: 'invalid' }],
      remove: [],
    });
  });

  describe('a duplicate', () => {
    const duplicate = (more: Partial<RefusedItem> = {}) =>
      row({ type: 'duplicate', location: 'file:/b.yaml', ...more });

    it('stays while the other one is served, since nothing repeats it', () => {
      const old = duplicate({ seenAt: ago(7 * DAY - 1) });
      const served = servedFrom('file:/a.yaml');
      expect(run([old], sight({ served, complete: true }))).toEqual(STAYS);
    });

    it('goes when it is served itself', () => {
      const served = servedFrom('file:/b.yaml');
      expect(run([duplicate()], sight({ served })).remove).toHaveLength(1);
    });

    it('goes when neither is served, though not before they can be', () => {
      expect(run([duplicate()], sight())).toEqual(STAYS);
      const old = duplicate({ seenAt: ago(HOUR) });
      expect(run([old], sight()).remove).toEqual([old]);
    });

    it('stays when the other one is not served because it is invalid', () => {
      const old = duplicate({ seenAt: ago(DAY) });
      const other = row({ seenAt: ago(2 * 60_000) });
      expect(run([old, other], sight())).toEqual(STAYS);
    });

    it('goes after its time, whatever is served', () => {
      const old = duplicate({ seenAt: ago(7 * DAY) });
      const served = servedFrom('file:/a.yaml');
      expect(run([old], sight({ served })).remove).toEqual([old]);
    });
  });

  it('tells rows of one ref apart by their location', () => {
    const nowhere = row({ location: undefined });
    const { since: _, seenAt: __, ...refused } = row();
    expect(
      run([row(), nowhere], sight({ refused: [refused], complete: true })),
    ).toEqual({
      save: [{ ...refused, since: ago(DAY), seenAt: ago(0) }],
      remove: [nowhere],
    });
  });
});
