import { catalog, service, teamApi, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { foreignOnCall } from './foreign-on-call';

testRule(foreignOnCall, {
  valid: [
    {
      name: 'the owner',
      catalog: catalog(
        service({ annotations: 'pillars.dev/on-call: payments' }),
      ),
    },
    {
      name: 'inherited from the owner',
      catalog: catalog(
        service(),
        teamApi('payments', 'onCall: { rotation: pay }'),
      ),
    },
    {
      name: 'a rotation that two teams state leads to neither',
      catalog: catalog(
        service({
          annotations:
            'pillars.dev/on-call: shared, pillars.dev/escalation-policy: payments',
        }),
        teamApi('orders', 'onCall: { rotation: shared }'),
        teamApi('tech', 'onCall: { rotation: shared }'),
      ),
    },
  ],
  invalid: [
    {
      name: 'the rotation of another team',
      catalog: catalog(
        service({ annotations: 'pillars.dev/on-call: night' }),
        teamApi('orders', 'onCall: { rotation: night }'),
      ),
      findings: [
        {
          subject: X,
          severity: 'error',
          messageId: 'onCall',
          message:
            'Its on-call "night" leads to group:default/orders, not to group:default/payments.',
        },
      ],
    },
    {
      name: 'an escalation to another team',
      catalog: catalog(
        service({
          annotations:
            'pillars.dev/on-call: payments, pillars.dev/escalation-policy: orders',
        }),
      ),
      findings: [
        {
          messageId: 'escalation',
          message:
            'Its first escalation "orders" leads to group:default/orders, not to group:default/payments.',
        },
      ],
    },
    {
      name: 'the on-call of a team, where nobody owns it',
      catalog: catalog(
        service({
          spec: 'system: shop',
          annotations: 'pillars.dev/on-call: orders',
        }),
      ),
      findings: [
        {
          subject: X,
          message:
            'Its on-call "orders" leads to group:default/orders, not to its owner.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'an id that no TeamAPI mentions',
      catalog: catalog(
        service({ annotations: 'pagerduty.com/service-id: P1' }),
      ),
      subject: X,
      because: 'no on-call of it leads to a group',
    },
  ],
});
