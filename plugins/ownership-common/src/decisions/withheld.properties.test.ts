import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
import { createSnapshot } from '../snapshot';
import {
  DECISIONS,
  PLACES,
  scopes,
  scopesOf,
  spec,
  WORLD,
} from '../testUtils/decisionWorld';
import { DecisionAnswer } from './answer';
import { sentencesOf } from './sentencesOf';
import { whoDecides } from './whoDecides';

const NOW = Date.parse('2026-01-15');
// The same catalogs on every run, so that a red build can be repeated.
const RUNS = { numRuns: 500, seed: 20260116 };

/** An answer, the whole of it, and what of the catalog is hidden. */
interface Asked {
  whole: DecisionAnswer;
  seen: DecisionAnswer;
  hidden: ReadonlySet<string>;
}

const refOf = (one: Entity) => stringifyEntityRef(one);

// All in force and several of them, so that escalation goes on.
const several = fc
  .array(spec, { minLength: 3, maxLength: 6 })
  .map(specs =>
    scopesOf(specs.map(one => ({ ...one, validFrom: '2026-01-15' }))),
  );

const world = fc.oneof(scopes, several).chain(given => {
  const entities = [...WORLD, ...given];
  return fc.record({
    entities: fc.constant(entities),
    hidden: fc
      .subarray(entities.map(refOf), { maxLength: 4 })
      .map(refs => new Set(refs) as ReadonlySet<string>),
  });
});

/** Every question about every place, of every world. */
function whatever(property: (asked: Asked) => void) {
  fc.assert(
    fc.property(world, ({ entities, hidden }) => {
      const snapshot = createSnapshot(entities);
      const ask = (
        place: string,
        decision: string,
        maySee?: (ref: string) => boolean,
      ) => whoDecides(snapshot, place, decision, NOW, maySee);
      for (const place of PLACES) {
        for (const decision of DECISIONS) {
          const seen = ask(place, decision, ref => !hidden.has(ref));
          property({ whole: ask(place, decision), seen, hidden });
        }
      }
    }),
    RUNS,
  );
}

/** Deciders are stated by scopes; what else is hidden nobody may name. */
const isUnspeakable = (ref: string, { entity }: DecisionAnswer) =>
  /^(decisionscope|component|system|domain):/.test(ref) && ref !== entity;

const has = (answer: object, ref: string) =>
  JSON.stringify(answer).includes(ref);

/** Whether something hidden has a part in the whole answer. */
function matters({ whole, hidden }: Asked): boolean {
  const decides = whole.candidates.some(one => one.applies);
  return [...hidden].some(
    ref =>
      has(whole, ref) ||
      // What nobody decides may be known from any scope.
      (!decides && ref.startsWith('decisionscope:')),
  );
}

const what = ({ conflict, informed, vetoes, ...rest }: DecisionAnswer) => ({
  decider: rest.decider,
  scope: rest.scope,
  conflict,
  informed,
  vetoes,
});

describe('whatever a reader may not see', () => {
  it('is never named, in the answer or in its words', () => {
    let looked = 0;
    whatever(({ whole, seen, hidden }) => {
      for (const ref of hidden) {
        if (isUnspeakable(ref, whole)) {
          looked += has(whole, ref) ? 1 : 0;
          expect(has(seen, ref)).toBe(false);
          expect(has(sentencesOf(seen), ref)).toBe(false);
        }
      }
    });
    expect(looked).toBeGreaterThan(1000);
  });

  it('changes no answer in which it has no part', () => {
    let unchanged = 0;
    whatever(asked => {
      if (asked.hidden.size && !matters(asked)) {
        unchanged++;
        expect(asked.seen).toEqual(asked.whole);
      }
    });
    expect(unchanged).toBeGreaterThan(100);
  });

  it('never makes another answer of it', () => {
    const counts = { whole: 0, cut: 0, withheld: 0, unknown: 0 };
    whatever(({ whole, seen, hidden }) => {
      if (seen.unknown === 'entity') {
        counts.unknown++;
        expect(hidden.has(whole.entity)).toBe(true);
        return;
      }
      const winners = whole.candidates.filter(one => one.rank === 1);
      const isHidden = winners.some(one => hidden.has(one.scope));
      if (isHidden) {
        counts.withheld++;
        expect(seen).toMatchObject({ withheld: true, escalation: [] });
        expect([seen.unknown, seen.decider, seen.scope]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
        expect([seen.conflict, seen.informed, seen.vetoes]).toEqual([
          [],
          [],
          [],
        ]);
        return;
      }
      expect(what(seen)).toEqual(what(whole));
      const levels = whole.escalation.slice(0, seen.escalation.length);
      expect(seen.escalation).toEqual(levels);
      const isCut = levels.length < whole.escalation.length;
      expect(seen.withheld).toBe(isCut ? true : undefined);
      counts[isCut ? 'cut' : 'whole']++;
    });
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
  });

  it('leaves the others their ranks', () => {
    whatever(({ whole, seen, hidden }) => {
      if (seen.unknown !== 'entity') {
        const rows = (answer: DecisionAnswer) =>
          answer.candidates
            .filter(one => !hidden.has(one.scope))
            .map(one => [one.scope, one.applies, one.rank]);
        expect(rows(seen)).toEqual(rows(whole));
        expect(seen.candidates).toHaveLength(rows(whole).length);
      }
    });
  });
});
