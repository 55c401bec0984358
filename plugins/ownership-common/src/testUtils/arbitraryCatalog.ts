import { Entity } from '@backstage/catalog-model';
import { JsonObject, JsonValue } from '@backstage/types';
import fc from 'fast-check';

// Few names, so that entities meet: owners that exist, cycles, contested code.
const names = (letter: string, amount: number) =>
  Array.from({ length: amount }, (_, index) => `${letter}${index}`);

const GROUPS = names('g', 5);
const USERS = names('u', 4);
const DOMAINS = names('d', 2);
const SYSTEMS = names('s', 2);
const COMPONENTS = names('c', 6);

const junk: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    '',
    ' ',
    7,
    true,
    [],
    {},
    [null],
    'a:b:c',
    '/',
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>,
);

/** Mostly what belongs there, sometimes anything. */
const mostly = <T extends JsonValue>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    { arbitrary: value as fc.Arbitrary<JsonValue>, weight: 9 },
    { arbitrary: junk, weight: 1 },
  );

const oneOf = (...values: JsonValue[]) => mostly(fc.constantFrom(...values));
const someOf = (...values: JsonValue[]) =>
  mostly(
    fc.array(fc.constantFrom(...values), {
      maxLength: 4,
    }) as fc.Arbitrary<JsonValue>,
  );

/** Fields of which each may be missing. */
const fields = (record: Record<string, fc.Arbitrary<JsonValue>>) =>
  fc.record(record, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>;

const DATES = ['2025-01-01', '2025-12-31', '2026-06-01', 'soon'];
const date = oneOf(...DATES);
const duration = oneOf('P1D', 'P2W', 'P1Y', 'PT0S', 'P');
const userRef = (name: string) => `user:default/${name}`;
const groupRef = (name: string) => `group:default/${name}`;
const owner = oneOf(
  ...GROUPS,
  ...USERS.map(userRef),
  'g-gone',
  'unknown',
  'guild:default/w0',
);
const predicate = oneOf(
  {},
  { kind: 'Component' },
  { 'spec.lifecycle': 'production' },
  { $all: [] },
  { $not: { kind: 'API' } },
  { kind: { $in: ['System', 'Domain'] } },
);

const annotations = fields({
  'pillars.dev/tier': oneOf('1', '2', '4', 'gold'),
  'pillars.dev/operated-by': oneOf(...GROUPS, 'managed:cloud', userRef('u0')),
  'pillars.dev/on-call': oneOf('calls', 'group:g0'),
  'pillars.dev/escalation-policy': oneOf('policy', 'group:g1'),
  'pillars.dev/runbook': oneOf('https://runbooks.example/a'),
  'pillars.dev/ownership-confirmed-on': date,
  'pillars.dev/ownership-state': oneOf('retiring', 'owned'),
  'pillars.dev/business-impact': oneOf('retention'),
  'backstage.io/source-location': oneOf(
    'url:https://git.example/acme/a',
    'url:https://git.example/acme/a/tree/main/x',
    'url:://',
  ),
});

function entity(
  kind: string,
  name: string,
  spec: fc.Arbitrary<JsonObject>,
  ours = false,
): fc.Arbitrary<Entity> {
  return fc
    .record({ spec: mostly(spec), annotations: mostly(annotations) })
    .map(
      given =>
        ({
          apiVersion: ours ? 'pillars.dev/v1alpha1' : 'backstage.io/v1alpha1',
          kind,
          metadata: { name, annotations: given.annotations },
          spec: given.spec,
        } as unknown as Entity),
    );
}

const ref = oneOf(
  ...COMPONENTS.map(name => `component:${name}`),
  'api:a0',
  'resource:r0',
  'component:gone',
);

const owned = (more: Record<string, fc.Arbitrary<JsonValue>> = {}) =>
  fields({
    owner,
    type: oneOf('service', 'library', 'website'),
    lifecycle: oneOf('production', 'experimental', 'deprecated'),
    system: oneOf(...SYSTEMS, 'gone'),
    dependsOn: mostly(
      fc.array(ref, { maxLength: 3 }) as fc.Arbitrary<JsonValue>,
    ),
    ...more,
  });

const group = (name: string) =>
  entity(
    'Group',
    name,
    fields({
      type: oneOf('team', 'department'),
      parent: oneOf(...GROUPS, 'gone'),
      children: someOf(...GROUPS),
      members: someOf(...USERS, 'stranger'),
    }),
  );

const teamApi = (name: string) =>
  entity(
    'TeamAPI',
    name,
    fields({
      team: oneOf(...GROUPS),
      type: oneOf('stream-aligned', 'platform', 'enabling'),
      status: oneOf('active', 'merged', 'disbanded'),
      successors: someOf(...GROUPS),
      onCall: fields({
        rotation: oneOf('calls', 'others'),
        escalationPolicy: oneOf('policy'),
      }) as fc.Arbitrary<JsonValue>,
      interactions: mostly(
        fc.array(
          fields({
            with: oneOf(...GROUPS),
            mode: oneOf('collaboration', 'x-as-a-service', 'facilitating'),
            since: date,
            expectedDuration: duration,
            until: date,
          }),
          { maxLength: 3 },
        ) as fc.Arbitrary<JsonValue>,
      ),
      dependencies: mostly(
        fc.array(
          fields({
            on: oneOf(...GROUPS),
            type: oneOf('ok', 'slowing', 'blocking'),
            since: date,
          }),
          { maxLength: 2 },
        ) as fc.Arbitrary<JsonValue>,
      ),
      cognitiveLoad: fields({
        surveyedOn: date,
        score: oneOf(2, 9, 11),
      }) as fc.Arbitrary<JsonValue>,
    }),
    true,
  );

const guild = (name: string) =>
  entity(
    'Guild',
    name,
    fields({
      form: oneOf('guild', 'working-group', 'committee'),
      authority: oneOf('none', 'advisory', 'binding'),
      mission: oneOf('To learn.'),
      charter: oneOf('https://wiki.example/charter'),
      chairs: someOf(...USERS, 'stranger'),
      members: someOf(...USERS),
      roles: fields({ lead: someOf(...USERS) }) as fc.Arbitrary<JsonValue>,
      group: oneOf(...GROUPS),
      stakeholders: someOf('w0', 'w1', groupRef('g4')),
      cadence: duration,
      lastMetOn: date,
      scope: someOf(...DOMAINS),
    }),
    true,
  );

const standard = (name: string) =>
  entity(
    'Standard',
    name,
    fields({
      guild: oneOf('w0', 'w1', 'gone', groupRef('g4')),
      status: oneOf('proposed', 'trial', 'adopted', 'deprecated', 'retired'),
      supersededBy: oneOf('t0', 't1'),
      effectiveFrom: date,
      sunsetOn: date,
      reviewBy: date,
      appliesTo: predicate,
      content: oneOf('# Text'),
      requirements: mostly(
        fc.array(
          fields({
            id: oneOf('one', 'two', 'three'),
            level: oneOf('MUST', 'SHOULD', 'MAY'),
            statement: oneOf('It does.'),
            check: oneOf(
              'no-runbook',
              'standard-unmet',
              'nonsense',
              { 'spec.type': 'service' },
              { kind: 'API' },
            ),
          }),
          { maxLength: 3 },
        ) as fc.Arbitrary<JsonValue>,
      ),
    }),
    true,
  );

const scope = (name: string) =>
  entity(
    'DecisionScope',
    name,
    fields({
      decision: oneOf('architecture', 'architecture/api', 'delivery/release'),
      appliesTo: fc.oneof(
        predicate,
        someOf(
          'system:default/s0',
          'component:default/c0',
          'domain:default/d0',
        ),
      ),
      decider: oneOf(
        ...GROUPS.map(groupRef),
        userRef('u0'),
        'guild:default/w0',
        'group:default/gone',
      ),
      delegation: oneOf('tell', 'advise', 'delegate'),
      vetoes: mostly(
        fc.array(fields({ by: oneOf(groupRef('g0')), grounds: oneOf('Law') }), {
          maxLength: 3,
        }) as fc.Arbitrary<JsonValue>,
      ),
      escalation: mostly(
        fc.array(
          fields({
            to: oneOf(
              ...GROUPS.map(groupRef),
              'guild:default/w0',
              userRef('u1'),
            ),
            after: duration,
            terminal: oneOf(true, false),
          }),
          { maxLength: 3 },
        ) as fc.Arbitrary<JsonValue>,
      ),
      impact: someOf('retention', 'enablement'),
      parent: oneOf('x0', 'x1'),
      validFrom: date,
      reviewBy: date,
    }),
    true,
  );

const EVERYTHING: ReadonlyArray<fc.Arbitrary<Entity>> = [
  ...GROUPS.map(group),
  ...USERS.map(name =>
    entity('User', name, fields({ memberOf: someOf(...GROUPS) })),
  ),
  ...DOMAINS.map(name =>
    entity('Domain', name, fields({ owner, subdomainOf: oneOf(...DOMAINS) })),
  ),
  ...SYSTEMS.map(name =>
    entity(
      'System',
      name,
      fields({ owner, domain: oneOf(...DOMAINS, 'gone') }),
    ),
  ),
  ...COMPONENTS.map(name =>
    entity(
      'Component',
      name,
      owned({
        providesApis: someOf('a0'),
        consumesApis: someOf('a0', 'gone'),
        subcomponentOf: oneOf(...COMPONENTS),
      }),
    ),
  ),
  entity('API', 'a0', owned()),
  entity('Resource', 'r0', owned({ dependencyOf: someOf('component:c0') })),
  ...['a', 'b', 'c'].map(teamApi),
  ...['w0', 'w1'].map(guild),
  ...['t0', 't1'].map(standard),
  ...['x0', 'x1', 'x2'].map(scope),
];

/** A small catalog in which anything may be missing, wrong or in a circle. */
export const arbitraryCatalog: fc.Arbitrary<Entity[]> = fc
  .tuple(...EVERYTHING.map(one => fc.option(one, { nil: undefined, freq: 6 })))
  .map(list => list.flatMap(one => one ?? []));
