import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { createSnapshot } from '../snapshot';
import { arbitraryCatalog } from '../testUtils/arbitraryCatalog';
import {
  DECISIONS,
  PLACES,
  scopes,
  scopesOf,
  spec,
  WORLD,
} from '../testUtils/decisionWorld';
import { sentencesOf } from './sentencesOf';
import { whoDecides } from './whoDecides';

const NOW = Date.parse('2026-01-15');
// The same catalogs on every run, so that a red build can be repeated.
const RUNS = { numRuns: 300, seed: 20260115 };

const QUESTIONS = PLACES.flatMap(place =>
  DECISIONS.map(decision => [place, decision] as const),
);

function allAnswers(entities: Entity[]) {
  const snapshot = createSnapshot(entities);
  return QUESTIONS.map(([place, decision]) =>
    whoDecides(snapshot, place, decision, NOW),
  );
}

const whatever = (
  property: (answers: ReturnType<typeof allAnswers>, given: Entity[]) => void,
) =>
  fc.assert(
    fc.property(scopes, given =>
      property(allAnswers([...WORLD, ...given]), given),
    ),
    RUNS,
  );

/**
 * How specific a scope of this world is for a component, by the words of
 * docs/decisions.md: less comes first. Undefined where it does not apply.
 */
function specificity({ spec: stated }: Entity, decision: string) {
  const { appliesTo, decision: decides, validFrom } = stated!;
  const byName = Array.isArray(appliesTo);
  const kind = JSON.stringify(appliesTo);
  const at = byName
    ? ['component:c0', 'system:s0', 'domain:d0'].findIndex(place =>
        appliesTo.includes(place),
      )
    : ['{"kind":"Component"}', '-', '{"kind":"Domain"}', '{}'].indexOf(kind);
  const covers = decides === decision || decision.startsWith(`${decides}/`);
  return at >= 0 && covers && validFrom === '2026-01-15'
    ? [byName ? 0 : 1, at, -String(decides).split('/').length]
    : undefined;
}

/** Less than zero where the first is the more specific. */
const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - b[index]).find(Boolean) ?? 0;

describe('whatever the scopes', () => {
  it('their order changes no answer', () => {
    fc.assert(
      fc.property(
        scopes.chain(given =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...WORLD, ...given], {
              minLength: WORLD.length + given.length,
            }),
          ),
        ),
        ([given, order]) =>
          expect(JSON.stringify(allAnswers(order))).toBe(
            JSON.stringify(allAnswers([...WORLD, ...given])),
          ),
      ),
      RUNS,
    );
  });

  it('of two that overlap one is more specific, or both come back', () => {
    const seen = { won: 0, conflict: 0 };
    const two = fc
      .tuple(spec, spec)
      .filter(([a, b]) => a.decider !== b.decider);
    fc.assert(
      fc.property(two, fc.constantFrom(...DECISIONS), (specs, decision) => {
        const given = scopesOf(specs);
        const ranks = given.map(one => specificity(one, decision));
        const [a, b] = ranks;
        fc.pre(a !== undefined && b !== undefined);
        const compared = compareRanks(a, b);
        const { scope, conflict } = whoDecides(
          createSnapshot([...WORLD, ...given]),
          'component:c0',
          decision,
          NOW,
        );
        const refs = ['decisionscope:default/x0', 'decisionscope:default/x1'];
        const isConflict = compared === 0;
        seen[isConflict ? 'conflict' : 'won']++;
        expect([scope, conflict.map(one => one.scope)]).toEqual(
          isConflict ? [undefined, refs] : [refs[compared < 0 ? 0 : 1], []],
        );
      }),
      RUNS,
    );
    expect(Math.min(seen.won, seen.conflict)).toBeGreaterThan(5);
  });

  it('escalation ends, and only its last level may have the last word', () => {
    let followed = 0;
    whatever((answers, given) => {
      const stated = given.reduce(
        (sum, one) => sum + (one.spec!.escalation as unknown[]).length,
        0,
      );
      for (const { escalation } of answers) {
        expect(escalation.length).toBeLessThanOrEqual(stated);
        expect(escalation.map(one => one.level)).toEqual(
          escalation.map((_, index) => index + 1),
        );
        expect(escalation.slice(0, -1).some(one => 'end' in one)).toBe(false);
        followed = Math.max(followed, escalation.length);
      }
    });
    // No scope states more than three: some of them were followed.
    expect(followed).toBeGreaterThan(3);
  });

  it('who decides is not consulted, and nobody is twice', () => {
    whatever(answers => {
      for (const { decider, conflict, consulted } of answers) {
        const refs = consulted.map(one => one.ref);
        expect(new Set(refs).size).toBe(refs.length);
        expect(refs).not.toContain(decider);
        conflict.forEach(one => expect(refs).not.toContain(one.decider));
      }
    });
  });

  it('somebody decides exactly where a scope applies and none conflicts', () => {
    whatever(answers => {
      for (const { decider, scope, conflict, candidates } of answers) {
        const first = candidates.filter(one => one.rank === 1);
        expect(decider !== undefined).toBe(scope !== undefined);
        expect(decider !== undefined).toBe(
          first.length > 0 && conflict.length === 0,
        );
        expect(conflict.length).not.toBe(1);
        expect(new Set(candidates.map(one => one.scope)).size).toBe(
          candidates.length,
        );
      }
    });
  });
});

describe('whatever the catalog', () => {
  it('every question has an answer, and the answer has words', () => {
    fc.assert(
      fc.property(arbitraryCatalog, catalog => {
        const snapshot = createSnapshot(catalog);
        for (const place of [...snapshot.entities.keys(), 'api:gone']) {
          for (const decision of ['architecture/api', 'delivery', 'people']) {
            const answer = whoDecides(snapshot, place, decision, NOW);
            const { answer: words, escalation } = sentencesOf(answer);
            expect(words.every(one => one.endsWith('.'))).toBe(true);
            expect(escalation).toHaveLength(answer.escalation.length);
            expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
          }
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});
