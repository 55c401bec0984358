import { catalog, decisionScope, scopeRef } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { escalationCycle } from './escalation-cycle';

const SYSTEMS = `
kind: System
metadata: { name: shop }
spec: { owner: payments }
---
kind: System
metadata: { name: mail }
spec: { owner: orders }
`;

const to = (...refs: string[]) =>
  `escalation: [${refs.map(ref => `{ to: '${ref}', after: P1D }`).join(', ')}]`;

const all = (...scopes: Array<Parameters<typeof decisionScope>[0]>) =>
  catalog(SYSTEMS, ...scopes.map(decisionScope));

const PAYMENTS = 'group:payments';
const ORDERS = 'group:orders';

testRule(escalationCycle, {
  valid: [
    {
      name: 'the decider first, and then another',
      catalog: all({ spec: to(PAYMENTS, ORDERS) }),
    },
    {
      name: 'the other asks somebody else',
      catalog: all(
        { name: 'a', spec: to(ORDERS) },
        { name: 'b', decider: ORDERS, spec: to('user:cto') },
      ),
    },
    {
      name: 'each asks the other, about another decision',
      catalog: all(
        { name: 'a', decision: 'data', spec: to(ORDERS) },
        {
          name: 'b',
          decision: 'delivery',
          decider: ORDERS,
          spec: to(PAYMENTS),
        },
      ),
    },
    {
      name: 'each asks the other, about other systems',
      catalog: all(
        { name: 'a', appliesTo: '[system:shop]', spec: to(ORDERS) },
        {
          name: 'b',
          appliesTo: '[system:mail]',
          decider: ORDERS,
          spec: to(PAYMENTS),
        },
      ),
    },
    {
      name: 'decisions beside each other under one that asks nobody',
      catalog: all(
        { name: 'a', decision: 'd/a', spec: to(ORDERS) },
        { name: 'b', decision: 'd/b', decider: ORDERS, spec: to(PAYMENTS) },
        { name: 'c', decision: 'd', decider: ORDERS, spec: to('user:cto') },
      ),
    },
    {
      name: 'three of which no system has all',
      catalog: catalog(
        SYSTEMS,
        'kind: System\nmetadata: { name: third }\nspec: { owner: orders }\n',
        decisionScope({
          name: 'a',
          appliesTo: '[system:shop, system:mail]',
          decider: 'user:a',
          spec: to('user:b'),
        }),
        decisionScope({
          name: 'b',
          appliesTo: '[system:mail, system:third]',
          decider: 'user:b',
          spec: to('user:c'),
        }),
        decisionScope({
          name: 'c',
          appliesTo: '[system:third, system:shop]',
          decider: 'user:c',
          spec: to('user:a'),
        }),
      ),
    },
    {
      name: 'behind the terminal level',
      catalog: all({
        spec: `escalation: [{ to: '${ORDERS}', terminal: true }, { to: '${PAYMENTS}' }]`,
      }),
    },
    {
      name: 'a scope that begins tomorrow',
      catalog: all(
        { name: 'a', spec: to(ORDERS) },
        {
          name: 'b',
          decider: ORDERS,
          spec: `${to(PAYMENTS)}, validFrom: 2026-01-02`,
        },
      ),
    },
  ],
  invalid: [
    {
      name: 'two that ask each other, once, at the first by ref',
      catalog: all(
        { name: 'b', decider: ORDERS, spec: to(ORDERS, PAYMENTS) },
        { name: 'a', spec: to(ORDERS) },
      ),
      findings: [
        {
          subject: scopeRef('a'),
          severity: 'error',
          accountable: 'group:default/payments',
          messageId: 'circle',
          message:
            'Escalation of delivery/release for system:default/mail comes back to where it began: group:default/payments (decisionscope:default/a) → group:default/orders (decisionscope:default/b) → group:default/payments.',
          evidence: [
            { path: 'spec.escalation[0].to', value: 'group:default/orders' },
            {
              ref: scopeRef('b'),
              path: 'spec.escalation[1].to',
              value: 'group:default/payments',
            },
          ],
        },
      ],
    },
    {
      name: 'through a decision above, and a last word that is none',
      catalog: all(
        {
          name: 'a',
          appliesTo: '[system:shop]',
          spec: `escalation: [{ to: '${ORDERS}', terminal: true }]`,
        },
        {
          name: 'b',
          decision: 'delivery',
          appliesTo: '{}',
          decider: ORDERS,
          spec: `escalation: [{ to: '${PAYMENTS}', terminal: true }]`,
        },
      ),
      findings: [
        {
          subject: scopeRef('a'),
          message: expect.stringContaining(
            'Escalation of delivery/release for system:default/shop',
          ) as never,
        },
      ],
    },
    {
      name: 'three',
      catalog: all(
        { name: 'c', decider: 'user:c', spec: to('user:a') },
        { name: 'a', decider: 'user:a', spec: to('user:b') },
        { name: 'b', decider: 'user:b', spec: to('user:c') },
      ),
      findings: [
        {
          subject: scopeRef('a'),
          message: expect.stringContaining(
            'user:default/a (decisionscope:default/a) → user:default/b (decisionscope:default/b) → user:default/c (decisionscope:default/c) → user:default/a.',
          ) as never,
        },
      ],
    },
    {
      name: 'back to the decider within one scope',
      catalog: all({ spec: to(ORDERS, PAYMENTS) }),
      findings: [
        {
          messageId: 'repeated',
          message:
            'Its escalation goes to group:default/payments more than once: group:default/payments → group:default/orders → group:default/payments.',
        },
      ],
    },
    {
      name: 'back to an earlier level, and to the decider whom the first level asks again',
      catalog: all({ spec: to(PAYMENTS, ORDERS, ORDERS, PAYMENTS) }),
      findings: [
        {
          messageId: 'repeated',
          message:
            'Its escalation goes to group:default/orders more than once: group:default/payments → group:default/orders → group:default/orders → group:default/payments.',
        },
        {
          message: expect.stringContaining(
            'to group:default/payments more than once',
          ) as never,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no escalation',
      catalog: all({}),
      subject: scopeRef(),
      because: 'it states no escalation',
    },
    {
      name: 'an empty one',
      catalog: all({ spec: 'escalation: []' }),
      subject: scopeRef(),
      because: 'it states no escalation',
    },
  ],
});
