import { catalog, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { overdueInteraction } from './overdue-interaction';

const payments = (...interactions: string[]) =>
  catalog(teamApi('payments', `interactions: [${interactions.join(', ')}]`));

testRule(overdueInteraction, {
  valid: [
    {
      name: 'the last expected day',
      // 2025-10-01 and three months: 2026-01-01.
      catalog: payments(
        '{ with: orders, mode: collaboration, since: "2025-10-01", expectedDuration: P3M }',
      ),
    },
    {
      name: 'the day of until',
      catalog: payments(
        '{ with: orders, mode: collaboration, until: "2026-01-01" }',
      ),
    },
    {
      name: 'until extends what was expected',
      catalog: payments(
        '{ with: orders, mode: collaboration, since: "2025-01-01", expectedDuration: P3M, until: "2026-06-30" }',
      ),
    },
    {
      name: 'a service and a facilitation without an end',
      catalog: payments(
        '{ with: orders, mode: x-as-a-service }',
        '{ with: orders, mode: facilitating, since: "2025-01-01" }',
      ),
    },
    {
      name: 'dates and durations of a service that cannot be read',
      catalog: payments(
        '{ with: orders, mode: x-as-a-service, since: soon, expectedDuration: P3M, until: 7 }',
        '{ with: orders, mode: x-as-a-service, since: "2025-01-01", expectedDuration: a while }',
        '{ with: orders, mode: x-as-a-service, since: "2025-01-01", expectedDuration: P999999999Y }',
      ),
    },
    {
      name: 'entries that are none',
      catalog: payments('null', '7', '{ with: 7, mode: collaboration }', '{}'),
    },
  ],
  invalid: [
    {
      name: 'a day past what was expected',
      // 2025-09-30 and three months: 2025-12-30.
      catalog: payments(
        '{ with: orders, mode: facilitating, since: "2025-09-30", expectedDuration: P3M }',
      ),
      findings: [
        {
          subject: 'group:default/payments',
          severity: 'warning',
          accountable: 'group:default/payments',
          messageId: 'overdue',
          message:
            'Its interaction with group:default/orders (facilitating) was expected to last until 2025-12-30 and is still declared.',
          evidence: [
            {
              ref: 'teamapi:default/payments',
              path: 'spec.interactions[0].since',
              value: '2025-09-30',
            },
            {
              ref: 'teamapi:default/payments',
              path: 'spec.interactions[0].expectedDuration',
              value: 'P3M',
            },
            {
              ref: 'teamapi:default/payments',
              path: 'spec.interactions[0].until',
              value: null,
            },
          ],
        },
      ],
    },
    {
      name: 'past until, though more was expected',
      catalog: payments(
        '{ with: orders, mode: collaboration, since: "2025-12-01", expectedDuration: P3M, until: "2025-12-31" }',
      ),
      findings: [
        {
          messageId: 'ended',
          message:
            'Its interaction with group:default/orders (collaboration) was to end on 2025-12-31 and is still declared.',
        },
      ],
    },
    {
      name: 'collaborations without an end, with nobody that exists, and with a date that is none',
      catalog: payments(
        '{ with: gone, mode: collaboration, since: "2025-12-01" }',
        '{ with: orders, mode: collaboration, until: some day }',
      ),
      findings: [
        {
          messageId: 'undated',
          message:
            'Its interaction with group:default/gone (collaboration) has no end: it states neither until, nor since with expectedDuration.',
        },
        { messageId: 'undated' },
      ],
    },
    {
      name: 'the same one twice, and a later one with the same team',
      catalog: payments(
        '{ with: orders, mode: collaboration, since: "2025-01-01", expectedDuration: P1M }',
        '{ with: group:default/orders, mode: collaboration, since: "2025-01-01", expectedDuration: P1M }',
        '{ with: orders, mode: collaboration, since: "2025-06-01", expectedDuration: P1M }',
      ),
      findings: [{ messageId: 'overdue' }, { messageId: 'overdue' }],
    },
  ],
  notApplicable: [
    {
      name: 'no interaction',
      catalog: catalog(teamApi('payments', 'focus: Money')),
      subject: 'group:default/payments',
      because: 'it declares no interaction',
    },
    {
      name: 'a team that is gone',
      catalog: catalog(
        teamApi(
          'payments',
          'status: merged, interactions: [{ with: orders, mode: collaboration }]',
        ),
      ),
      subject: 'group:default/payments',
      because: 'it was merged or disbanded',
    },
  ],
});
