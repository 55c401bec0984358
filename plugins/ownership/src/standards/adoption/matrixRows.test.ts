import { someStates } from '../../testUtils/fixtures';
import { anAdoption } from '../../testUtils/standardFixtures';
import { groupByDomain, placesOf, sumOf } from './matrixRows';

const { rows } = anAdoption();

describe('the rows of the matrix', () => {
  it('stand under their domains, added up', () => {
    const groups = groupByDomain(rows, {}, 2);
    expect(groups.map(({ domain, entities }) => [domain, entities])).toEqual([
      ['domain:default/sales', 10],
      [undefined, 1],
    ]);
    expect(groups[0].requirements).toEqual([
      someStates({ met: 6, waived: 1, expiring: 1, unmet: 2 }),
      someStates({ unverifiable: 10 }),
    ]);
    expect(groups[0].teams).toEqual(rows.slice(0, 2));
    expect(sumOf(groups, 2).requirements[0]).toEqual(
      someStates({ met: 6, waived: 1, expiring: 1, unmet: 3 }),
    );
  });

  it('are narrowed to domains and teams, and to what has none', () => {
    const teams = (chosen: Parameters<typeof groupByDomain>[1]) =>
      groupByDomain(rows, chosen, 2).flatMap(group =>
        group.teams.map(row => row.team),
      );
    expect(teams({ team: ['group:default/shop'] })).toEqual([
      'group:default/shop',
    ]);
    expect(teams({ team: ['none'] })).toEqual([undefined]);
    expect(teams({ domain: ['none'], team: ['group:default/shop'] })).toEqual(
      [],
    );
  });

  it('name each place once', () => {
    expect(placesOf(rows, 'domain')).toEqual(['domain:default/sales', 'none']);
  });

  it('add up to nothing where there is none', () => {
    expect(sumOf([], 1)).toEqual({ entities: 0, requirements: [someStates()] });
  });
});
