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

/**
 * Holds of every answer about every world that is such a case.
 *
 * @returns how many there were
 */
function whenever(
  isCase: (asked: Asked) => boolean,
  holds: (asked: Asked) => void,
): number {
  let count = 0;
  fc.assert(
    fc.property(world, ({ entities, hidden }) => {
      const snapshot = createSnapshot(entities);
      const maySee = (ref: string) => !hidden.has(ref);
      for (const place of PLACES) {
        for (const decision of DECISIONS) {
          const whole = whoDecides(snapshot, place, decision, NOW);
          const seen = whoDecides(snapshot, place, decision, NOW, maySee);
          const asked = { whole, seen, hidden };
          if (isCase(asked)) {
            count++;
            holds(asked);
          }
        }
      }
    }),
    RUNS,
  );
  return count;
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

const isEntityHidden = ({ whole, hidden }: Asked) => hidden.has(whole.entity);

const isDeciderHidden = ({ whole, hidden }: Asked) =>
  whole.candidates.some(one => one.rank === 1 && hidden.has(one.scope));

const isDecided = (asked: Asked) =>
  !isEntityHidden(asked) && !isDeciderHidden(asked);

describe('whatever a reader may not see', () => {
  it('is never named, in the answer or in its words', () => {
    const unspeakable = ({ whole, hidden }: Asked) =>
      [...hidden].filter(ref => isUnspeakable(ref, whole));
    const count = whenever(
      asked => unspeakable(asked).some(ref => has(asked.whole, ref)),
      asked => {
        const all = [asked.seen, sentencesOf(asked.seen)];
        expect(unspeakable(asked).filter(ref => has(all, ref))).toEqual([]);
      },
    );
    expect(count).toBeGreaterThan(1000);
  });

  it('changes no answer in which it has no part', () => {
    const count = whenever(
      asked => asked.hidden.size > 0 && !matters(asked),
      ({ seen, whole }) => expect(seen).toEqual(whole),
    );
    expect(count).toBeGreaterThan(100);
  });

  it('withholds what a hidden scope decides', () => {
    const count = whenever(
      asked => isDeciderHidden(asked) && !isEntityHidden(asked),
      ({ whole: { entity, decision }, seen }) => {
        const { candidates, consulted, ...rest } = seen;
        expect(rest).toEqual({
          entity,
          decision,
          withheld: true,
          conflict: [],
          informed: [],
          vetoes: [],
          escalation: [],
        });
      },
    );
    expect(count).toBeGreaterThan(100);
  });

  it('leaves everything else as it is, and escalation up to where it is hidden', () => {
    const levelsOf = ({ escalation }: DecisionAnswer) => escalation.length;
    let cut = 0;
    whenever(isDecided, ({ whole, seen }) => {
      const isCut = levelsOf(seen) < levelsOf(whole);
      cut += isCut ? 1 : 0;
      const { candidates, consulted, unknown, escalation, ...rest } = whole;
      expect(seen).toMatchObject(rest);
      expect(seen.decider).toBe(whole.decider);
      expect(seen.escalation).toEqual(escalation.slice(0, levelsOf(seen)));
      expect(seen.withheld).toBe(isCut ? true : undefined);
    });
    expect(cut).toBeGreaterThan(10);
  });

  it('leaves the others their ranks', () => {
    whenever(
      asked => !isEntityHidden(asked),
      ({ whole, seen, hidden }) => {
        const rows = ({ candidates }: DecisionAnswer) =>
          candidates.map(one => [one.scope, one.applies, one.rank]);
        expect(rows(seen)).toEqual(
          rows(whole).filter(([scope]) => !hidden.has(String(scope))),
        );
      },
    );
  });
});
