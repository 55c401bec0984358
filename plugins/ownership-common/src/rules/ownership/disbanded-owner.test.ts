import { catalog, service, teamApi, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { disbandedOwner } from './disbanded-owner';

testRule(disbandedOwner, {
  valid: [
    {
      name: 'an active team',
      catalog: catalog(service(), teamApi('payments', 'status: active')),
    },
    { name: 'a team without a TeamAPI', catalog: catalog(service()) },
  ],
  invalid: [
    {
      name: 'a merged team with a living successor after a dead one',
      catalog: catalog(
        service(),
        teamApi('payments', 'status: merged, successors: [gone, orders]'),
      ),
      findings: [
        {
          subject: X,
          messageId: 'merged',
          message: 'The owner group:default/payments is merged.',
          evidence: [
            { path: 'spec.owner', value: 'payments' },
            {
              ref: 'group:default/payments',
              path: 'TeamAPI spec.status',
              value: 'merged',
            },
          ],
          fix: {
            summary:
              'Hand it to group:default/orders, which took over from group:default/payments.',
            patch: { path: ['spec', 'owner'], value: 'group:default/orders' },
          },
        },
      ],
    },
    {
      name: 'a merged team whose successor is merged itself',
      catalog: catalog(
        service(),
        teamApi('payments', 'status: merged, successors: [billing]'),
        'kind: Group\nmetadata: { name: billing }\nspec: { members: [eve] }\n',
        teamApi('billing', 'status: merged, successors: [payments, orders]'),
      ),
      findings: [
        {
          fix: {
            summary:
              'Hand it to group:default/orders, which took over from group:default/payments.',
            patch: { path: ['spec', 'owner'], value: 'group:default/orders' },
          },
        },
      ],
    },
    {
      name: 'a disbanded team without successors',
      catalog: catalog(service(), teamApi('payments', 'status: disbanded')),
      findings: [
        {
          messageId: 'disbanded',
          message: 'The owner group:default/payments is disbanded.',
          fix: {
            summary:
              'Hand it to another team, and name that one in spec.successors of the TeamAPI of group:default/payments.',
          },
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no owner at all',
      catalog: catalog(service({ spec: 'a: b' })),
      subject: X,
      because: 'it names no owner',
    },
  ],
});
