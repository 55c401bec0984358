import { catalog, decisionScope, scopeRef } from '../testing/catalog';
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
      name: 'three deciders: three pairs',
      catalog: catalog(
        SHOP,
        ...['payments', 'orders', 'tech'].map((group, index) =>
          decisionScope({
            name: `s${index}`,
            appliesTo: '[system:shop]',
            decider: `group:${group}`,
          }),
        ),
      ),
      findings: [
        {
          subject: scopeRef('s0'),
          evidence: expect.arrayContaining([
            {
              ref: scopeRef('s1'),
              path: 'spec.decider',
              value: 'group:orders',
            },
          ]) as never,
        },
        {
          subject: scopeRef('s0'),
          evidence: expect.arrayContaining([
            { ref: scopeRef('s2'), path: 'spec.decider', value: 'group:tech' },
          ]) as never,
        },
        { subject: scopeRef('s1') },
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
