import { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';

/** Paths that scopes decide, and that are asked about. */
export const DECISIONS = ['a', 'a/b', 'a/c', 'b'];
/** What scopes name, and what is asked about. */
export const PLACES = [
  'component:c0',
  'component:c1',
  'system:s0',
  'domain:d0',
];
const DECIDERS = ['group:g0', 'group:g1', 'user:u0'];

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion:
    kind === 'DecisionScope' ? 'pillars.dev/v1alpha1' : 'backstage.io/v1alpha1',
  kind,
  metadata: { name },
  spec: { ...spec },
});

/** Two components of one system of one domain; the second depends on the first. */
export const WORLD = [
  entity('Domain', 'd0', { owner: 'g0' }),
  entity('System', 's0', { owner: 'g0', domain: 'd0' }),
  entity('Component', 'c0', { owner: 'g0', system: 's0' }),
  entity('Component', 'c1', {
    owner: 'g1',
    system: 's0',
    dependsOn: ['component:c0'],
  }),
  entity('Group', 'g0', { type: 'team', children: [], members: ['u0'] }),
  entity('Group', 'g1', { type: 'team', children: [], members: ['u0'] }),
  entity('User', 'u0', { memberOf: [] }),
];

const ref = fc.constantFrom(...DECIDERS);

/** What a scope states. */
export const spec = fc.record({
  decision: fc.constantFrom(...DECISIONS),
  appliesTo: fc.oneof(
    fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1 }),
    fc.constantFrom({}, { kind: 'Component' }, { kind: 'Domain' }),
  ),
  decider: ref,
  validFrom: fc.constantFrom('2026-01-15', '2026-01-16'),
  consulted: fc.array(ref, { maxLength: 3 }),
  escalation: fc.array(
    fc.record({ to: ref, terminal: fc.constantFrom(false, false, true) }),
    { maxLength: 3 },
  ),
});

/** Scopes x0, x1, … */
export const scopesOf = (specs: readonly object[]) =>
  specs.map((one, index) => entity('DecisionScope', `x${index}`, one));

/** Up to six scopes over one small world. */
export const scopes = fc
  .array(spec, { minLength: 1, maxLength: 6 })
  .map(scopesOf);
