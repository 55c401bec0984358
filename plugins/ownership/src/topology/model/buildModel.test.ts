import { TopologyResponse } from '@pillars/plugin-ownership-common';
import {
  aDependency,
  aDomain,
  anInteraction,
  aTeam,
  aTopology,
  COMPANY,
  domainRef,
  groupRef,
  WORDS,
} from '../../testUtils/topologyFixtures';
import { readState } from '../topologyState';
import { buildModel } from './buildModel';
import { MapBox } from './types';

const build = (topology: TopologyResponse, address = '') =>
  buildModel(topology, readState(new URLSearchParams(address)), WORDS);

/** Boxes as `LABEL(what is in it)`; closed ones in brackets. */
const drawn = (boxes: readonly MapBox[]): string[] =>
  boxes.map(({ label, isOpen, teams, boxes: inner, size }) =>
    isOpen
      ? `${label}(${[...teams.map(one => one.label), ...drawn(inner)].join(
          ' ',
        )})`
      : `[${label} ${size}]`,
  );

const many = (count: number, more: Parameters<typeof aTeam>[1] = {}) =>
  Array.from({ length: count }, (_, index) => aTeam(`t${index}`, more));

describe('the places of teams', () => {
  it('are domains within domains, and platforms below', () => {
    expect(drawn(build(COMPANY).boxes)).toEqual([
      'Selling(Shop till money(ledger))',
      'Platforms(Cloud & <Co>)',
    ]);
  });

  it('are value streams', () => {
    expect(drawn(build(COMPANY, 'by=stream').boxes)).toEqual([
      'Selling(Shop till ledger)',
      'Platforms(Cloud & <Co>)',
    ]);
  });

  it('are parent groups, each with itself first', () => {
    expect(drawn(build(COMPANY, 'by=group').boxes)).toEqual([
      'Shop(Shop till)',
      'No group above(ledger Cloud & <Co>)',
    ]);
  });

  it('are parent groups where no team has a domain', () => {
    const topology = aTopology({
      teams: [
        aTeam('all', {
          isTeam: false,
          owns: { entities: 0, systems: 0 },
          domains: [],
        }),
        aTeam('a', { domains: [], parents: [groupRef('all')] }),
        aTeam('b', { domains: [], parents: [groupRef('a')] }),
      ],
      domains: [],
    });
    // What stands around everything says nothing, and is left out.
    expect(drawn(build(topology).boxes)).toEqual(['a(a b)']);
  });

  it('end on groups in a circle', () => {
    const topology = aTopology({
      teams: [
        aTeam('a', { parents: [groupRef('b')] }),
        aTeam('b', { parents: [groupRef('a')] }),
      ],
    });
    // The first by ref stands on top, so nothing is left below the other.
    expect(drawn(build(topology, 'by=group').boxes)).toEqual(['a(a b)']);
  });

  it('are not for departments, nor for teams that are gone and own nothing', () => {
    const nothing = { entities: 0, systems: 0 };
    const topology = aTopology({
      teams: [
        aTeam('a'),
        aTeam('department', { isTeam: false, owns: nothing }),
        aTeam('gone', { status: 'disbanded', owns: nothing }),
        aTeam('left', { status: 'merged' }),
      ],
    });
    expect(drawn(build(topology).boxes)).toEqual(['Selling(a left)']);
  });
});

describe('what is shown', () => {
  it.each([
    ['domain=domain:default/money', ['money(ledger)']],
    [
      'domain=domain:default/selling',
      ['Selling(Shop till money(ledger))', 'Platforms(Cloud & <Co>)'],
    ],
    ['type=platform', ['Platforms(Cloud & <Co>)']],
    ['type=none', []],
    // The shop has to do with both; the ledger has not.
    [
      'focus=group:default/shop',
      ['Selling(Shop till)', 'Platforms(Cloud & <Co>)'],
    ],
    ['focus=group:default/nowhere', []],
  ])('%s leaves %j', (address, expected) => {
    expect(drawn(build(COMPANY, address).boxes)).toEqual(expected);
  });

  it('marks what is searched for, in names and in what teams say', () => {
    const found = (q: string) =>
      build(COMPANY, `by=group&q=${q}`)
        .boxes.flatMap(one => one.teams)
        .filter(one => one.matches)
        .map(one => one.label);
    expect(found('WINDOW')).toEqual(['Shop']);
    expect(found('nothing')).toEqual([]);
    expect(found('')).toHaveLength(4);
  });
});

describe('a large map', () => {
  const teams = [
    ...many(160),
    aTeam('other', {
      domains: [{ domain: domainRef('other'), stated: true, entities: 1 }],
    }),
  ];
  const large = aTopology({
    teams,
    domains: [aDomain('other'), aDomain('selling')],
    interactions: [
      anInteraction('other', 't1'),
      anInteraction('other', 't2', { mode: 'facilitating' }),
      anInteraction('t3', 't4'),
    ],
    dependencies: [aDependency('t5', 'other', { standing: 'undeclared' })],
  });

  it('is closed above 160 teams, and open below', () => {
    expect(drawn(build(large).boxes)).toEqual(['[other 1]', '[selling 160]']);
    const smaller = { ...large, teams: teams.slice(1) };
    expect(build(smaller).boxes.every(one => one.isOpen)).toBe(true);
  });

  it('opens the one box that holds everything, and not what is in it', () => {
    const [flat] = build(aTopology({ teams: many(161) })).boxes;
    expect([flat.isOpen, flat.teams.length]).toEqual([true, 161]);
    const parents = [groupRef('all')];
    const deep = aTopology({
      teams: [
        aTeam('all'),
        aTeam('half', { parents }),
        ...many(160, { parents: [groupRef('half')] }),
      ],
    });
    const byGroup = build(deep, 'by=group');
    expect(drawn(byGroup.boxes)).toEqual(['all(all [half 161])']);
    const closed = build(deep, 'by=group&box=in:group:default/all');
    expect(drawn(closed.boxes)).toEqual(['[all 162]']);
  });

  it('opens a box that is asked for, and what holds a match', () => {
    expect(drawn(build(large, 'box=in:domain:default/other').boxes)).toEqual([
      'other(other)',
      '[selling 160]',
    ]);
    expect(build(large, 'q=t159').boxes.map(one => one.isOpen)).toEqual([
      false,
      true,
    ]);
    // Everything matches: nothing opens.
    expect(build(large, 'q=t').boxes.some(one => one.isOpen)).toBe(false);
  });

  it('draws one line between closed boxes, with how much it stands for', () => {
    const ends = ['in:domain:default/other', 'in:domain:default/selling'];
    expect(build(large, 'dependencies=yes').lines).toMatchObject([
      {
        kind: 'several',
        from: ends[0],
        to: ends[1],
        label: '3',
        mark: 'undeclared',
      },
    ]);
    expect(build(large).lines).toMatchObject([{ label: '2' }]);
  });
});

describe('the lines', () => {
  const linesOf = (address: string) =>
    build(COMPANY, address).lines.map(({ kind, from, to, mark, label }) => [
      kind,
      from.replace('group:default/', ''),
      to.replace('group:default/', ''),
      mark,
      label,
    ]);

  it('show what is declared, until when, and what is late', () => {
    expect(linesOf('')).toEqual([
      ['x-as-a-service', 'shop', 'cloud', undefined, undefined],
      ['x-as-a-service', 'till', 'ledger', undefined, 'until 2027-01-01'],
      ['collaboration', 'shop', 'till', 'overdue', 'overdue since 2026-01-01'],
    ]);
  });

  it('set real dependencies against it', () => {
    expect(linesOf('dependencies=yes')).toEqual([
      ['dependency', 'ledger', 'cloud', 'undeclared', '3 not declared'],
      ['x-as-a-service', 'shop', 'cloud', 'unused', 'nothing depends'],
      ['x-as-a-service', 'till', 'ledger', undefined, undefined],
      ['dependency', 'till', 'ledger', undefined, undefined],
      ['collaboration', 'shop', 'till', 'overdue', 'overdue since 2026-01-01'],
    ]);
  });

  it('tell what stands out, also where it is not drawn', () => {
    const { unused, undeclared, late } = build(COMPANY).standOuts;
    expect(unused.map(one => one.teams[1])).toEqual([groupRef('shop')]);
    expect(undeclared.map(one => one.from)).toEqual([groupRef('ledger')]);
    expect(late.map(one => one.teams[1])).toEqual([groupRef('till')]);
    expect(build(COMPANY, 'type=platform').standOuts).toEqual({
      unused: [],
      undeclared: [],
      late: [],
    });
  });

  it.each([
    { mode: 'facilitating' as const },
    { planned: true },
    { trouble: 'ended' as const },
    { usage: 'unknown' as const },
  ])('that need no dependency do not stand out: %j', more => {
    const topology = aTopology({
      teams: [aTeam('a'), aTeam('b')],
      interactions: [anInteraction('a', 'b', { usage: 'unused', ...more })],
    });
    expect(build(topology, 'dependencies=yes').standOuts.unused).toEqual([]);
    expect(build(topology, 'dependencies=yes').lines[0].mark).not.toBe(
      'unused',
    );
  });
});
