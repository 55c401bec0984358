import { stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
import { createSnapshot } from '../snapshot';
import { DECISIONS, PLACES, scopes, WORLD } from '../testUtils/decisionWorld';
import { DecisionAnswer } from './answer';
import { readDecisionCell } from './map';
import { decisionsAbout } from './scopes';
import { whoDecides } from './whoDecides';

const NOW = Date.parse('2026-01-15');
// The same catalogs on every run, so that a red build can be repeated.
const RUNS = { numRuns: 500, seed: 20260117 };

const world = scopes.chain(given =>
  fc.record({
    entities: fc.constant([...WORLD, ...given]),
    hidden: fc
      .subarray(given.map(one => stringifyEntityRef(one)))
      .map(refs => new Set(refs)),
  }),
);

const refOf = (place: string) => place.replace(':', ':default/');

/** Who decides, without where escalation is withheld. */
const outcome = ({ decider, scope, conflict, withheld }: DecisionAnswer) => ({
  decider,
  scope,
  conflict,
  withheld: decider ? undefined : withheld,
});

it('an answer, the list of an entity and a cell of the map say the same, whatever is hidden', () => {
  const compared = { list: 0, cell: 0, withheld: 0 };
  fc.assert(
    fc.property(world, ({ entities, hidden }) => {
      const snapshot = createSnapshot(entities);
      const maySee = (ref: string) => !hidden.has(ref);
      const ask = (entity: string, decision: string) =>
        outcome(whoDecides(snapshot, entity, decision, NOW, maySee));

      for (const ref of PLACES.map(refOf)) {
        for (const one of decisionsAbout(snapshot, ref, NOW, maySee)) {
          const { decider, scope, conflict, withheld } = one;
          const told = ask(ref, one.decision);
          expect({ decider, scope, conflict, withheld }).toEqual({
            ...told,
            conflict: told.conflict.map(each => each.scope),
          });
          compared.list++;
        }
      }

      const domain = refOf('domain:d0');
      for (const decision of DECISIONS) {
        const asked = { domain, decision };
        const found = readDecisionCell(snapshot, asked, NOW, maySee)!;
        for (const { example, entities: _, ...decided } of found.inside) {
          const told = ask(example, decision);
          expect(decided).toEqual(told);
          compared.cell++;
          compared.withheld += told.withheld ? 1 : 0;
        }
      }
    }),
    RUNS,
  );
  expect(Math.min(...Object.values(compared))).toBeGreaterThan(200);
});
