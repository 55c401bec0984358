import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { operatedByOther } from './operated-by-other';

testRule(operatedByOther, {
  valid: [
    {
      name: 'the owner',
      catalog: catalog(
        service({ annotations: 'pillars.dev/operated-by: payments' }),
      ),
    },
    {
      name: 'a group below the owner',
      catalog: catalog(
        service({
          spec: 'owner: tech',
          annotations: 'pillars.dev/operated-by: orders',
        }),
      ),
    },
    {
      name: 'a managed service',
      catalog: catalog(
        service({ annotations: 'pillars.dev/operated-by: "managed:cloud"' }),
      ),
    },
  ],
  invalid: [
    {
      name: 'another team',
      catalog: catalog(
        service({ annotations: 'pillars.dev/operated-by: orders' }),
      ),
      findings: [
        {
          subject: X,
          severity: 'error',
          accountable: 'group:default/payments',
          message:
            'group:default/orders runs it, which is neither group:default/payments nor a part of it.',
          evidence: [
            {
              path: 'metadata.annotations.pillars.dev/operated-by',
              value: 'orders',
            },
          ],
        },
      ],
    },
    {
      name: 'the group above the owner',
      catalog: catalog(
        service({
          spec: 'owner: orders',
          annotations: 'pillars.dev/operated-by: tech',
        }),
      ),
      findings: [{ subject: X }],
    },
    {
      name: 'a team, where nobody owns it',
      catalog: catalog(
        service({
          spec: 'system: shop',
          annotations: 'pillars.dev/operated-by: orders',
        }),
      ),
      findings: [
        {
          subject: X,
          message:
            'group:default/orders runs it, which is neither its owner nor a part of it.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'nothing stated',
      catalog: catalog(service()),
      subject: X,
      because: 'it states no operator',
    },
    {
      name: 'somebody outside the catalog',
      catalog: catalog(
        service({ annotations: 'pillars.dev/operated-by: a vendor' }),
      ),
      subject: X,
      because: 'its operator "a vendor" leads to no group',
    },
  ],
});
