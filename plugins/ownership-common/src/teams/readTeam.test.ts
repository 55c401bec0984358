import { configureRules, rules as ruleBook } from '../rules';
import { parseOwnershipSettings } from '../settings';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { readTeam } from './readTeam';

const TODAY = Date.parse('2026-06-15');

// The shop belongs to sales, and has a lab below it. It sells through the till,
// which needs the ledger of payments and the cluster of platform.
const WORLD = `
kind: Domain
metadata: { name: selling }
spec: { owner: shop }
---
kind: Domain
metadata: { name: paying }
spec: { owner: payments }
---
kind: System
metadata: { name: till }
spec: { owner: shop, domain: selling }
---
kind: System
metadata: { name: vouchers }
spec: { owner: shop, domain: paying }
---
kind: Component
metadata: { name: till-api }
spec: { type: service, lifecycle: production, owner: shop, system: till, dependsOn: ['component:ledger', 'component:cluster'] }
---
kind: Component
metadata: { name: sketch }
spec: { type: service, lifecycle: production, owner: lab, dependsOn: ['component:till-api'] }
---
kind: Component
metadata: { name: ledger, annotations: { pillars.dev/operated-by: 'group:default/shop' } }
spec: { type: service, lifecycle: production, owner: payments }
---
kind: Component
metadata: { name: draft, annotations: { pillars.dev/operated-by: 'group:default/shop' } }
spec: { type: service, lifecycle: experimental, owner: payments }
---
kind: Component
metadata: { name: refunds }
spec: { type: service, lifecycle: production, owner: payments, dependsOn: ['component:till-api'] }
---
kind: Component
metadata: { name: cluster, annotations: { pillars.dev/on-call: 'user:default/eve' } }
spec: { type: service, lifecycle: production, owner: platform }
---
kind: User
metadata: { name: ann }
spec: { memberOf: [] }
---
kind: User
metadata: { name: eve }
spec: { memberOf: [lab] }
---
kind: Group
metadata: { name: sales }
spec: { type: department, children: [] }
---
kind: Group
metadata: { name: shop, title: Shop }
spec: { type: team, parent: sales, children: [], members: [ann, u2, u3, u4, u5, u6] }
---
kind: Group
metadata: { name: lab }
spec: { type: team, parent: shop, children: [], members: [eve] }
---
kind: Group
metadata: { name: payments }
spec: { type: team, children: [], members: [u1, u2] }
---
kind: Group
metadata: { name: platform }
spec: { type: team, children: [], members: [u1, u2] }
---
kind: Group
metadata: { name: old }
spec: { type: team, children: [], members: [] }
---
kind: TeamAPI
metadata: { name: shop }
spec:
  team: shop
  type: stream-aligned
  status: active
  focus: What people buy.
  channels: [{ type: chat, name: '#shop', purpose: Questions }]
  workingHours: 9 to 5
  roles: { lead: ann, scribes: ['user:default/eve', 'Somebody else'], nobody: [] }
  onCall: { rotation: shop-primary, escalationPolicy: shop-escalation }
  interactions:
    - { with: platform, mode: x-as-a-service, until: '2026-12-31' }
    - { with: payments, mode: collaboration, since: '2026-01-01', expectedDuration: P3M }
  dependencies:
    - { on: payments, type: ok }
    - { on: payments, type: blocking, why: No sandbox, since: '2026-05-01' }
    - { on: old, type: slowing }
    - { on: gone, type: slowing }
  cognitiveLoad: { surveyedOn: '2026-05-16', score: 8 }
---
kind: TeamAPI
metadata: { name: lab }
spec:
  team: lab
  cognitiveLoad: { surveyedOn: '2026-06-15', score: 9 }
---
kind: TeamAPI
metadata: { name: payments }
spec:
  team: payments
  dependencies: [{ on: shop, type: slowing, why: Slow reviews }]
---
kind: TeamAPI
metadata: { name: platform }
spec:
  team: platform
  type: platform
  interactions:
    - { with: payments, mode: collaboration, until: '2026-07-01' }
    - { with: lab, mode: collaboration, until: '2026-06-14' }
---
kind: TeamAPI
metadata: { name: old }
spec: { team: old, status: merged, successors: [shop, gone] }
`;

const group = (name: string) => `group:default/${name}`;
const component = (name: string) => `component:default/${name}`;

function read(
  name: string,
  given: {
    maySee?: (ref: string) => boolean;
    settings?: object;
    yaml?: string;
  } = {},
) {
  const { maySee, settings = {}, yaml = WORLD } = given;
  const rules = configureRules(ruleBook, parseOwnershipSettings(settings));
  const snapshot = createSnapshot(entities(yaml));
  return readTeam(snapshot, group(name), { rules, now: TODAY, maySee });
}

const load = (...args: Parameters<typeof read>) =>
  Object.fromEntries(
    read(...args)!.load.map(({ measure, value, limit }) => [
      measure,
      [value, limit],
    ]),
  );

/** A reader who may not see what is named here. */
const without =
  (...hidden: string[]) =>
  (ref: string) =>
    !hidden.includes(ref);

describe('readTeam', () => {
  it('is nothing for a group that is not there', () => {
    expect(read('gone')).toBeUndefined();
    expect(read('shop', { maySee: without(group('shop')) })).toBeUndefined();
  });

  it('tells what a team says of itself', () => {
    const { team, says } = read('shop')!;
    expect(team).toMatchObject({
      ref: group('shop'),
      title: 'Shop',
      type: 'stream-aligned',
      focus: 'What people buy.',
      workingHours: '9 to 5',
      owns: { entities: 3, systems: 2 },
      ownsBelow: { entities: 4, systems: 2 },
    });
    expect(says).toEqual({
      channels: [{ type: 'chat', name: '#shop', purpose: 'Questions' }],
      roles: [
        { name: 'lead', holders: [{ ref: 'user:default/ann' }] },
        {
          name: 'scribes',
          holders: [{ ref: 'user:default/eve' }, { name: 'Somebody else' }],
        },
      ],
      onCall: { rotation: 'shop-primary', escalationPolicy: 'shop-escalation' },
      successors: [],
    });
  });

  it('names the successors of a team that is no more, as far as they exist', () => {
    expect(read('old')).toMatchObject({
      team: { status: 'merged' },
      says: { successors: [group('shop')] },
      load: [],
    });
  });

  it('shows interactions from its side, those in trouble first', () => {
    expect(read('shop')!.interactions).toEqual([
      {
        with: group('payments'),
        mode: 'collaboration',
        declaredBy: [group('shop')],
        since: '2026-01-01',
        until: '2026-04-01',
        planned: false,
        trouble: 'overdue',
        usage: 'used',
      },
      {
        with: group('platform'),
        mode: 'x-as-a-service',
        role: 'uses',
        declaredBy: [group('shop')],
        until: '2026-12-31',
        planned: false,
        usage: 'used',
      },
    ]);
    expect(
      read('platform')!.interactions.map(one => [one.with, one.role]),
    ).toEqual([
      [group('lab'), undefined],
      [group('payments'), undefined],
      [group('shop'), 'provides'],
    ]);
  });

  it('puts what is declared beside what is there, the worst of several', () => {
    const { needs, neededBy } = read('shop')!;
    expect(needs).toEqual([
      {
        team: group('payments'),
        type: 'blocking',
        why: 'No sandbox',
        since: '2026-05-01',
        count: 1,
        proofs: [
          {
            from: component('till-api'),
            to: component('ledger'),
            type: 'dependsOn',
          },
        ],
        standing: 'declared',
      },
      {
        team: group('platform'),
        count: 1,
        proofs: [
          {
            from: component('till-api'),
            to: component('cluster'),
            type: 'dependsOn',
          },
        ],
        standing: 'declared',
      },
    ]);
    expect(neededBy).toMatchObject([
      {
        team: group('payments'),
        type: 'slowing',
        why: 'Slow reviews',
        count: 1,
      },
    ]);
  });

  it('says which dependency nobody declares', () => {
    const yaml = WORLD.replace(
      /.*with: payments, mode: collaboration, since.*/,
      '',
    ).replace('dependencies: [{ on: shop', 'x: [{ on: shop');
    expect(read('payments', { yaml })!.needs).toMatchObject([
      { team: group('shop'), count: 1, standing: 'undeclared' },
    ]);
    // A team without a TeamAPI has nothing to say it in.
    const unsaid = yaml.replace(
      'kind: TeamAPI\nmetadata: { name: payments }',
      'kind: Location\nmetadata: { name: payments }',
    );
    expect(read('payments', { yaml: unsaid })!.needs).toMatchObject([
      { team: group('shop'), standing: 'unsaid' },
    ]);
  });

  it('measures the load against the limits of the rules', () => {
    expect(load('shop')).toEqual({
      systems: [2, undefined],
      domains: [2, 3],
      interactions: [2, undefined],
      members: [6, 9],
      score: [8, 7],
      surveyAge: [30, 180],
    });
    const rules = {
      'domain-overload': { options: { maxDomains: 1, maxScore: 9 } },
      'team-size': { enabled: false },
    };
    expect(load('shop', { settings: { rules } })).toMatchObject({
      domains: [2, 1],
      score: [8, 9],
      members: [6, undefined],
    });
    const ofOthers = { 'metadata.name': 'lab' };
    const narrow = { 'domain-overload': { appliesTo: ofOthers } };
    expect(load('shop', { settings: { rules: narrow } })).toMatchObject({
      domains: [2, undefined],
    });
  });

  it('counts with whom a platform team collaborates today', () => {
    // With the lab it was over yesterday.
    expect(load('platform')).toMatchObject({
      interactions: [2, undefined],
      collaborations: [1, 2],
    });
  });

  it('tells neither size nor score of a small team', () => {
    expect(read('lab')!.load).toEqual([
      { measure: 'members', limit: 9, rule: 'team-size' },
      { measure: 'score', limit: 7, rule: 'domain-overload' },
      { measure: 'surveyAge', value: 0, limit: 180, rule: 'domain-overload' },
    ]);
  });

  it('measures no load of a group that is no team', () => {
    expect(read('sales')!.load).toEqual([]);
    expect(read('sales')!.team.ownsBelow.entities).toBe(4);
  });

  it('tells what it runs, and what of it others own', () => {
    // Its own on-call; the ledger; and the cluster, whose on-call is of the lab.
    expect(read('shop')!.runs).toEqual({
      entities: 3,
      forOthers: [
        { ref: component('ledger'), owners: [group('payments')] },
        { ref: component('cluster'), owners: [group('platform')] },
      ],
    });
    expect(read('lab')!.runs.entities).toBe(1);
    expect(read('sales')!.runs.entities).toBe(3);
  });

  it('neither names nor counts what a reader may not see', () => {
    const hidden = [
      group('payments'),
      component('ledger'),
      'user:default/eve',
      'domain:default/paying',
    ];
    const page = read('shop', { maySee: without(...hidden) })!;
    expect(JSON.stringify(page)).not.toMatch(
      /default\/(payments|ledger|eve|paying)"|Slow|sandbox/,
    );
    expect(page.total).toEqual({
      interactions: 1,
      needs: 1,
      neededBy: 0,
      forOthers: 0,
    });
    expect(load('shop', { maySee: without(...hidden) })).toMatchObject({
      domains: [1, 3],
      interactions: [1, undefined],
    });
    expect(page.runs.entities).toBe(1);
  });

  it('does not say of what somebody hidden owns that nobody does', () => {
    const { runs } = read('shop', { maySee: without(group('payments')) })!;
    expect(runs.entities).toBe(3);
    expect(runs.forOthers.map(one => one.ref)).toEqual([component('cluster')]);
  });

  it('tells nothing that a hidden TeamAPI says', () => {
    const page = read('shop', { maySee: without('teamapi:default/shop') })!;
    expect(page.says).toBeUndefined();
    expect(page.interactions).toEqual([]);
    expect(page.needs.map(one => one.type)).toEqual([undefined, undefined]);
    expect(page.load.map(one => one.measure)).toEqual([
      'systems',
      'domains',
      'members',
    ]);
  });

  it('says nothing of a size that the reader cannot see', () => {
    const page = read('shop', { maySee: ref => !ref.startsWith('user:') })!;
    expect(page.load.map(one => one.measure)).not.toContain('members');
  });

  it('takes a TeamAPI that holds anything', () => {
    const yaml = `
kind: Group
metadata: { name: constructor }
spec: { type: team, children: [] }
---
kind: TeamAPI
metadata: { name: odd }
spec:
  team: constructor
  roles: { constructor: [null, 7, { a: b }, ' '], lead: ['a:b:c:d'] }
  channels: 7
  onCall: { rotation: [1], escalationPolicy: '' }
  successors: nobody
  dependencies: [null, { on: constructor, type: blocking }, { on: [], type: ok }]
  cognitiveLoad: { score: many, surveyedOn: 2026 }
`;
    expect(read('constructor', { yaml })).toMatchObject({
      says: {
        channels: [],
        roles: [{ name: 'lead', holders: [{ name: 'a:b:c:d' }] }],
        successors: [],
      },
      needs: [],
      load: [{ measure: 'members' }],
    });
  });

  it('cuts long lists, and says how long they are', () => {
    const others = Array.from({ length: 60 }, (_, i) => `t${i}`);
    const yaml = `
kind: Group
metadata: { name: busy }
spec: { type: team, children: [] }
---
kind: TeamAPI
metadata: { name: busy }
spec:
  team: busy
  interactions: [${others
    .map(name => `{ with: ${name}, mode: facilitating }`)
    .join()}]
  dependencies: [${others.map(name => `{ on: ${name}, type: ok }`).join()}]
${others
  .map(
    name => `---
kind: Group
metadata: { name: ${name} }
spec: { type: team, children: [] }
---
kind: TeamAPI
metadata: { name: ${name} }
spec: { team: ${name}, dependencies: [{ on: busy, type: ok }] }
---
kind: Component
metadata: { name: ${name}, annotations: { pillars.dev/operated-by: busy } }
spec: { type: service, lifecycle: production, owner: ${name} }
`,
  )
  .join('')}`;
    const page = read('busy', { yaml })!;
    expect(page.total).toEqual({
      interactions: 60,
      needs: 60,
      neededBy: 60,
      forOthers: 60,
    });
    expect(page.interactions).toHaveLength(50);
    expect(page.needs).toHaveLength(50);
    expect(page.neededBy).toHaveLength(50);
    expect(page.runs).toMatchObject({ entities: 60 });
    expect(page.runs.forOthers).toHaveLength(20);
  });
});
