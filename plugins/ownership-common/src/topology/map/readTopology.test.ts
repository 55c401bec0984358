import { createSnapshot } from '../../snapshot';
import { parseOwnershipSettings } from '../../settings';
import { entities } from '../../testUtils/entities';
import { readTopology } from './readTopology';

const TODAY = Date.parse('2026-06-15');

// Selling is a value stream of the company and holds the shop; ops has the
// platform. The till (a) needs the ledger (b), the ledger the cluster (p).
const WORLD = `
kind: Domain
metadata: { name: company }
---
kind: Domain
metadata: { name: selling, title: Selling }
spec: { subdomainOf: company, type: value-stream, owner: dept }
---
kind: Domain
metadata: { name: shop }
spec: { subdomainOf: selling }
---
kind: Domain
metadata: { name: ops }
spec: { subdomainOf: company }
---
kind: System
metadata: { name: till }
spec: { owner: a, domain: shop }
---
kind: Component
metadata: { name: till-ui }
spec: { type: website, owner: a, system: till, dependsOn: ['component:ledger'] }
---
kind: Component
metadata: { name: ledger }
spec: { type: service, owner: b, system: till, dependsOn: ['resource:cluster'] }
---
kind: Resource
metadata: { name: cluster }
spec: { type: cluster, owner: p }
---
kind: Component
metadata: { name: hut }
spec: { type: service, owner: quiet, dependsOn: ['resource:cluster'] }
---
kind: Group
metadata: { name: dept, title: Department }
spec: { type: department, children: [] }
---
kind: Group
metadata: { name: a }
spec: { type: team, parent: dept, children: [], members: [u1, u2, u3, u4, u5] }
---
kind: Group
metadata: { name: b }
spec: { type: team, parent: dept, children: [], members: [u1, u2, u3, u4] }
---
kind: Group
metadata: { name: p }
spec: { type: team, children: [], members: [u1] }
---
kind: Group
metadata: { name: quiet }
spec: { type: team, children: [], members: [u1] }
---
kind: Group
metadata: { name: coach }
spec: { type: team, children: [], members: [u1] }
---
kind: TeamAPI
metadata: { name: a }
spec:
  team: a
  type: stream-aligned
  status: active
  focus: From basket to receipt.
  domains: [ops, gone]
  channels: [{ type: chat, name: '#a' }, { name: 7 }, null]
  interactions:
    - { with: b, mode: collaboration, purpose: Receipts, since: '2026-05-01', expectedDuration: P1M }
    - { with: p, mode: x-as-a-service }
    - { with: gone, mode: x-as-a-service }
    - { with: p, mode: shouting }
---
kind: TeamAPI
metadata: { name: b }
spec:
  team: b
  interactions:
    - { with: a, mode: collaboration, until: '2027-01-01' }
---
kind: TeamAPI
metadata: { name: p }
spec: { team: p, type: platform }
---
kind: TeamAPI
metadata: { name: coach }
spec:
  team: coach
  type: enabling
  interactions:
    - { with: a, mode: facilitating, until: '2026-06-14' }
    - { with: b, mode: facilitating, since: '2026-07-01', until: '2026-09-01' }
`;

const read = (yaml = WORLD, maySee?: (ref: string) => boolean) =>
  readTopology(createSnapshot(entities(yaml)), TODAY, maySee);
const team = (name: string, topology = read()) =>
  topology.teams.find(one => one.name === name);
const group = (name: string) => `group:default/${name}`;
const domain = (name: string) => `domain:default/${name}`;

describe('readTopology', () => {
  it('is empty where there is nothing', () => {
    expect(read('kind: Location\nmetadata: { name: none }')).toEqual({
      teams: [],
      domains: [],
      interactions: [],
      dependencies: [],
      total: { teams: 0, domains: 0, interactions: 0, dependencies: 0 },
    });
  });

  it('tells of a team what it says and what it owns', () => {
    expect(team('a')).toEqual({
      ref: group('a'),
      name: 'a',
      groupType: 'team',
      isTeam: true,
      teamApi: 'teamapi:default/a',
      type: 'stream-aligned',
      status: 'active',
      focus: 'From basket to receipt.',
      channels: [{ type: 'chat', name: '#a' }],
      parents: [group('dept')],
      // What it states first, though nothing of it is there.
      domains: [
        { domain: domain('ops'), stated: true, entities: 0 },
        { domain: domain('shop'), stated: false, entities: 2 },
      ],
      owns: { entities: 2, systems: 1 },
      ownsBelow: { entities: 2, systems: 1 },
      members: 5,
    });
  });

  it('counts for a group what is owned below it, and the domain it owns', () => {
    expect(team('dept')).toEqual({
      ref: group('dept'),
      name: 'dept',
      title: 'Department',
      groupType: 'department',
      isTeam: false,
      parents: [],
      domains: [{ domain: domain('selling'), stated: false, entities: 0 }],
      owns: { entities: 0, systems: 0 },
      ownsBelow: { entities: 3, systems: 1 },
    });
  });

  it('counts no fewer than five people', () => {
    expect(team('b')).not.toHaveProperty('members');
  });

  it('finds the value stream of a domain', () => {
    expect(
      read().domains.map(({ name, parent, stream, entities: count }) => [
        name,
        parent,
        stream,
        count,
      ]),
    ).toEqual([
      ['company', undefined, domain('company'), 0],
      ['ops', domain('company'), domain('company'), 0],
      ['selling', domain('company'), domain('selling'), 0],
      ['shop', domain('selling'), domain('selling'), 3],
    ]);
  });

  it('ends on domains in a circle, at the first of them', () => {
    const circle = ['c', 'b', 'a'].map(
      (name, index) =>
        `kind: Domain\nmetadata: { name: ${name} }\nspec: { subdomainOf: ${
          ['b', 'a', 'b'][index]
        } }`,
    );
    expect(read(circle.join('\n---\n')).domains.map(one => one.stream)).toEqual(
      [domain('a'), domain('a'), domain('a')],
    );
  });

  it('tells each mode of two teams once, with what is wrong with it', () => {
    expect(read().interactions).toEqual([
      {
        teams: [group('a'), group('b')],
        mode: 'collaboration',
        declaredBy: [group('a'), group('b')],
        purpose: 'Receipts',
        since: '2026-05-01',
        until: '2026-06-01',
        planned: false,
        trouble: 'overdue',
        usage: 'used',
      },
      {
        teams: [group('a'), group('coach')],
        mode: 'facilitating',
        declaredBy: [group('coach')],
        until: '2026-06-14',
        planned: false,
        trouble: 'ended',
        usage: 'unknown',
      },
      {
        teams: [group('a'), group('p')],
        mode: 'x-as-a-service',
        declaredBy: [group('a')],
        provider: group('p'),
        planned: false,
        usage: 'unused',
      },
      {
        teams: [group('b'), group('coach')],
        mode: 'facilitating',
        declaredBy: [group('coach')],
        since: '2026-07-01',
        until: '2026-09-01',
        planned: true,
        usage: 'unknown',
      },
    ]);
  });

  it.each([
    // On whom the other depends, whoever declares it and whatever they are.
    ['{ with: b, mode: x-as-a-service }', '', 'b'],
    // Nothing depends: the one that is declared.
    ['{ with: coach, mode: x-as-a-service }', '', 'coach'],
    // Both declare it, and neither is a platform.
    [
      '{ with: coach, mode: x-as-a-service }',
      '{ with: a, mode: x-as-a-service }',
      undefined,
    ],
  ])('%s and %s are provided by %s', (ofA, ofCoach, provider) => {
    const api = (name: string, said: string) =>
      `\n---\nkind: TeamAPI\nmetadata: { name: 0-${name} }\nspec: { team: ${name}, interactions: [${said}] }`;
    const found = read(WORLD + api('a', ofA) + api('coach', ofCoach))
      .interactions.filter(one => one.mode === 'x-as-a-service')
      .map(one => one.provider);
    expect(found).toEqual([provider && group(provider)]);
  });

  it('says which dependencies are declared, and which could be', () => {
    expect(
      read().dependencies.map(({ from, to, count, standing }) => [
        from,
        to,
        count,
        standing,
      ]),
    ).toEqual([
      [group('a'), group('b'), 1, 'declared'],
      [group('b'), group('p'), 1, 'undeclared'],
      // It has no TeamAPI.
      [group('quiet'), group('p'), 1, 'unsaid'],
    ]);
  });

  it('scolds nobody where no team declares interactions', () => {
    const yaml = WORLD.replace(/interactions:/g, 'unknown:');
    expect(new Set(read(yaml).dependencies.map(one => one.standing))).toEqual(
      new Set(['unsaid']),
    );
  });

  it('leaves guilds out', () => {
    const settings = parseOwnershipSettings({
      sources: { guilds: { 'metadata.name': 'quiet' } },
    });
    const topology = readTopology(
      createSnapshot(entities(WORLD), settings),
      TODAY,
    );
    expect(team('quiet', topology)).toBeUndefined();
    expect(topology.dependencies).toHaveLength(2);
  });
});

describe('for a reader who may not see all', () => {
  const without = (...refs: string[]) =>
    read(WORLD, ref => !refs.includes(ref));

  it('a hidden team is neither named nor counted', () => {
    const topology = without(group('p'));
    expect(JSON.stringify(topology)).not.toContain(group('p'));
    expect(topology.total).toEqual({
      teams: 5,
      domains: 4,
      interactions: 3,
      dependencies: 1,
    });
  });

  it('a hidden TeamAPI says nothing', () => {
    const topology = without('teamapi:default/a');
    expect(team('a', topology)).not.toHaveProperty('type');
    expect(team('a', topology)).not.toHaveProperty('focus');
    expect(team('a', topology)?.domains).toEqual([
      { domain: domain('shop'), stated: false, entities: 2 },
    ]);
    // What b says of the two is told.
    expect(topology.interactions[0]).toMatchObject({
      declaredBy: [group('b')],
      until: '2027-01-01',
    });
    expect(topology.interactions).toHaveLength(3);
  });

  it('a hidden domain and what is hidden of it are gone', () => {
    const topology = without(domain('selling'), 'component:default/till-ui');
    expect(JSON.stringify(topology)).not.toMatch(/selling|till-ui/);
    expect(topology.domains.find(one => one.name === 'shop')).toEqual({
      ref: domain('shop'),
      name: 'shop',
      stream: domain('shop'),
      entities: 2,
    });
    expect(team('a', topology)?.owns).toEqual({ entities: 1, systems: 1 });
    expect(topology.dependencies.map(one => one.from)).toEqual([
      group('b'),
      group('quiet'),
    ]);
    // That something stands behind it stays true.
    expect(topology.interactions[0].usage).toBe('used');
  });

  it('people who are hidden are not counted', () => {
    const user = 'kind: User\nmetadata: { name: u1 }\nspec: {}\n---\n';
    const topology = read(user + WORLD, ref => ref !== 'user:default/u1');
    expect(team('a', topology)).not.toHaveProperty('members');
  });
});

it('stays within its limits', () => {
  const teams = Array.from(
    { length: 2001 },
    (_, index) =>
      `kind: Group\nmetadata: { name: g${index} }\nspec: { type: team, children: [] }`,
  );
  const owned =
    'kind: Component\nmetadata: { name: c }\nspec: { owner: g999 }\n---\n';
  const topology = read(owned + teams.join('\n---\n'));
  expect(topology.teams).toHaveLength(2000);
  expect(topology.total.teams).toBe(2001);
  // Of those that own nothing the last by ref is left out.
  expect(team('g998', topology)).toBeUndefined();
  expect(team('g999', topology)).toBeDefined();
});

it('takes what is no TeamAPI for one that says nothing', () => {
  const topology = read(`
kind: Group
metadata: { name: constructor }
spec: { type: 7, children: {}, parent: constructor }
---
kind: TeamAPI
metadata: { name: x }
spec:
  team: constructor
  type: [platform]
  focus: { a: 1 }
  domains: nowhere
  channels: none
  interactions: [null, { with: constructor, mode: collaboration }]
`);
  expect(topology.teams).toEqual([
    {
      ref: group('constructor'),
      name: 'constructor',
      isTeam: true,
      teamApi: 'teamapi:default/x',
      parents: [],
      domains: [],
      owns: { entities: 0, systems: 0 },
      ownsBelow: { entities: 0, systems: 0 },
    },
  ]);
  expect(topology.interactions).toEqual([]);
});
