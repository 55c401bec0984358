import fc from 'fast-check';
import { configureRules, rules as ruleBook } from '../rules';
import { parseOwnershipSettings } from '../settings';
import { createSnapshot } from '../snapshot';
import { arbitraryCatalog } from '../testUtils/arbitraryCatalog';
import { readTopology } from '../topology';
import { readTeam } from './readTeam';

const NOW = Date.parse('2026-01-15');
const settings = parseOwnershipSettings({ preset: 'strict' });
const rules = configureRules(ruleBook, settings);
// The same catalogs on every run, so that a red build can be repeated.
const RUNS = { numRuns: 300, seed: 20260115 };

it('says of each group what the map of teams says', () => {
  fc.assert(
    fc.property(arbitraryCatalog, entities => {
      const snapshot = createSnapshot(entities, settings);
      const map = readTopology(snapshot, NOW);
      for (const team of map.teams) {
        const { ref } = team;
        const page = readTeam(snapshot, ref, { rules, now: NOW })!;
        expect(page.team).toEqual(team);
        expect(page.interactions).toHaveLength(
          map.interactions.filter(one => one.teams.includes(ref)).length,
        );
        expect(
          page.needs.flatMap(one => (one.count ? one.team : [])).sort(),
        ).toEqual(
          map.dependencies
            .filter(one => one.from === ref)
            .map(one => one.to)
            .sort(),
        );
      }
    }),
    RUNS,
  );
});

it('names nothing that is hidden', () => {
  fc.assert(
    fc.property(arbitraryCatalog, fc.nat(), (entities, seed) => {
      const snapshot = createSnapshot(entities, settings);
      const refs = [...snapshot.entities.keys()];
      const hidden = new Set(
        refs.filter((_, index) => (index + seed) % 3 === 0),
      );
      const maySee = (ref: string) => !hidden.has(ref);
      for (const { ref } of snapshot.groups) {
        const page = readTeam(snapshot, ref, { rules, now: NOW, maySee });
        const told = JSON.stringify(page) ?? '';
        expect([...hidden].filter(one => told.includes(`"${one}"`))).toEqual(
          [],
        );
      }
    }),
    RUNS,
  );
});
