import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { PILLARS_API_VERSION } from '../../kinds';
import { configureRules } from '../../rules';
import { runRules } from '../../review/runRules';
import { undeclaredDependency } from '../../rules/topology/undeclared-dependency';
import { unusedInteraction } from '../../rules/topology/unused-interaction';
import { parseOwnershipSettings } from '../../settings';
import { createSnapshot, Snapshot } from '../../snapshot';
import { arbitraryCatalog } from '../../testUtils/arbitraryCatalog';
import { readTopology } from './readTopology';

const NOW = Date.parse('2026-01-15');
// The same catalogs on every run, so that a red build can be repeated.
const RUNS = { numRuns: 300, seed: 20260115 };

const settings = parseOwnershipSettings({ preset: 'strict' });

const LETTERS = ['a', 'b', 'c', 'd'];
const letter = fc.constantFrom(...LETTERS);
const optional = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined });

/** Four teams, some below another, that own a component each or two, some with a TeamAPI. */
const arbitraryTeams: fc.Arbitrary<Entity[]> = fc
  .tuple(
    ...LETTERS.map(() =>
      fc.record({
        parent: optional(letter),
        owner: letter,
        needs: fc.array(letter, { maxLength: 2 }),
        says: optional(
          fc.record({
            team: letter,
            interactions: fc.array(
              fc.record({
                with: letter,
                mode: fc.constantFrom('x-as-a-service', 'collaboration'),
                until: optional(fc.constantFrom('2026-01-01', '2026-02-01')),
                since: optional(fc.constantFrom('2026-01-01', '2026-02-01')),
              }),
              { maxLength: 2 },
            ),
            dependencies: fc.array(
              fc.record({ on: letter, type: fc.constant('ok') }),
              { maxLength: 1 },
            ),
          }),
        ),
      }),
    ),
  )
  .map(teams =>
    teams.flatMap(({ parent, owner, needs, says }, index) => {
      const entity = (kind: string, version: string, spec: object) =>
        ({
          apiVersion: version,
          kind,
          metadata: { name: LETTERS[index] },
          spec: JSON.parse(JSON.stringify(spec)),
        } as Entity);
      const group = { type: 'team', parent, children: [], members: ['x', 'y'] };
      const dependsOn = needs.map(name => `component:${name}`);
      return [
        entity('Group', 'backstage.io/v1alpha1', group),
        entity('Component', 'backstage.io/v1alpha1', { owner, dependsOn }),
        ...(says ? [entity('TeamAPI', PILLARS_API_VERSION, says)] : []),
      ];
    }),
  );

const anyCatalog = fc.oneof(arbitraryCatalog, arbitraryTeams);

const inTwoOrders = anyCatalog.chain(entities =>
  fc.tuple(
    fc.constant(entities),
    fc.shuffledSubarray(entities, { minLength: entities.length }),
  ),
);

const whatever = (property: (snapshot: Snapshot) => void) =>
  fc.assert(
    fc.property(anyCatalog, entities =>
      property(createSnapshot(entities, settings)),
    ),
    RUNS,
  );

/** What the two rules find, as pairs of refs. */
function foundIn(snapshot: Snapshot) {
  const rules = [undeclaredDependency, unusedInteraction];
  const { findings } = runRules(configureRules(rules, settings), snapshot, NOW);
  return (rule: string) =>
    findings
      .filter(one => one.rule === rule)
      .map(({ subject, message }) => [
        subject,
        message.match(/group:default\/\w+/)?.[0],
      ]);
}

it('the order of the entities changes nothing', () => {
  fc.assert(
    fc.property(inTwoOrders, ([entities, shuffled]) =>
      expect(
        JSON.stringify(readTopology(createSnapshot(shuffled), NOW)),
      ).toEqual(JSON.stringify(readTopology(createSnapshot(entities), NOW))),
    ),
    RUNS,
  );
});

it('undeclared is exactly what the rule finds', () => {
  let some = 0;
  whatever(snapshot => {
    // Until a catalog has what a rule needs, its findings are not shown.
    const found = snapshot.inUse.has('interactions')
      ? foundIn(snapshot)('undeclared-dependency')
      : [];
    some += found.length;
    expect(
      readTopology(snapshot, NOW)
        .dependencies.filter(one => one.standing === 'undeclared')
        .map(({ from, to }) => [from, to]),
    ).toEqual(found.sort());
  });
  expect(some).toBeGreaterThan(0);
});

it('a service that holds today and is unused is what the rule finds', () => {
  let some = 0;
  whatever(snapshot => {
    const found = foundIn(snapshot)('unused-interaction').map(pair =>
      pair.sort(),
    );
    some += found.length;
    const unused = readTopology(snapshot, NOW)
      .interactions.filter(
        one =>
          one.mode === 'x-as-a-service' &&
          one.usage === 'unused' &&
          !one.planned &&
          one.trouble !== 'ended' &&
          one.declaredBy.some(ref => snapshot.group(ref)?.isTeam),
      )
      .map(one => one.teams);
    expect(unused).toEqual(found.sort());
  });
  expect(some).toBeGreaterThan(0);
});

it('a reader who sees nothing is told nothing', () => {
  whatever(snapshot => {
    const { total, ...lists } = readTopology(snapshot, NOW, () => false);
    expect(Object.values(lists).flat()).toEqual([]);
    expect(Object.values(total)).toEqual([0, 0, 0, 0]);
  });
});
