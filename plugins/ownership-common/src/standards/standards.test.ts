import { createSnapshot, SnapshotEntity } from '../snapshot';
import { entities } from '../testUtils/entities';
import {
  boundEntities,
  checkEvidence,
  isPublished,
  mustsOf,
  OutcomeOf,
  Requirement,
  requirementsOf,
  requirementState,
  standardPhase,
} from '.';

const NOW = Date.parse('2026-01-01T12:00:00Z');

const OWNED = `
kind: Component
metadata: { name: shop, annotations: { acme.example/class: secret } }
spec: { type: service, lifecycle: production }
---
kind: API
metadata: { name: shop-api }
spec: { type: openapi }
---
kind: Domain
metadata: { name: selling }
---
`;

function read(spec: string) {
  const snapshot = createSnapshot(
    entities(`${OWNED}kind: Standard\nmetadata: { name: s }\n${spec}\n`),
  );
  return { snapshot, standard: snapshot.standards[0] };
}

const standardOf = (spec: string) => read(`spec: { ${spec} }`).standard;

describe('standardPhase', () => {
  it.each([
    ['status: proposed', 'proposed', false],
    ['status: trial', 'trial', true],
    ['status: trial, effectiveFrom: 2027-01-01', 'trial', true],
    ['status: adopted', 'inForce', true],
    ['status: adopted, effectiveFrom: 2026-01-01', 'inForce', true],
    ['status: adopted, effectiveFrom: 2026-01-02', 'upcoming', true],
    ['status: adopted, sunsetOn: 2026-01-01', 'inForce', true],
    ['status: adopted, sunsetOn: 2025-12-31', 'past', false],
    ['status: trial, sunsetOn: 2025-12-31', 'past', false],
    ['status: deprecated', 'past', false],
    ['status: retired, sunsetOn: 2027-01-01', 'past', false],
    ['status: [adopted]', 'proposed', false],
    ['status: adopted, effectiveFrom: soon, sunsetOn: 7', 'inForce', true],
  ])('of { %s } is %s', (spec, phase, published) => {
    expect(standardPhase(standardOf(spec), NOW)).toBe(phase);
    expect(isPublished(standardOf(spec), NOW)).toBe(published);
  });

  it('bears a standard without a spec', () => {
    expect(standardPhase(read('').standard, NOW)).toBe('proposed');
  });
});

describe('boundEntities', () => {
  const bound = (spec: string) => {
    const { snapshot, standard } = read(`spec: { ${spec} }`);
    return boundEntities(standard, snapshot).map(one => one.ref);
  };

  it('are all owned entities, where nothing else is said', () => {
    expect(bound('status: adopted')).toEqual([
      'api:default/shop-api',
      'component:default/shop',
    ]);
  });

  it.each([
    ['{ kind: API }', ['api:default/shop-api']],
    ['{ spec.lifecycle: production }', ['component:default/shop']],
    ['{ kind: Domain }', []],
    ['{ $all: 7 }', []],
    ['null', []],
    ['everything', []],
  ])('of appliesTo %s are %p', (appliesTo, refs) => {
    expect(bound(`appliesTo: ${appliesTo}`)).toEqual(refs);
  });
});

describe('requirementsOf', () => {
  it('keeps their order and places, and each id once', () => {
    const standard = standardOf(
      'requirements: [null, { id: b, level: MUST, statement: B. }, { id: 7 }, { id: a, level: MAY, statement: A. }, { id: b, level: MAY, statement: Again. }]',
    );
    expect(requirementsOf(standard)).toEqual([
      {
        id: 'b',
        level: 'MUST',
        statement: 'B.',
        path: 'spec.requirements[1]',
      },
      { id: 'a', level: 'MAY', statement: 'A.', path: 'spec.requirements[3]' },
    ]);
    expect(mustsOf(standard).map(one => one.id)).toEqual(['b']);
  });

  it.each(['requirements: 7', 'requirements: { id: a }', 'status: adopted'])(
    'are none for { %s }',
    spec => {
      expect(requirementsOf(standardOf(spec))).toEqual([]);
    },
  );
});

describe('requirementState', () => {
  const { snapshot } = read('');
  const shop = snapshot.owned('component:default/shop')!;
  const silent: OutcomeOf = () => undefined;
  const says =
    (outcome: ReturnType<OutcomeOf>): OutcomeOf =>
    (rule, ref) =>
      rule === 'no-runbook' && ref === shop.ref ? outcome : undefined;

  it.each([
    ['pass', 'met'],
    ['finding', 'unmet'],
    ['notApplicable', 'notApplicable'],
    ['error', 'unverifiable'],
    [undefined, 'unverifiable'],
  ] as const)('of a rule that says %s is %s', (outcome, state) => {
    const check = 'no-runbook';
    expect(requirementState({ check }, shop, says(outcome))).toBe(state);
  });

  it('of no check is unverifiable', () => {
    expect(requirementState({}, shop, silent)).toBe('unverifiable');
  });

  it('of the sum of all requirements is unverifiable, whatever that says', () => {
    const check = 'standard-unmet';
    expect(requirementState({ check }, shop, () => 'pass')).toBe(
      'unverifiable',
    );
  });

  it.each([
    [{ 'spec.lifecycle': 'production' }, 'met'],
    [{ 'spec.lifecycle': 'experimental' }, 'unmet'],
    [{ 'metadata.description': { $exists: true } }, 'unmet'],
    [{ $any: 7 }, 'unverifiable'],
    [7, 'unverifiable'],
  ])('of the predicate %p is %s', (check, state) => {
    expect(requirementState({ check: check as {} }, shop, silent)).toBe(state);
  });
});

describe('checkEvidence', () => {
  const { snapshot, standard } = read('');
  const shop = snapshot.owned('component:default/shop')!;
  const evidence = (check: object | string, entity: SnapshotEntity = shop) => {
    const requirement: Requirement = {
      id: 'a',
      level: 'MUST',
      statement: 'A.',
      path: 'spec.requirements[0]',
      check: check as {},
    };
    return checkEvidence(standard, requirement, entity);
  };

  it('is what stands at each path of a predicate, once', () => {
    expect(
      evidence({
        $all: [
          { kind: 'Component', 'spec.owner': { $exists: true } },
          { $any: [{ 'spec.type': 'website' }, { 'spec.type': 'library' }] },
          { $not: { 'metadata.annotations.acme.example/class': 'secret' } },
        ],
      }),
    ).toEqual([
      { path: 'kind', value: 'Component' },
      { path: 'spec.owner', value: null },
      { path: 'spec.type', value: 'service' },
      { path: 'metadata.annotations.acme.example/class', value: 'secret' },
    ]);
  });

  it('shows the beginning of what is long', () => {
    const long = createSnapshot(
      entities(
        `kind: API\nmetadata: { name: long }\nspec: { definition: ${'x'.repeat(
          101,
        )} }\n`,
      ),
    ).ownedEntities[0];
    expect(
      evidence({ 'spec.definition': { $hasPrefix: 'openapi' } }, long),
    ).toEqual([{ path: 'spec.definition', value: `${'x'.repeat(100)}…` }]);
  });

  it('is the id of a rule', () => {
    expect(evidence('no-runbook')).toEqual([
      {
        ref: 'standard:default/s',
        path: 'spec.requirements[0].check',
        value: 'no-runbook',
      },
    ]);
  });
});
