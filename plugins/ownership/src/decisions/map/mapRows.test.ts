import {
  aCell,
  aDomain,
  aKnownDecision,
} from '../../testUtils/decisionFixtures';
import { gapsOf, mapRows } from './mapRows';

const rows = (paths: string[], isWhole = false, scoped: string[] = []) =>
  mapRows(
    paths.map(path =>
      aKnownDecision(path, { scopes: scoped.includes(path) ? 1 : 0 }),
    ),
    isWhole,
  ).map(({ known, depth, index }) => [known.decision, depth, index]);

describe('mapRows', () => {
  it('shows the top level, and what is decided under what it stands', () => {
    expect(rows(['a', 'a/b', 'a/b/c', 'a/d', 'e'], false, ['a/b/c'])).toEqual([
      ['a', 0, 0],
      ['a/b', 1, 1],
      ['a/b/c', 2, 2],
      ['e', 0, 4],
    ]);
  });

  it('shows what is required', () => {
    const known = [
      aKnownDecision('a'),
      aKnownDecision('a/b', { required: true }),
      aKnownDecision('a/c'),
    ];
    expect(mapRows(known, false).map(one => one.known.decision)).toEqual([
      'a',
      'a/b',
    ]);
  });

  it('shows all of the taxonomy where that is asked for', () => {
    expect(rows(['a', 'a/b'], true)).toEqual([
      ['a', 0, 0],
      ['a/b', 1, 1],
    ]);
  });

  it('puts what stands under nothing that is known to the left', () => {
    expect(rows(['x/y/z'], false, ['x/y/z'])).toEqual([['x/y/z', 0, 0]]);
  });
});

describe('gapsOf', () => {
  it('counts the rows that are shown, and what is required of them', () => {
    const known = [
      aKnownDecision('a', { required: true }),
      aKnownDecision('a/b'),
      aKnownDecision('c'),
    ];
    const columns = [
      aDomain('one', [
        aCell('a', 'missing'),
        aCell('a/b', 'overlapping'),
        aCell('c', 'overlapping'),
      ]),
      aDomain('two', [
        aCell('a', 'expired'),
        aCell('a/b', 'open'),
        aCell('c', 'covered'),
      ]),
    ];
    expect(gapsOf(mapRows(known, false), columns)).toEqual({
      required: 2,
      missing: 1,
      cells: 4,
      overlapping: 1,
      expired: 1,
    });
    expect(gapsOf(mapRows(known, true), columns)).toMatchObject({
      cells: 6,
      overlapping: 2,
    });
  });

  it('requires nothing of a domain that only holds others', () => {
    const known = [aKnownDecision('a', { required: true })];
    const columns = [
      aDomain('above', [aCell('a', 'open')]),
      aDomain('below', [aCell('a', 'covered')]),
    ];
    expect(gapsOf(mapRows(known, false), columns)).toMatchObject({
      required: 1,
      missing: 0,
      cells: 2,
    });
  });

  it('leaves out what the filters do', () => {
    const known = [aKnownDecision('a', { required: true })];
    const columns = [
      aDomain('one', [aCell('a', 'missing', { matches: false })]),
      aDomain('two', [aCell('a', 'missing')]),
      aDomain('three', [aCell('a', 'overlapping', { matches: false })]),
    ];
    expect(gapsOf(mapRows(known, false), columns)).toEqual({
      required: 1,
      missing: 1,
      cells: 1,
      overlapping: 0,
      expired: 0,
    });
  });

  it('counts nothing where there is nothing', () =>
    expect(gapsOf([], []).cells).toBe(0));
});
