import fc from 'fast-check';
import { runRules } from '../../review/runRules';
import { configureRules } from '../../rules/configureRules';
import { undecided } from '../../rules/decisions/undecided';
import { parseOwnershipSettings } from '../../settings';
import { createSnapshot, Snapshot } from '../../snapshot';
import { arbitraryCatalog } from '../../testUtils/arbitraryCatalog';
import { whoDecides } from '../whoDecides';
import { readDecisionCell } from './readDecisionCell';
import { readDecisionMap } from './readDecisionMap';
import { CELL_STATES, DecisionCell } from './types';

const NOW = Date.parse('2026-01-15');
// The same catalogs on every run, so that a red build can be repeated.
const RUNS = { numRuns: 300, seed: 20260115 };

const settings = parseOwnershipSettings({
  decisions: { required: ['architecture/api', 'delivery'] },
});

/** Every cell of a map, with its domain. */
const cellsOf = (snapshot: Snapshot): Array<[string, DecisionCell]> =>
  readDecisionMap(snapshot, NOW).domains.flatMap(({ domain, cells }) =>
    cells.map((cell): [string, DecisionCell] => [domain, cell]),
  );

/** What the rule finds, as `DOMAIN DECISION`. */
const foundIn = (snapshot: Snapshot) =>
  new Set(
    runRules(configureRules([undecided], settings), snapshot, NOW).findings.map(
      ({ subject, evidence }) => `${subject} ${evidence[0].value}`,
    ),
  );

const whatever = (property: (snapshot: Snapshot) => void) =>
  fc.assert(
    fc.property(arbitraryCatalog, entities =>
      property(createSnapshot(entities, settings)),
    ),
    RUNS,
  );

describe('whatever the catalog', () => {
  it('the order of its entities changes no map', () => {
    const inTwoOrders = arbitraryCatalog.chain(entities =>
      fc.tuple(
        fc.constant(entities),
        fc.shuffledSubarray(entities, { minLength: entities.length }),
      ),
    );
    fc.assert(
      fc.property(inTwoOrders, ([entities, shuffled]) =>
        expect(
          readDecisionMap(createSnapshot(shuffled, settings), NOW),
        ).toEqual(readDecisionMap(createSnapshot(entities, settings), NOW)),
      ),
      RUNS,
    );
  });

  it('a cell overlaps exactly where who decides is contested', () => {
    whatever(snapshot => {
      for (const [domain, { decision, state }] of cellsOf(snapshot)) {
        const inside = snapshot.ownedEntities.filter(
          one => one.domain === domain,
        );
        const isContested = [domain, ...inside.map(one => one.ref)].some(
          ref => whoDecides(snapshot, ref, decision, NOW).conflict.length > 0,
        );
        expect([domain, decision, state === 'overlapping']).toEqual([
          domain,
          decision,
          isContested,
        ]);
      }
    });
  });

  it('a cell is missing exactly where the rule finds it, and nobody contests it', () => {
    whatever(snapshot => {
      const found = foundIn(snapshot);
      const missing = new Set(found);
      const shown = new Set<string>();
      for (const [domain, { decision, state }] of cellsOf(snapshot)) {
        const key = `${domain} ${decision}`;
        if (state === 'overlapping') {
          missing.delete(key);
        }
        if (state === 'missing') {
          shown.add(key);
        }
      }
      expect(shown).toEqual(missing);
    });
  });

  it('what is inside a cell adds up to it, and says what each entity is told', () => {
    whatever(snapshot => {
      const { domains } = readDecisionMap(snapshot, NOW);
      for (const { domain, entities, cells } of domains) {
        for (const cell of cells) {
          const asked = { domain, decision: cell.decision };
          const found = readDecisionCell(snapshot, asked, NOW)!;
          expect(found.cell).toEqual(cell);
          const sum = (list: typeof found.inside) =>
            list.reduce((total, one) => total + one.entities, 0);
          expect(sum(found.inside)).toBe(entities);
          expect(
            sum(found.inside.filter(one => one.scope || one.conflict.length)),
          ).toBe(cell.decided);
          for (const { decider, scope, conflict, example } of found.inside) {
            const told = whoDecides(snapshot, example, cell.decision, NOW);
            expect([told.decider, told.scope, told.conflict]).toEqual([
              decider,
              scope,
              conflict,
            ]);
          }
        }
      }
    });
  });
});

it('the random catalogs hold each state', () => {
  const states = new Set<string>();
  whatever(snapshot => {
    cellsOf(snapshot).forEach(([, { state }]) => states.add(state));
  });
  expect([...states].sort()).toEqual([...CELL_STATES].sort());
});
