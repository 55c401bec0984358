import { Entity } from '@backstage/catalog-model';
import { parse } from 'yaml';
import { isTeamApiEntity, relationsOf, validatePillarsEntity } from '.';

const document = (kind: string, spec: string): Entity => ({
  apiVersion: 'pillars.dev/v1alpha1',
  kind,
  metadata: { name: 'x' },
  spec: parse(spec),
});

/** A decision that is one character too long. */
const LONG = `a/${'b'.repeat(199)}`;
/** What a message shows of it: a quote and 79 characters. */
const SHOWN = `"${LONG.slice(0, 79)}…`;

const MINIMAL: Record<string, string> = {
  TeamAPI: '{ team: a }',
  Guild: '{ form: guild }',
  Standard: '{ guild: g, status: adopted, content: Be kind. }',
  DecisionScope:
    '{ decision: data, appliesTo: { kind: API }, decider: "group:a" }',
};

const FULL: Record<string, string> = {
  TeamAPI: `
team: group:default/a
type: platform
status: merged
successors: [b]
focus: Payments
domains: [sales]
channels: [{ type: chat, name: payments, url: "https://chat.example/p", purpose: Help }]
roles: { lead: user:ann, testers: [user:bob] }
workingHours: 9-17 Europe/Paris
onCall: { rotation: a, escalationPolicy: b }
interactions: [{ with: b, mode: x-as-a-service, purpose: p, since: 2026-01-01, expectedDuration: P2W, until: 2026-02-01 }]
dependencies: [{ on: b, type: slowing, why: w, since: "2026-01-01" }]
cognitiveLoad: { surveyedOn: 2026-01-01, score: 7.5 }`,
  Guild: `
form: committee
mission: m
charter: https://charter.example
authority: binding
chairs: [ann]
members: [bob, user:acme/eve]
roles: { tech-lead: [ann, cleo], constructor: [] }
group: g
sponsor: ann
liaison: group:a
stakeholders: [crafts, group:a]
channels: [{ name: guild }]
cadence: P2W
lastMetOn: 2026-01-01
scope: [sales]
disbandWhen: done`,
  Standard: `
guild: g
status: deprecated
supersededBy: y
effectiveFrom: 2026-01-01
sunsetOn: 2027-01-01
reviewBy: 2026-06-01
appliesTo: { $all: [{ kind: Component }, { spec.type: service }] }
version: "2"
discussion: https://forum.example/2
content: "# Hello"
requirements:
  - { id: a, level: MUST, statement: s, check: no-runbook }
  - { id: b, level: MAY, statement: s, check: { kind: Component } }`,
  DecisionScope: `
decision: architecture/datastore
appliesTo: ["system:default/shop"]
decider: guild:architects
delegation: inquire
process: consent
consulted: [group:a]
informed: [user:ann]
vetoes: [{ by: "group:sec", grounds: law }]
bounds: { cost: under 10k, blastRadius: one system, reversibility: easy }
parent: wider
escalation: [{ to: "group:a", after: PT4H, when: stuck }, { to: "user:ann", terminal: true }]
impact: [retention]
validFrom: 2026-01-01
reviewBy: 2027-01-01`,
};

describe.each(Object.keys(MINIMAL))('%s', kind => {
  it('is valid with what is required, and with everything', () => {
    expect(validatePillarsEntity(document(kind, MINIMAL[kind]))).toEqual([]);
    expect(validatePillarsEntity(document(kind, FULL[kind]))).toEqual([]);
  });

  it('asks for each required field by name', () => {
    for (const field of Object.keys(parse(MINIMAL[kind]))) {
      const entity = document(kind, MINIMAL[kind]);
      delete entity.spec![field];
      const [problem, ...others] = validatePillarsEntity(entity);
      expect(problem).toMatchObject({
        path: `spec.${field}`,
        found: 'nothing',
      });
      expect(others).toEqual([]);
    }
  });
});

/** Kind, what replaces or joins the minimal spec, and the one message. */
const BAD: Array<[string, string, string]> = [
  [
    'TeamAPI',
    '{ team: 7 }',
    'spec.team: expected an entity ref of kind group, such as group:default/name, found 7',
  ],
  [
    'TeamAPI',
    '{ team: "a b" }',
    'spec.team: expected an entity ref of kind group, such as group:default/name, found "a b"',
  ],
  [
    'TeamAPI',
    '{ type: plattform }',
    'spec.type: expected one of stream-aligned, platform, enabling, complicated-subsystem, found "plattform"; did you mean platform?',
  ],
  [
    'TeamAPI',
    '{ status: gone }',
    'spec.status: expected one of forming, active, merged, disbanded, found "gone"',
  ],
  [
    'TeamAPI',
    '{ sucessors: [b] }',
    'spec.sucessors: expected no field of this name, found ["b"]; did you mean successors?',
  ],
  [
    'TeamAPI',
    '{ successors: b }',
    'spec.successors: expected a list, found "b"',
  ],
  [
    'TeamAPI',
    '{ interactions: [{ with: b, mode: service }] }',
    'spec.interactions[0].mode: expected one of collaboration, x-as-a-service, facilitating, found "service"',
  ],
  [
    'TeamAPI',
    '{ interactions: [{ mode: facilitating }] }',
    'spec.interactions[0].with: expected an entity ref of kind group, such as group:default/name, found nothing',
  ],
  [
    'TeamAPI',
    '{ interactions: [{ with: b, mode: facilitating, since: 2026-02-30 }] }',
    'spec.interactions[0].since: expected an ISO 8601 date such as 2026-03-31, found "2026-02-30"',
  ],
  [
    'TeamAPI',
    '{ interactions: [{ with: b, mode: facilitating, expectedDuration: 2 weeks }] }',
    'spec.interactions[0].expectedDuration: expected an ISO 8601 duration such as P2W or PT30M, found "2 weeks"',
  ],
  [
    'TeamAPI',
    '{ cognitiveLoad: { score: 11 } }',
    'spec.cognitiveLoad.score: expected a number from 0 to 10, found 11',
  ],
  ['TeamAPI', '{ focus: " " }', 'spec.focus: expected text, found " "'],
  [
    'TeamAPI',
    '{ onCall: pager }',
    'spec.onCall: expected an object, found "pager"',
  ],
  [
    'Guild',
    '{ form: gild }',
    'spec.form: expected one of guild, community-of-practice, working-group, committee, found "gild"; did you mean guild?',
  ],
  [
    'Guild',
    '{ authority: total }',
    'spec.authority: expected one of none, advisory, binding, found "total"',
  ],
  [
    'Guild',
    '{ roles: [ann] }',
    'spec.roles: expected an object of role names, found ["ann"]',
  ],
  [
    'Guild',
    '{ roles: { tech-lead: ann } }',
    'spec.roles.tech-lead: expected a list, found "ann"',
  ],
  [
    'Guild',
    '{ roles: { tech-lead: [Ann Lee] } }',
    'spec.roles.tech-lead[0]: expected an entity ref of kind user, such as user:default/name, found "Ann Lee"',
  ],
  [
    'Guild',
    '{ stakeholders: [1] }',
    'spec.stakeholders[0]: expected an entity ref of kind guild, such as guild:default/name, found 1',
  ],
  ['Guild', '{ chairs: ann }', 'spec.chairs: expected a list, found "ann"'],
  [
    'Guild',
    '{ members: [1] }',
    'spec.members[0]: expected an entity ref of kind user, such as user:default/name, found 1',
  ],
  [
    'Guild',
    '{ cadence: weekly }',
    'spec.cadence: expected an ISO 8601 duration such as P2W or PT30M, found "weekly"',
  ],
  [
    'Guild',
    '{ cadence: P }',
    'spec.cadence: expected an ISO 8601 duration such as P2W or PT30M, found "P"',
  ],
  [
    'Guild',
    '{ cadence: PT }',
    'spec.cadence: expected an ISO 8601 duration such as P2W or PT30M, found "PT"',
  ],
  [
    'Guild',
    '{ cadence: -P2W }',
    'spec.cadence: expected an ISO 8601 duration such as P2W or PT30M, found "-P2W"',
  ],
  [
    'Guild',
    '{ lastMetOn: yesterday }',
    'spec.lastMetOn: expected an ISO 8601 date such as 2026-03-31, found "yesterday"',
  ],
  [
    'Guild',
    '{ channels: [{ url: x }] }',
    'spec.channels[0].name: expected text, found nothing',
  ],
  [
    'Guild',
    '{ scope: [a/b/c] }',
    'spec.scope[0]: expected an entity ref of kind domain, such as domain:default/name, found "a/b/c"',
  ],
  [
    'Standard',
    '{ status: draft }',
    'spec.status: expected one of proposed, trial, adopted, deprecated, retired, found "draft"',
  ],
  [
    'Standard',
    '{ content: 3 }',
    'spec.content: expected Markdown text, found 3',
  ],
  [
    'Standard',
    '{ version: 2 }',
    'spec.version: expected text, in quotes where it is a number, found 2',
  ],
  [
    'Standard',
    '{ appliesTo: [] }',
    'spec.appliesTo: expected a filter predicate such as { kind: Component }, found []',
  ],
  [
    'Standard',
    '{ appliesTo: { spec.type: { $maybe: 1 } } }',
    'spec.appliesTo: expected a filter predicate such as { kind: Component }, found {"spec.type":{"$maybe":1}}',
  ],
  [
    'Standard',
    '{ requirements: [{ id: a, level: must, statement: s }] }',
    'spec.requirements[0].level: expected one of MUST, SHOULD, MAY, found "must"',
  ],
  [
    'Standard',
    '{ requirements: [{ id: a, level: MUST, statement: s, check: 1 }] }',
    'spec.requirements[0].check: expected a filter predicate or the id of a rule, found 1',
  ],
  [
    'Standard',
    '{ requirements: [{ id: a, level: MUST, statement: s }, { id: a, level: MAY, statement: t }] }',
    'spec.requirements[1].id: expected an id that no other requirement of the standard has, found "a"',
  ],
  [
    'Standard',
    '{ reviewBy: 2026-13-01 }',
    'spec.reviewBy: expected an ISO 8601 date such as 2026-03-31, found "2026-13-01"',
  ],
  [
    'DecisionScope',
    '{ decision: Data Store }',
    'spec.decision: expected a path of lower-case words such as architecture/datastore, of at most 200 characters, found "Data Store"',
  ],
  [
    'DecisionScope',
    `{ decision: ${LONG} }`,
    `spec.decision: expected a path of lower-case words such as architecture/datastore, of at most 200 characters, found ${SHOWN}`,
  ],
  [
    'DecisionScope',
    '{ appliesTo: [] }',
    'spec.appliesTo: expected a filter predicate or a list of entity refs, found []',
  ],
  [
    'DecisionScope',
    '{ appliesTo: everything }',
    'spec.appliesTo: expected a filter predicate or a list of entity refs, found "everything"',
  ],
  [
    'DecisionScope',
    '{ appliesTo: [shop] }',
    'spec.appliesTo[0]: expected an entity ref with its kind, such as group:default/name, found "shop"',
  ],
  [
    'DecisionScope',
    '{ decider: ann }',
    'spec.decider: expected an entity ref with its kind, such as group:default/name, found "ann"',
  ],
  [
    'DecisionScope',
    '{ decider: ["user:ann"] }',
    'spec.decider: expected an entity ref with its kind, such as group:default/name, found ["user:ann"]',
  ],
  [
    'DecisionScope',
    '{ delegation: delegated }',
    'spec.delegation: expected one of tell, sell, consult, agree, advise, inquire, delegate, found "delegated"; did you mean delegate?',
  ],
  [
    'DecisionScope',
    '{ escalation: [{ after: PT1H }] }',
    'spec.escalation[0].to: expected an entity ref with its kind, such as group:default/name, found nothing',
  ],
  [
    'DecisionScope',
    '{ escalation: [{ to: "group:a", after: 4h }] }',
    'spec.escalation[0].after: expected an ISO 8601 duration such as P2W or PT30M, found "4h"',
  ],
  [
    'DecisionScope',
    '{ impact: [revenue] }',
    'spec.impact[0]: expected one of acquisition, activation, retention, expansion, enablement, found "revenue"',
  ],
  [
    'DecisionScope',
    '{ vetoes: [{ grounds: law }] }',
    'spec.vetoes[0].by: expected an entity ref with its kind, such as group:default/name, found nothing',
  ],
];

describe('validatePillarsEntity', () => {
  it.each(BAD)('refuses a %s with %s', (kind, spec, message) => {
    const entity = document(kind, MINIMAL[kind]);
    Object.assign(entity.spec!, parse(spec));
    expect(validatePillarsEntity(entity).map(one => one.message)).toEqual([
      message,
    ]);
  });

  it('collects everything that is wrong', () => {
    const entity = document('Guild', '{ form: x, cadence: y, z: 1 }');
    expect(
      validatePillarsEntity(entity)
        .map(one => one.path)
        .sort(),
    ).toEqual(['spec.cadence', 'spec.form', 'spec.z']);
  });

  it('refuses what is no version or kind of ours', () => {
    const entity = document('Gilde', '{}');
    expect(validatePillarsEntity(entity)[0].message).toBe(
      'kind: expected one of TeamAPI, Guild, Standard, DecisionScope, found "Gilde"; did you mean Guild?',
    );
    for (const kind of ['constructor', '__proto__']) {
      expect(
        validatePillarsEntity(document(kind, '{}')).map(one => one.path),
      ).toEqual(['kind']);
    }
    const old = {
      ...document('Guild', '{ form: guild }'),
      apiVersion: 'pillars.dev/v1',
    };
    expect(validatePillarsEntity(old)[0].message).toBe(
      'apiVersion: expected pillars.dev/v1alpha1, found "pillars.dev/v1"',
    );
    expect(isTeamApiEntity(old)).toBe(false);
  });

  it('comes to an end with 50,000 mistakes', () => {
    const many = Array.from({ length: 50_000 }, () => 7);
    const start = performance.now();
    expect(
      validatePillarsEntity({
        ...document('Guild', '{ form: guild }'),
        spec: { form: 'guild', members: many },
      }),
    ).toHaveLength(50_000);
    const requirements = many.map((_, index) => ({
      id: `r${index}`,
      level: 'MAY',
      statement: 's',
    }));
    const standard = document('Standard', MINIMAL.Standard);
    standard.spec!.requirements = [...requirements, requirements[0]];
    expect(validatePillarsEntity(standard)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('shortens what stood there', () => {
    const entity = document('TeamAPI', MINIMAL.TeamAPI);
    entity.spec!.type = 'x'.repeat(5000);
    expect(validatePillarsEntity(entity)[0].message.length).toBeLessThan(250);
  });
});

describe('relationsOf', () => {
  it('states each relation once, with full refs', () => {
    expect(relationsOf(document('Guild', FULL.Guild))).toEqual([
      { type: 'pillars-chairedBy', target: 'user:default/ann' },
      { type: 'hasMember', target: 'user:default/ann' },
      { type: 'hasMember', target: 'user:default/bob' },
      { type: 'hasMember', target: 'user:acme/eve' },
      { type: 'hasMember', target: 'user:default/cleo' },
      { type: 'pillars-suppliedBy', target: 'group:default/g' },
      { type: 'pillars-sponsoredBy', target: 'user:default/ann' },
      { type: 'pillars-liaisesThrough', target: 'group:default/a' },
      { type: 'pillars-hasStakeholder', target: 'guild:default/crafts' },
      { type: 'pillars-hasStakeholder', target: 'group:default/a' },
      { type: 'pillars-covers', target: 'domain:default/sales' },
    ]);
    expect(relationsOf(document('DecisionScope', FULL.DecisionScope))).toEqual([
      { type: 'pillars-decidedBy', target: 'guild:default/architects' },
      { type: 'ownedBy', target: 'guild:default/architects' },
      { type: 'pillars-governs', target: 'system:default/shop' },
      { type: 'pillars-consults', target: 'group:default/a' },
      { type: 'pillars-informs', target: 'user:default/ann' },
      { type: 'pillars-vetoedBy', target: 'group:default/sec' },
      { type: 'pillars-escalatesTo', target: 'group:default/a' },
      { type: 'pillars-escalatesTo', target: 'user:default/ann' },
      { type: 'pillars-narrows', target: 'decisionscope:default/wider' },
    ]);
  });

  it('states who publishes a standard, a Group where it says so', () => {
    const spec = '{ guild: group:crafts, status: trial, content: c }';
    expect(relationsOf(document('Standard', spec))).toEqual([
      { type: 'pillars-publishedBy', target: 'group:default/crafts' },
      { type: 'ownedBy', target: 'group:default/crafts' },
    ]);
  });

  it('states roles that are anything, as far as they can be read', () => {
    const list = document('Guild', '{ form: guild, roles: { a: ann, b: 7 } }');
    expect(relationsOf(list).map(one => one.target)).toEqual([
      'user:default/ann',
    ]);
    for (const roles of ['ann', '7', 'null', '{ a: [null, [ann]], b: {} }']) {
      const odd = document('Guild', `{ form: guild, roles: ${roles} }`);
      expect(relationsOf(odd)).toEqual([]);
    }
  });

  it('takes a list of 50,000 members in a moment', () => {
    const members = Array.from({ length: 50_000 }, (_, index) => `m${index}`);
    const large = document('Guild', '{ form: guild }');
    large.spec!.members = [...members, 'm0'];
    const start = performance.now();
    expect(relationsOf(large)).toHaveLength(50_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('states nothing for a kind of the same name that is not ours', () => {
    const theirs = document('Guild', FULL.Guild);
    expect(relationsOf({ ...theirs, apiVersion: 'acme.dev/v1' })).toEqual([]);
  });

  it('states nothing for an operator that is no text', () => {
    const entity = document('Component', '{}');
    const annotations = { 'pillars.dev/operated-by': 7 } as {};
    entity.metadata = { name: 'x', annotations };
    expect(relationsOf(entity)).toEqual([]);
  });

  it('states nothing for what is no kind', () => {
    expect(relationsOf(document('constructor', '{}'))).toEqual([]);
    expect(relationsOf(document('__proto__', '{}'))).toEqual([]);
  });

  it('states nothing for what a predicate selects', () => {
    const scope = document('DecisionScope', MINIMAL.DecisionScope);
    expect(relationsOf(scope).map(one => one.type)).toEqual([
      'pillars-decidedBy',
      'ownedBy',
    ]);
  });

  it.each([
    ['team-a', ['group:default/team-a']],
    ['managed:cloud', []],
  ])('reads %s as the operator of any entity', (operator, targets) => {
    const component: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'x',
        annotations: { 'pillars.dev/operated-by': operator },
      },
    };
    expect(relationsOf(component).map(one => one.target)).toEqual(targets);
  });
});
