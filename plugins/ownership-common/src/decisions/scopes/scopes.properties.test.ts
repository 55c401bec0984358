import fc from 'fast-check';
import { createSnapshot, Snapshot } from '../../snapshot';
import { arbitraryCatalog } from '../../testUtils/arbitraryCatalog';
import { whoDecides } from '../whoDecides';
import { coveredBy } from './coveredBy';
import { decisionsAbout } from './decisionsAbout';
import { partyDecisions } from './partyDecisions';
import { readScopePage } from './readScopePage';
import { readScopes } from './readScopes';

const NOW = Date.parse('2026-01-15');
// The same catalogs on every run, so that a red build can be repeated.
const RUNS = { numRuns: 200, seed: 20260115 };

const whatever = (
  property: (snapshot: ReturnType<typeof createSnapshot>) => void,
) =>
  fc.assert(
    fc.property(arbitraryCatalog, catalog => property(createSnapshot(catalog))),
    RUNS,
  );

/** All that a scope covers. */
const all = (snapshot: Snapshot, ref: string) =>
  coveredBy(snapshot, ref, { limit: Infinity }, NOW)!.items;

describe('whatever the catalog', () => {
  it('the list, the page and the entities of a scope tell the same', () => {
    let most = 0;
    whatever(snapshot => {
      for (const item of readScopes(snapshot, NOW)) {
        const covered = all(snapshot, item.ref);
        expect(item.covers).toBe(covered.length);
        expect(item.decides).toBe(covered.filter(one => one.decides).length);
        expect(readScopePage(snapshot, item.ref, NOW)).toMatchObject(item);
        most = Math.max(most, item.decides);
      }
    });
    expect(most).toBeGreaterThan(3);
  });

  it('a scope decides where the answer names it, or one that says the same', () => {
    const seen = { decides: 0, beaten: 0, conflict: 0 };
    whatever(snapshot => {
      for (const { ref, decision, state } of readScopes(snapshot, NOW)) {
        const inForce = state === 'inForce' || state === 'expired';
        for (const one of inForce ? all(snapshot, ref) : []) {
          const answer = whoDecides(snapshot, one.ref, decision, NOW);
          const { rank } = answer.candidates.find(each => each.scope === ref)!;
          const isFirst = rank === 1;
          expect(one.decides).toBe(isFirst && answer.conflict.length === 0);
          expect(one.beatenBy).toBe(
            isFirst ? undefined : answer.candidates[0].scope,
          );
          const other = isFirst ? 'conflict' : 'beaten';
          seen[one.decides ? 'decides' : other]++;
        }
      }
    });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });

  it('an overlap shows on the pages of both, and in the answer about it', () => {
    let seen = 0;
    whatever(snapshot => {
      for (const { ref } of readScopes(snapshot, NOW)) {
        for (const one of readScopePage(snapshot, ref, NOW)!.overlaps) {
          seen++;
          const other = readScopePage(snapshot, one.scope, NOW)!;
          expect(other.overlaps.map(each => each.scope)).toContain(ref);
          const { conflict } = whoDecides(
            snapshot,
            one.entity,
            one.decision,
            NOW,
          );
          expect(conflict.map(each => each.scope)).toEqual(
            expect.arrayContaining([ref, one.scope]),
          );
        }
      }
    });
    expect(seen).toBeGreaterThan(5);
  });

  it('everything has an answer that JSON holds, and agrees with the question', () => {
    whatever(snapshot => {
      for (const ref of snapshot.entities.keys()) {
        const about = decisionsAbout(snapshot, ref, NOW);
        for (const { decision, decider, scope, conflict } of about) {
          const answer = whoDecides(snapshot, ref, decision, NOW);
          expect([decider, scope]).toEqual([answer.decider, answer.scope]);
          expect(conflict).toEqual(answer.conflict.map(one => one.scope));
        }
        const party = partyDecisions(snapshot, ref, NOW);
        const page = readScopePage(snapshot, ref, NOW) ?? {};
        for (const shown of [about, party, page]) {
          expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
        }
      }
    });
  });
});
