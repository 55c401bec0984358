import { catalog, decisionScope, scopeRef, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { escalationDeadEnd } from './escalation-dead-end';

const escalating = (levels: string) =>
  decisionScope({ spec: `escalation: [${levels}]` });

const END = '{ to: group:orders, after: P1W, terminal: true }';

testRule(escalationDeadEnd, {
  valid: [
    {
      name: 'times, people and an end',
      catalog: catalog(
        escalating(`{ to: group:payments, after: P2D }, ${END}`),
      ),
    },
    {
      name: 'anything behind the end',
      catalog: catalog(escalating(`${END}, { to: group:gone }`)),
    },
  ],
  invalid: [
    {
      name: 'no end',
      catalog: catalog(
        escalating('{ to: group:orders, after: P1W, terminal: false }'),
      ),
      findings: [
        {
          subject: scopeRef(),
          severity: 'warning',
          accountable: 'group:default/payments',
          messageId: 'noEnd',
          message:
            'Its escalation has no terminal level: it does not say what follows if group:default/orders does not decide.',
          evidence: [{ path: 'spec.escalation[0].terminal', value: null }],
        },
      ],
    },
    {
      name: 'no end of its own, where the scope of who it goes to has one',
      catalog: catalog(
        'kind: System\nmetadata: { name: shop }\nspec: { owner: payments }\n',
        decisionScope({
          appliesTo: '[system:shop]',
          spec: 'escalation: [{ to: group:orders, after: P1W }]',
        }),
        decisionScope({
          name: 'wider',
          decider: 'group:orders',
          spec: 'escalation: [{ to: user:ana, after: P1W, terminal: true }]',
        }),
        'kind: User\nmetadata: { name: ana }\nspec: { memberOf: [] }\n',
      ),
      findings: [{ subject: scopeRef(), messageId: 'noEnd' }],
    },
    {
      name: 'a group that does not exist, twice',
      catalog: catalog(
        escalating(
          `{ to: group:gone, after: P1D }, { to: group:gone, after: P1W }, ${END}`,
        ),
      ),
      findings: [
        {
          messageId: 'dangling',
          message:
            'It escalates to group:default/gone, which does not exist in the catalog.',
          evidence: [
            { path: 'spec.escalation[0].to', value: 'group:default/gone' },
            { path: 'spec.escalation[1].to', value: 'group:default/gone' },
          ],
        },
      ],
    },
    {
      name: 'times that take no time',
      catalog: catalog(
        escalating(
          `{ to: group:payments, after: P0D }, { to: group:orders, after: P-1W, terminal: true }`,
        ),
      ),
      findings: [
        {
          messageId: 'noTime',
          message:
            'It does not say after which time it goes to group:default/payments, group:default/orders.',
          evidence: [
            { path: 'spec.escalation[0].after', value: 'P0D' },
            { path: 'spec.escalation[1].after', value: 'P-1W' },
          ],
        },
      ],
    },
    {
      name: 'a team that was disbanded',
      catalog: catalog(escalating(END), teamApi('orders', 'status: disbanded')),
      findings: [
        {
          messageId: 'disbanded',
          message: 'It escalates to group:default/orders, which is disbanded.',
        },
      ],
    },
    {
      name: 'a level without a time, the last one',
      catalog: catalog(escalating('{ to: group:orders, terminal: true }')),
      findings: [
        {
          messageId: 'noTime',
          message:
            'It does not say after which time it goes to group:default/orders.',
          evidence: [{ path: 'spec.escalation[0].after', value: null }],
        },
      ],
    },
    {
      name: 'all at once',
      catalog: catalog(
        escalating(
          '{ to: component:x }, { to: user:b, after: P1D }, { to: user:a }',
        ),
      ),
      findings: [
        {
          messageId: 'noEnd',
          message: expect.stringContaining('if user:default/a') as never,
        },
        {
          messageId: 'wrongKind',
          message:
            'It escalates to component:default/x, which is neither a user, nor a group, nor a guild.',
        },
        { message: expect.stringContaining('user:default/a') as never },
        { message: expect.stringContaining('user:default/b') as never },
        {
          messageId: 'noTime',
          message:
            'It does not say after which time it goes to component:default/x, user:default/a.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no escalation',
      catalog: catalog(decisionScope()),
      subject: scopeRef(),
      because: 'it states no escalation',
    },
  ],
});
