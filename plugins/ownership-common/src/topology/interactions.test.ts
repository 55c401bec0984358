import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { dayOf } from '../dates';
import {
  endOf,
  isOver,
  isUnderWay,
  ownInteractions,
  readInteractions,
} from './interactions';

const NOW = Date.parse('2026-01-01T23:30:00Z');
const today = dayOf(NOW);
const declared = (dates: {
  since?: string;
  expectedDuration?: string;
  until?: string;
}) => ({
  path: 'spec.interactions[0]',
  with: 'group:default/b',
  mode: 'collaboration',
  ...dates,
});

describe('an interaction', () => {
  it.each([
    [{ until: '2026-02-03' }, '2026-02-03'],
    // The last day of a shorter month, in a leap year.
    [{ since: '2024-01-31', expectedDuration: 'P1M' }, '2024-02-29'],
    [{ since: '2025-12-31', expectedDuration: 'P2W' }, '2026-01-14'],
    [{ since: '2025-12-31', expectedDuration: 'PT30M' }, '2025-12-31'],
    [
      { since: '2025-12-31', expectedDuration: 'P1Y', until: '2026-02-03' },
      '2026-02-03',
    ],
    [
      { since: '2025-12-31', expectedDuration: 'P1D', until: 'soon' },
      '2026-01-01',
    ],
    [{ since: '2025-12-31' }, undefined],
    [{ expectedDuration: 'P1Y' }, undefined],
    [{ since: '2025-02-30', expectedDuration: 'P1Y' }, undefined],
    [{ since: '2025-12-31', expectedDuration: 'a year' }, undefined],
    [{ since: '2025-12-31', expectedDuration: 'P999999999Y' }, undefined],
  ])('%j ends on %s', (dates, end) => {
    expect(endOf(declared(dates))?.toISODate()).toBe(end);
  });

  it.each([
    [{}, true],
    [{ since: '2026-01-01' }, true],
    [{ since: '2026-01-02' }, false],
    [{ until: '2026-01-01' }, true],
    [{ until: '2025-12-31' }, false],
    [{ since: '2025-01-01', expectedDuration: 'P1M' }, true],
    [{ since: 'soon', until: 'later' }, true],
  ])('%j is under way: %s', (dates, expected) => {
    expect(isUnderWay(declared(dates), today)).toBe(expected);
  });

  it('is not over before it began', () => {
    expect(isOver(declared({ since: '2026-03-01' }), today)).toBe(false);
  });
});

const snapshotOf = (...apis: string[]) =>
  createSnapshot(
    entities(
      [
        ...['a', 'b', 'c'].map(
          name =>
            `kind: Group\nmetadata: { name: ${name} }\nspec: { type: team, children: [], members: [${name}-1] }\n`,
        ),
        ...apis,
      ].join('---\n'),
    ),
  );
const api = (name: string, spec: string, namespace = 'default') =>
  `kind: TeamAPI\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { team: default/${name}, ${spec} }\n`;

describe('readInteractions', () => {
  it('shows an interaction to both of its teams', () => {
    const of = readInteractions(
      snapshotOf(
        api('b', 'interactions: [{ with: a, mode: collaboration }]'),
        api(
          'a',
          'interactions: [{ with: c, mode: facilitating, until: "2025-12-31" }]',
        ),
      ),
      NOW,
    );
    const [declaredBy, other] = ['group:default/b', 'group:default/a'];
    expect(of('group:default/b')).toMatchObject([{ declaredBy, other }]);
    expect(of('group:default/a')).toMatchObject([
      { declaredBy, other: 'group:default/b' },
    ]);
    expect(of('group:default/c')).toEqual([]);
    expect(of('group:default/nowhere')).toEqual([]);
  });

  it('reads refs in the namespace of the TeamAPI', () => {
    const of = readInteractions(
      snapshotOf(
        api(
          'a',
          'interactions: [{ with: b, mode: collaboration }, { with: default/c, mode: collaboration }]',
          'apis',
        ),
      ),
      NOW,
    );
    expect(of('group:default/a').map(one => one.other)).toEqual([
      'group:default/c',
    ]);
  });

  it('leaves out teams that are gone, whoever declares it', () => {
    const of = readInteractions(
      snapshotOf(
        api('a', 'interactions: [{ with: b, mode: collaboration }]'),
        api(
          'b',
          'status: merged, interactions: [{ with: c, mode: collaboration }]',
        ),
      ),
      NOW,
    );
    expect(of('group:default/a')).toEqual([]);
    expect(of('group:default/c')).toEqual([]);
  });
});

describe('ownInteractions', () => {
  it('gives what both declare to the first by ref, by mode', () => {
    const snapshot = snapshotOf(
      api(
        'a',
        'interactions: [{ with: b, mode: collaboration }, { with: b, mode: facilitating, since: "2027-01-01" }]',
      ),
      api(
        'b',
        'interactions: [{ with: a, mode: collaboration }, { with: a, mode: facilitating }, { with: a, mode: facilitating }]',
      ),
    );
    const own = (ref: string) =>
      ownInteractions(snapshot, snapshot.group(ref)!, today).map(
        ({ declared: { mode }, other }) => [mode, other.ref],
      );
    expect(own('group:default/a')).toEqual([
      ['collaboration', 'group:default/b'],
    ]);
    expect(own('group:default/b')).toEqual([
      ['facilitating', 'group:default/a'],
    ]);
  });
});
