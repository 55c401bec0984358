import { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  FilterPredicate,
} from '@backstage/filter-predicates';
import { fingerprintOf } from '../findings';
import { DecisionScopeEntity } from '../kinds';
import { reviewSnapshot } from '../review';
import { decisionsRules } from '../rules/decisions';
import { parseOwnershipSettings } from '../settings';
import { createSnapshot } from '../snapshot';
import { Chance, randomly } from '../testUtils/randomly';
import { decisionIndexOf } from './decisionIndexOf';
import { escalationCycles, escalationOf } from './escalation';
import { DecisionIndex } from './types';

const TODAY = Date.parse('2026-01-01');
const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);

const DECISIONS = ['a', 'a/b', 'a/b/c', 'a/d', 'e'];
const DECIDERS = ['user:u', 'group:g', 'group:h', 'guild:k', 'group:gone'];
const PREDICATES: FilterPredicate[] = [
  {},
  { $all: [] },
  { kind: 'Component' },
  { kind: 'Domain' },
  { 'spec.type': 'red' },
  { $any: [{ kind: 'System' }, { 'spec.type': 'blue' }] },
  { $not: { kind: 'Component' } },
];

const upTo = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);
const DOMAINS = upTo(3, 'domain');
const SYSTEMS = upTo(4, 'system');
const COMPONENTS = upTo(8, 'component');
const TARGETS = [
  ...DOMAINS.map(name => `domain:${name}`),
  ...SYSTEMS.map(name => `system:${name}`),
  ...COMPONENTS.map(name => `component:${name}`),
  'component:gone',
];

function entity(kind: string, name: string, spec: object): Entity {
  const isOurs = kind === 'DecisionScope' || kind === 'Guild';
  const apiVersion = isOurs ? 'pillars.dev/v1alpha1' : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name }, spec: { ...spec } };
}

const some = <T>(chance: Chance, list: readonly T[]): T[] =>
  chance.shuffle(list).slice(0, 1 + chance.below(3));

function scope(chance: Chance, name: string): Entity {
  const levels = chance.shuffle(DECIDERS).slice(0, chance.below(4));
  return entity('DecisionScope', name, {
    decision: chance.pick(DECISIONS),
    appliesTo: chance.below(2)
      ? some(chance, TARGETS)
      : chance.pick(PREDICATES),
    decider: chance.pick(DECIDERS),
    delegation: chance.pick(['tell', 'delegate', undefined]),
    validFrom: chance.pick([undefined, '2025-01-01', '2027-01-01']),
    reviewBy: chance.pick([undefined, '2025-12-31', '2027-01-01']),
    escalation: levels.map(to => ({
      to,
      after: chance.pick(['P1D', undefined]),
      terminal: chance.below(3) === 0,
    })),
  });
}

/** A small catalog, whose domains may run in circles and whose refs may dangle. */
function world(seed: number): Entity[] {
  const chance = randomly(seed);
  const owner = () => chance.pick(['g', 'h', 'gone']);
  return [
    ...DOMAINS.map(name =>
      entity('Domain', name, {
        owner: owner(),
        subdomainOf: chance.pick([undefined, ...DOMAINS]),
      }),
    ),
    ...SYSTEMS.map(name =>
      entity('System', name, {
        owner: owner(),
        domain: chance.pick([undefined, 'gone', ...DOMAINS]),
      }),
    ),
    ...COMPONENTS.map(name =>
      entity('Component', name, {
        owner: owner(),
        type: chance.pick(['red', 'blue']),
        system: chance.pick([undefined, 'gone', ...SYSTEMS]),
      }),
    ),
    entity('Group', 'g', { type: 'team', children: ['h'], members: ['u'] }),
    entity('Group', 'h', { type: 'team', children: [], members: ['u'] }),
    entity('Guild', 'k', { form: 'guild', chairs: ['u'] }),
    entity('User', 'u', { memberOf: [] }),
    ...upTo(10, 'scope').map(name => scope(chance, name)),
  ];
}

const indexOf = (entities: Entity[]) =>
  decisionIndexOf(createSnapshot(entities), TODAY);

const refsOf = (entities: Entity[]) => [
  ...createSnapshot(entities).entities.keys(),
];

/** Every entity with every decision. */
const allPairs = (entities: Entity[]) =>
  refsOf(entities)
    .sort()
    .flatMap(ref => DECISIONS.map(decision => [ref, decision] as const));

const winnerRefs = (index: DecisionIndex, ref: string, decision: string) =>
  index.winners(ref, decision).map(one => one.scope.ref);

const refOf = ({ kind, metadata }: Entity) =>
  `${kind}:default/${metadata.name}`.toLowerCase();

/** An entity and the places above it, as its YAML says. */
function placesOf(entities: Entity[], ref: string): Entity[] {
  const places: Entity[] = [];
  let here = entities.find(one => refOf(one) === ref);
  while (here && !places.includes(here)) {
    places.push(here);
    const { system, domain, subdomainOf } = here.spec ?? {};
    const above = [
      system && `system:default/${system}`,
      domain && `domain:default/${domain}`,
      subdomainOf && `domain:default/${subdomainOf}`,
    ].find(Boolean);
    here = entities.find(one => refOf(one) === above);
  }
  return places;
}

/** How specific a scope is: the lower, in the order of the list; undefined where it does not apply. */
function rankOf(scopeEntity: Entity, places: Entity[], decision: string) {
  const spec = scopeEntity.spec as DecisionScopeEntity['spec'];
  const { appliesTo } = spec;
  const isEmpty = ['{}', '{"$all":[]}'].includes(JSON.stringify(appliesTo));
  const distance = places.findIndex(place =>
    Array.isArray(appliesTo)
      ? appliesTo.some(
          one => one === `${place.kind.toLowerCase()}:${place.metadata.name}`,
        )
      : !isEmpty && evaluateFilterPredicate(appliesTo, place),
  );
  const words = spec.decision.split('/');
  const applies = isEmpty || distance >= 0;
  return applies &&
    spec.validFrom !== '2027-01-01' &&
    words.every((word, index) => decision.split('/')[index] === word)
    ? [
        Array.isArray(appliesTo) ? 0 : 1,
        isEmpty ? places.length : distance,
        -words.length,
      ]
    : undefined;
}

/** The winners by the words of docs/decisions.md, scope by scope. */
function expectedWinners(entities: Entity[], ref: string, decision: string) {
  const places = placesOf(entities, ref);
  const ranked = entities
    .filter(one => one.kind === 'DecisionScope')
    .flatMap(one => {
      const rank = rankOf(one, places, decision);
      return rank ? [{ ref: refOf(one), rank }] : [];
    });
  const isBeaten = (rank: number[]) =>
    ranked.some(other => {
      const at = rank.findIndex((value, index) => value !== other.rank[index]);
      return at >= 0 && other.rank[at] < rank[at];
    });
  return ranked
    .filter(one => !isBeaten(one.rank))
    .map(one => one.ref)
    .sort();
}

const settings = parseOwnershipSettings({
  preset: 'strict',
  decisions: {
    taxonomy: [{ name: 'a', decisions: [{ name: 'b' }] }, { name: 'e' }],
    required: ['a/b', 'e'],
  },
});

const review = (entities: Entity[]) =>
  reviewSnapshot(createSnapshot(entities, settings), {
    rules: decisionsRules,
    settings,
    now: TODAY,
  });

const inOrder = (list: readonly unknown[]) =>
  list.map(one => JSON.stringify(one)).sort();

describe.each(SEEDS)('in the random catalog %i', seed => {
  const entities = world(seed);
  const index = indexOf(entities);

  it('the order of entities and scopes changes nothing', () => {
    const shuffled = randomly(seed + 1000).shuffle(entities);
    const other = indexOf(shuffled);
    for (const [ref, decision] of allPairs(entities)) {
      expect(winnerRefs(other, ref, decision)).toEqual(
        winnerRefs(index, ref, decision),
      );
    }
    expect(other.questions()).toEqual(index.questions());
    const { findings, failures } = review(entities);
    expect(failures).toEqual([]);
    expect(inOrder(review(shuffled).findings)).toEqual(inOrder(findings));
  });

  it('those win that the order says', () => {
    for (const [ref, decision] of allPairs(entities)) {
      expect([ref, decision, winnerRefs(index, ref, decision)]).toEqual([
        ref,
        decision,
        expectedWinners(entities, ref, decision),
      ]);
    }
  });

  it('of two scopes that meet one wins, or both come back', () => {
    const others = entities.filter(one => one.kind !== 'DecisionScope');
    const scopes = entities.filter(one => one.kind === 'DecisionScope');
    const [a, ...rest] = scopes.slice(0, 5);
    for (const b of rest) {
      const together = [...others, b, a];
      const both = indexOf(together);
      const meetings = allPairs(others).filter(
        ([ref, decision]) => both.bearingOn(ref, decision).length === 2,
      );
      for (const [ref, decision] of meetings) {
        expect(winnerRefs(both, ref, decision)).toEqual(
          expectedWinners(together, ref, decision),
        );
      }
    }
  });

  it('each conflict is found, at its first scope, and no other', () => {
    const conflicts = new Map<string, Set<string>>();
    for (const [ref, decision] of allPairs(entities)) {
      const winners = ref.startsWith('user:')
        ? []
        : index.winners(ref, decision);
      if (new Set(winners.map(one => one.scope.decider)).size > 1) {
        const [first, ...others] = winners.map(one => one.scope.ref).sort();
        const known = conflicts.get(first) ?? [];
        conflicts.set(first, new Set([...known, ...others]));
      }
    }
    const found = review(entities)
      .findings.filter(one => one.rule === 'overlapping-scopes')
      .map(one => [one.subject, one.fingerprint]);
    expect(found.sort()).toEqual(
      [...conflicts]
        .map(([first, others]) => [
          first,
          fingerprintOf('overlapping-scopes', first, [...others].sort()),
        ])
        .sort(),
    );
  });

  it('following escalation ends, and each circle is one', () => {
    const goesTo = (from: string, to: string) => {
      const scopes = new Map(index.scopes.map(one => [one.ref, one]));
      const { decider } = scopes.get(to)!;
      return (
        scopes.get(from)!.decider !== decider &&
        escalationOf(scopes.get(from)!).some(step => step.to === decider)
      );
    };
    const refs = index.scopes.map(one => one.ref);
    const circles = escalationCycles(index.scopes).map(way =>
      way.map(one => one.ref),
    );
    for (const way of circles) {
      expect(way[0]).toBe([...way].sort()[0]);
      way.forEach((ref, position) =>
        expect(goesTo(ref, way[(position + 1) % way.length])).toBe(true),
      );
    }
    // Whoever reaches itself, step by step, is in a circle that was found.
    const reached = new Map(
      refs.map(ref => [ref, new Set(refs.filter(to => goesTo(ref, to)))]),
    );
    for (const middle of refs) {
      for (const set of reached.values()) {
        if (set.has(middle)) {
          reached.get(middle)!.forEach(to => set.add(to));
        }
      }
    }
    const inCircle = refs.filter(ref => reached.get(ref)!.has(ref));
    expect([...new Set(circles.flat())].sort()).toEqual(inCircle);
  });
});

it('the random catalogs hold what is looked for', () => {
  const counts = new Map<string, number>();
  for (const seed of SEEDS) {
    for (const { rule } of review(world(seed)).findings) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  for (const rule of [
    'undecidable-scope',
    'overlapping-scopes',
    'undecided',
    'escalation-cycle',
    'escalation-dead-end',
    'decided-too-high',
    'expired-scope',
  ]) {
    expect([rule, counts.get(rule) ?? 0]).not.toEqual([rule, 0]);
  }
});
