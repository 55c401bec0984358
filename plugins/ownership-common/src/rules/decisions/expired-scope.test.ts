import { catalog, decisionScope, scopeRef } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { expiredScope } from './expired-scope';

testRule(expiredScope, {
  valid: [
    {
      name: 'on the day itself',
      catalog: catalog(decisionScope({ spec: 'reviewBy: 2026-01-01' })),
    },
    {
      name: 'no date',
      catalog: catalog(decisionScope({ spec: 'reviewBy: next spring' })),
    },
  ],
  invalid: [
    {
      name: 'on the day after',
      catalog: catalog(decisionScope({ spec: 'reviewBy: 2025-12-31' })),
      findings: [
        {
          subject: scopeRef(),
          severity: 'warning',
          accountable: 'group:default/payments',
          message:
            'It was to be reviewed by 2025-12-31, and still says that group:default/payments decides.',
          evidence: [{ path: 'spec.reviewBy', value: '2025-12-31' }],
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no day of review',
      catalog: catalog(decisionScope()),
      subject: scopeRef(),
      because: 'it states no day of review',
    },
    {
      name: 'not in force yet',
      catalog: catalog(
        decisionScope({ spec: 'reviewBy: 2025-12-31, validFrom: 2026-02-01' }),
      ),
      subject: scopeRef(),
      because: 'it is not in force before 2026-02-01',
    },
  ],
});
