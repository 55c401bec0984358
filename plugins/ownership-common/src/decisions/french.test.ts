import { stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
import { createSnapshot } from '../snapshot';
import { DECISIONS, PLACES, scopes, WORLD } from '../testUtils/decisionWorld';
import { frenchWording } from '../wording/french';
import { DecisionAnswer } from './answer';
import { coveredBy } from './scopes';
import { whoDecides } from './whoDecides';

const NOW = Date.parse('2026-01-15');
// The same catalogs on every run, so that a red build can be repeated.
const RUNS = { numRuns: 200, seed: 20260118 };

const world = scopes.chain(given => {
  const refs = given.map(one => stringifyEntityRef(one));
  return fc.record({
    entities: fc.constant([...WORLD, ...given]),
    refs: fc.constant(refs),
    hidden: fc.subarray([...refs, 'system:default/s0', 'domain:default/d0']),
  });
});

const reasonsOf = ({ candidates, consulted }: DecisionAnswer) =>
  [...candidates, ...consulted].map(one => one.reason);

it('every reason is said in French, whatever is hidden', () => {
  let compared = 0;
  const compare = (english: string[], french: string[]) => {
    compared += english.length;
    expect(french).toHaveLength(english.length);
    expect(french.filter(one => english.includes(one))).toEqual([]);
  };
  fc.assert(
    fc.property(world, ({ entities, refs, hidden }) => {
      const snapshot = createSnapshot(entities);
      const maySee = (ref: string) => !hidden.includes(ref);
      for (const place of PLACES) {
        for (const decision of DECISIONS) {
          const ref = place.replace(':', ':default/');
          const answer = whoDecides(snapshot, ref, decision, NOW, maySee);
          compare(reasonsOf(answer), reasonsOf(frenchWording.decision(answer)));
          // What a reason is said with names nothing that the reason does not.
          const params = JSON.stringify(
            answer.candidates.map(one => one.params),
          );
          expect(hidden.filter(one => params.includes(`"${one}"`))).toEqual([]);
        }
      }
      for (const ref of refs) {
        const items = coveredBy(snapshot, ref, {}, NOW, maySee)?.items ?? [];
        compare(
          items.map(one => one.reason),
          items.map(one => frenchWording.covered(one).reason),
        );
      }
    }),
    RUNS,
  );
  expect(compared).toBeGreaterThan(5000);
});

it('says them as one says them', () => {
  const say = (reason: string, params: object) =>
    frenchWording.covered({
      ref: 'r',
      decides: true,
      reason,
      params: params as never,
    }).reason;
  expect(
    say('names its system s; x is as specific and names another decider', {
      first: { clause: 'namesSystem', params: { place: 's' } },
      second: { clause: 'otherDecider', params: { rival: 'x' } },
    }),
  ).toBe(
    'nomme son système s\u00a0; x est aussi spécifique et nomme un autre décideur',
  );
  expect(
    say('applies to everything, 2 steps further than another scope', {
      how: { clause: 'everything' },
      count: 2,
      context: 'hidden',
    }),
  ).toBe('s’applique à tout, 2 niveaux plus loin qu’un autre périmètre');
});
