import { catalog, service } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { opsSilo } from './ops-silo';

const many = (count: number, operator: string, from: number) =>
  Array.from({ length: count }, (_, index) =>
    service({
      name: `s${from + index}`,
      annotations: `pillars.dev/operated-by: ${operator}`,
    }),
  );

testRule(opsSilo, {
  valid: [
    {
      name: 'exactly the share',
      catalog: catalog(...many(6, 'orders', 0), ...many(14, 'payments', 6)),
    },
    {
      name: 'too few entities to say',
      catalog: catalog(...many(19, 'orders', 0)),
    },
  ],
  invalid: [
    {
      name: 'more than the share',
      catalog: catalog(...many(7, 'orders', 0), ...many(13, 'payments', 7)),
      findings: [
        {
          subject: 'group:default/orders',
          severity: 'warning',
          message: 'It runs 7 of the 20 entities that others own, 35 %.',
        },
      ],
    },
  ],
  notApplicable: [],
});
