import { catalog, decisionScope, scopeRef } from '../testing/catalog';
import { fingerprintOf } from '../../findings';
import { testRule } from '../testing/testRule';
import { overlappingScopes } from './overlapping-scopes';

const SHOP = `
kind: Domain
metadata: { name: selling }
spec: { owner: payments }
---
kind: System
metadata: { name: shop }
spec: { owner: payments, domain: selling }
---
kind: Component
metadata: { name: basket }
spec: { owner: orders, system: shop, type: service }
---
kind: Component
metadata: { name: cart }
spec: { owner: orders, system: shop, type: website }
`;

const two = (a: object, b: object) =>
  catalog(
    SHOP,
    decisionScope({ name: 'b', decider: 'group:orders', ...b }),
    decisionScope({ name: 'a', ...a }),
  );

/** Scopes s0, s1, … that name the shop, each with its decider. */
const named = (...groups: string[]) =>
  catalog(
    SHOP,
    ...groups.map((group, index) =>
      decisionScope({
        name: `s${index}`,
        appliesTo: '[system:shop]',
        decider: `group:${group}`,
      }),
    ),
  );

/** What the evidence shows of another scope. */
const stated = (name: string, decider: string) => [
  { ref: scopeRef(name), path: 'spec.decision', value: 'delivery/release' },
  { ref: scopeRef(name), path: 'spec.decider', value: decider },
];

testRule(overlappingScopes, {
  valid: [
    {
      name: 'one decider',
      catalog: two(
        { appliesTo: '[system:shop]' },
        { appliesTo: '[system:shop]', decider: 'group:payments' },
      ),
    },
    {
      name: 'other decisions',
      catalog: two({ decision: 'delivery/release' }, { decision: 'data' }),
    },
    {
      name: 'a deeper decision',
      catalog: two({ decision: 'delivery/release' }, { decision: 'delivery' }),
    },
    {
      name: 'a nearer target',
      catalog: two(
        { appliesTo: '[system:shop]' },
        { appliesTo: '[domain:selling]' },
      ),
    },
    {
      name: 'a name and a predicate',
      catalog: two(
        { appliesTo: '[system:shop]' },
        { appliesTo: '{ kind: System }' },
      ),
    },
    {
      name: 'predicates that no entity meets together',
      catalog: two(
        { appliesTo: '{ spec.type: service }' },
        { appliesTo: '{ spec.type: website }' },
      ),
    },
    {
      name: 'the same words about nothing that exists',
      catalog: two(
        { appliesTo: '[system:gone]' },
        { appliesTo: '[system:gone]' },
      ),
    },
    {
      name: 'an overlap that more specific scopes beat everywhere',
      catalog: catalog(
        SHOP,
        decisionScope({ name: 'a', appliesTo: '{ kind: Component }' }),
        decisionScope({
          name: 'b',
          appliesTo: '{ kind: Component }',
          decider: 'group:orders',
        }),
        decisionScope({
          name: 'c',
          appliesTo: '[system:shop]',
          decider: 'group:tech',
        }),
      ),
    },
    {
      name: 'one that begins tomorrow',
      catalog: two({}, { spec: 'validFrom: 2026-01-02' }),
    },
    {
      name: 'an overlap that holds only users',
      catalog: catalog(
        'kind: User\nmetadata: { name: ana }\nspec: { memberOf: [] }\n',
        decisionScope({ name: 'a', appliesTo: '{ kind: User }' }),
        decisionScope({
          name: 'b',
          appliesTo: '{ kind: User }',
          decider: 'group:orders',
        }),
      ),
    },
  ],
  invalid: [
    {
      name: 'two that name the same system: it is the proof',
      catalog: two(
        { appliesTo: '[domain:selling, system:shop]' },
        { appliesTo: '[system:shop, system:gone]' },
      ),
      findings: [
        {
          subject: scopeRef('a'),
          severity: 'error',
          accountable: 'group:default/payments',
          message:
            'It leaves delivery/release of system:default/shop to group:default/payments, and decisionscope:default/b leaves the same to group:default/orders.',
          evidence: [
            { path: 'spec.decision', value: 'delivery/release' },
            { path: 'spec.decider', value: 'group:payments' },
            {
              ref: scopeRef('b'),
              path: 'spec.decision',
              value: 'delivery/release',
            },
            { ref: scopeRef('b'), path: 'spec.decider', value: 'group:orders' },
            {
              path: 'an entity that both apply to',
              value: 'system:default/shop',
            },
          ],
        },
      ],
    },
    {
      name: 'predicates of other words that meet in one component',
      catalog: two(
        { appliesTo: '{ spec.type: service }' },
        { appliesTo: '{ metadata.name: basket }' },
      ),
      findings: [
        {
          message:
            'It leaves delivery/release of component:default/basket to group:default/payments, and decisionscope:default/b leaves the same to group:default/orders.',
        },
      ],
    },
    {
      name: 'a predicate that meets the system and one that meets it too',
      catalog: two(
        { appliesTo: '{ kind: System }' },
        { appliesTo: '{ spec.domain: selling }' },
      ),
      findings: [
        {
          evidence: expect.arrayContaining([
            {
              path: 'an entity that both apply to',
              value: 'system:default/shop',
            },
          ]) as never,
        },
      ],
    },
    {
      name: 'two for everything',
      catalog: two({ appliesTo: '{}' }, { appliesTo: '{ $all: [{}] }' }),
      findings: [{ subject: scopeRef('a') }],
    },
    {
      name: 'beaten in one place, not in the other',
      catalog: catalog(
        SHOP,
        decisionScope({ name: 'a', appliesTo: '{ kind: Component }' }),
        decisionScope({
          name: 'b',
          appliesTo: '{ kind: Component }',
          decider: 'group:orders',
        }),
        decisionScope({
          name: 'c',
          appliesTo: '[component:basket]',
          decider: 'group:tech',
        }),
      ),
      findings: [
        {
          subject: scopeRef('a'),
          message:
            'It leaves delivery/release of component:default/cart to group:default/payments, and decisionscope:default/b leaves the same to group:default/orders.',
        },
      ],
    },
    {
      name: 'three deciders of one thing: once, at the first',
      catalog: named('payments', 'orders', 'tech'),
      findings: [
        {
          subject: scopeRef('s0'),
          message:
            'It leaves delivery/release of system:default/shop to group:default/payments, and decisionscope:default/s1 leaves the same to group:default/orders; 1 more scope is in such an overlap with it.',
          evidence: [
            { path: 'spec.decision', value: 'delivery/release' },
            { path: 'spec.decider', value: 'group:payments' },
            ...stated('s1', 'group:orders'),
            ...stated('s2', 'group:tech'),
            {
              path: 'an entity that it and decisionscope:default/s1 apply to',
              value: 'system:default/shop',
            },
          ],
          fingerprint: fingerprintOf('overlapping-scopes', scopeRef('s0'), [
            scopeRef('s1'),
            scopeRef('s2'),
          ]),
        },
      ],
    },
    {
      name: 'two that agree and one that does not, which is named first',
      catalog: named('payments', 'payments', 'orders'),
      findings: [
        {
          subject: scopeRef('s0'),
          message:
            'It leaves delivery/release of system:default/shop to group:default/payments, and decisionscope:default/s2 leaves the same to group:default/orders; 1 more scope is in such an overlap with it.',
          evidence: [
            { path: 'spec.decision', value: 'delivery/release' },
            { path: 'spec.decider', value: 'group:payments' },
            ...stated('s2', 'group:orders'),
            ...stated('s1', 'group:payments'),
            {
              path: 'an entity that it and decisionscope:default/s2 apply to',
              value: 'system:default/shop',
            },
          ],
          // One that takes the same side is another overlap with s2.
          fingerprint: fingerprintOf('overlapping-scopes', scopeRef('s0'), [
            scopeRef('s1'),
            scopeRef('s2'),
          ]),
        },
      ],
    },
    {
      name: 'nine: five are shown, and all are what it is about',
      catalog: named(...'abcdefghi'),
      findings: [
        {
          subject: scopeRef('s0'),
          message: expect.stringMatching(
            /s1 leaves the same to group:default\/b; 7 more scopes are in such an overlap with it\.$/,
          ) as never,
          evidence: [
            { path: 'spec.decision', value: 'delivery/release' },
            { path: 'spec.decider', value: 'group:a' },
            ...stated('s1', 'group:b'),
            ...stated('s2', 'group:c'),
            ...stated('s3', 'group:d'),
            ...stated('s4', 'group:e'),
            ...stated('s5', 'group:f'),
            {
              path: 'an entity that it and decisionscope:default/s1 apply to',
              value: 'system:default/shop',
            },
          ],
          fingerprint: fingerprintOf(
            'overlapping-scopes',
            scopeRef('s0'),
            [1, 2, 3, 4, 5, 6, 7, 8].map(number => scopeRef(`s${number}`)),
          ),
        },
      ],
    },
    {
      name: 'the first in two places, with the nearest proof of the first rival',
      catalog: catalog(
        SHOP,
        decisionScope({
          name: 'a',
          appliesTo: '[component:basket, component:cart, domain:selling]',
        }),
        decisionScope({
          name: 'c',
          appliesTo: '[component:basket]',
          decider: 'group:orders',
        }),
        decisionScope({
          name: 'b',
          appliesTo: '[component:cart, domain:selling]',
          decider: 'group:tech',
        }),
      ),
      findings: [
        {
          subject: scopeRef('a'),
          message:
            'It leaves delivery/release of component:default/cart to group:default/payments, and decisionscope:default/b leaves the same to group:default/tech; 1 more scope is in such an overlap with it.',
        },
      ],
    },
    {
      name: 'an overlap of others beside it changes nothing of it',
      catalog: catalog(
        SHOP,
        decisionScope({ name: 'a', appliesTo: '[component:basket]' }),
        decisionScope({
          name: 'b',
          appliesTo: '[component:basket, component:cart]',
          decider: 'group:orders',
        }),
        decisionScope({
          name: 'c',
          appliesTo: '[component:cart]',
          decider: 'group:tech',
        }),
      ),
      findings: [
        {
          subject: scopeRef('a'),
          message:
            'It leaves delivery/release of component:default/basket to group:default/payments, and decisionscope:default/b leaves the same to group:default/orders.',
          fingerprint: fingerprintOf('overlapping-scopes', scopeRef('a'), [
            scopeRef('b'),
          ]),
        },
        {
          subject: scopeRef('b'),
          message:
            'It leaves delivery/release of component:default/cart to group:default/orders, and decisionscope:default/c leaves the same to group:default/tech.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a scope that begins tomorrow',
      catalog: two({}, { spec: 'validFrom: 2026-01-02' }),
      subject: scopeRef('b'),
      because: 'it is not in force before 2026-01-02',
    },
  ],
});
