import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { applyOverlay, EMPTY_OVERLAY, NEVER_WAIVED, Waiver } from '../overlay';
import { rules } from '../rules';
import { parseOwnershipSettings } from '../settings';
import { createSnapshot } from '../snapshot';
import { applyPatch } from '../testUtils/applyPatch';
import { arbitraryCatalog } from '../testUtils/arbitraryCatalog';
import { reviewSnapshot } from './reviewSnapshot';

const NOW = Date.parse('2026-01-15');
const DAY = 24 * 60 * 60 * 1000;

// Every rule is on, whatever preset holds it, and one group is a guild.
const settings = parseOwnershipSettings({
  sources: { guilds: { 'metadata.name': 'g4' } },
  rules: Object.fromEntries(rules.map(rule => [rule.id, { enabled: true }])),
});

const review = (catalog: readonly Entity[], waivers: readonly Waiver[] = []) =>
  reviewSnapshot(
    createSnapshot(catalog, settings, { ...EMPTY_OVERLAY, waivers }),
    {
      rules,
      settings,
      now: NOW,
    },
  );

const holds = (
  property: (catalog: Entity[], order: Entity[]) => void,
  runs = 300,
) =>
  fc.assert(
    fc.property(
      arbitraryCatalog.chain(catalog =>
        fc.tuple(
          fc.constant(catalog),
          fc.shuffledSubarray(catalog, { minLength: catalog.length }),
        ),
      ),
      ([catalog, order]) => property(catalog, order),
    ),
    // The same catalogs on every run, so that a red build can be repeated.
    { numRuns: runs, seed: 20260115 },
  );

describe('whatever the catalog', () => {
  it('is reviewed to the end, and no check fails to run', () => {
    holds(catalog => expect(review(catalog).failures).toEqual([]));
  });

  it('gives the same review in every order', () => {
    const byRef = (list: ReadonlyArray<{ ref: string }>) =>
      [...list].sort((a, b) => (a.ref < b.ref ? -1 : 1));
    holds((catalog, order) => {
      const one = review(catalog);
      const other = review(order);
      expect(JSON.stringify(other.findings)).toBe(JSON.stringify(one.findings));
      expect(byRef(other.verdicts)).toEqual(byRef(one.verdicts));
      expect(other.rules).toEqual(one.rules);
    });
  });

  it('has the same findings once a waiver has run out', () => {
    holds(catalog => {
      const { findings } = review(catalog);
      const waivers = findings.map(
        ({ rule, fingerprint, subject }, index): Waiver => ({
          id: String(index),
          rule,
          fingerprint,
          subject,
          reason: 'For now.',
          expiresOn: '2026-01-31',
          state: 'approved',
          requestedBy: 'user:default/ann',
          requestedAt: '2026-01-01T00:00:00Z',
        }),
      );
      const marked = (now: number) =>
        applyOverlay(
          findings,
          { ...EMPTY_OVERLAY, waivers },
          { entityOf: () => undefined, settings, now },
        );
      expect(marked(NOW).filter(one => one.rule !== NEVER_WAIVED)).toEqual(
        findings.map((one, index) => ({ ...one, waiver: waivers[index] })),
      );
      expect(marked(NOW + 30 * DAY)).toEqual(findings);

      // Reviewed again with waivers that have run out, only those are new.
      const expired = waivers.map(one => ({ ...one, expiresOn: '2026-01-14' }));
      const again = review(catalog, expired).findings;
      expect(again.filter(one => one.rule !== NEVER_WAIVED)).toEqual(findings);
      const watched = again.filter(one => one.rule === NEVER_WAIVED);
      expect(watched.length > 0).toBe(findings.length > 0);
    }, 100);
  });

  it('is rid of a finding when its patch is applied', () => {
    const tried = new Set<string>();
    holds(catalog => {
      const stubborn = review(catalog).findings.filter(
        ({ fingerprint, fix, rule, subject }) => {
          if (!fix.patch) {
            return false;
          }
          tried.add(rule);
          const mended = review(applyPatch(catalog, subject, fix.patch));
          return mended.findings.some(one => one.fingerprint === fingerprint);
        },
      );
      expect(stubborn).toEqual([]);
    }, 100);
    // The property is worth something only where there were patches to try.
    expect(tried.size).toBeGreaterThan(3);
  });
});
