import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { staleConfirmation } from './stale-confirmation';

testRule(staleConfirmation, {
  valid: [
    // 2025-07-05 is 180 days before 2026-01-01.
    {
      name: 'on the last day',
      catalog: catalog(
        service({
          annotations: 'pillars.dev/ownership-confirmed-on: "2025-07-05"',
        }),
      ),
    },
    {
      name: 'in the future',
      catalog: catalog(
        service({
          annotations: 'pillars.dev/ownership-confirmed-on: "2026-02-01"',
        }),
      ),
    },
    {
      name: 'a longer time by configuration',
      catalog: catalog(
        service({
          annotations: 'pillars.dev/ownership-confirmed-on: "2025-01-01"',
        }),
      ),
      options: { maxAgeDays: 365 },
    },
  ],
  invalid: [
    {
      name: 'a day too old',
      catalog: catalog(
        service({
          annotations: 'pillars.dev/ownership-confirmed-on: "2025-07-04"',
        }),
      ),
      findings: [
        {
          severity: 'info',
          messageId: 'stale',
          message:
            'Its ownership was last confirmed 181 days ago, on 2025-07-04.',
        },
      ],
    },
    {
      name: 'yesterday, where it is to be today',
      catalog: catalog(
        service({
          annotations: 'pillars.dev/ownership-confirmed-on: "2025-12-31"',
        }),
      ),
      options: { maxAgeDays: 0 },
      findings: [
        {
          message: 'Its ownership was last confirmed 1 day ago, on 2025-12-31.',
        },
      ],
    },
    {
      name: 'no date',
      catalog: catalog(
        service({
          annotations: 'pillars.dev/ownership-confirmed-on: "last spring"',
        }),
      ),
      findings: [{ messageId: 'unreadable' }],
    },
  ],
  notApplicable: [
    {
      name: 'never confirmed',
      catalog: catalog(service()),
      subject: X,
      because: 'its ownership was never confirmed',
    },
  ],
});
