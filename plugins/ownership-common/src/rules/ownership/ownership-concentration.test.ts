import { catalog, service, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { ownershipConcentration } from './ownership-concentration';

const many = (count: number, owner: string, from: number) =>
  Array.from({ length: count }, (_, index) =>
    service({ name: `s${from + index}`, spec: `owner: ${owner}` }),
  );

testRule(ownershipConcentration, {
  valid: [
    {
      name: 'exactly the share',
      catalog: catalog(...many(6, 'payments', 0), ...many(14, 'gone', 6)),
    },
    {
      name: 'too few entities to say',
      catalog: catalog(...many(19, 'payments', 0)),
    },
    {
      name: 'a platform team',
      catalog: catalog(
        ...many(20, 'payments', 0),
        teamApi('payments', 'type: platform'),
      ),
    },
  ],
  invalid: [
    {
      name: 'more than the share',
      catalog: catalog(...many(7, 'payments', 0), ...many(13, 'gone', 7)),
      findings: [
        {
          subject: 'group:default/payments',
          accountable: 'group:default/payments',
          severity: 'warning',
          message: 'It owns 7 of 20 production entities, 35 %.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a catalog that is too small',
      catalog: catalog(...many(19, 'payments', 0)),
      subject: 'group:default/payments',
      because: 'fewer than 20 entities are in production',
    },
    {
      name: 'the work of a platform team',
      catalog: catalog(
        ...many(20, 'payments', 0),
        teamApi('payments', 'type: platform'),
      ),
      subject: 'group:default/payments',
      because: 'it is a platform team',
    },
  ],
});
