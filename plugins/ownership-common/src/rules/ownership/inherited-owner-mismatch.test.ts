import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { inheritedOwnerMismatch } from './inherited-owner-mismatch';

testRule(inheritedOwnerMismatch, {
  valid: [
    {
      name: 'the same owner',
      catalog: catalog(
        service({ spec: 'owner: payments, system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: { owner: payments }\n',
      ),
    },
    {
      name: 'a group below the owner of the system',
      catalog: catalog(
        service({ spec: 'owner: orders, system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: { owner: tech }\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'another owner than the system has',
      catalog: catalog(
        service({ spec: 'owner: payments, system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: { owner: orders }\n',
      ),
      findings: [
        {
          subject: X,
          severity: 'warning',
          message:
            'group:default/payments owns it, and group:default/orders owns system:default/shop, which it is part of.',
        },
      ],
    },
    {
      name: 'a system that nobody owns',
      catalog: catalog(
        service({ spec: 'owner: payments, system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: {}\n',
      ),
      findings: [
        {
          subject: X,
          message:
            'group:default/payments owns it, and nobody owns system:default/shop, which it is part of.',
          evidence: [
            { path: 'spec.owner', value: 'payments' },
            { ref: 'system:default/shop', path: 'spec.owner', value: null },
          ],
          fix: {
            summary:
              'Give both the same owner, or move the entity out of system:default/shop.',
          },
        },
      ],
    },
    {
      name: 'another owner than the domain has, where that is asked for',
      catalog: catalog(
        service({ spec: 'owner: payments, system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: { owner: payments, domain: sales }\n',
        'kind: Domain\nmetadata: { name: sales }\nspec: { owner: orders }\n',
      ),
      options: { within: ['domain'] },
      findings: [{ subject: X }, { subject: 'system:default/shop' }],
    },
  ],
  notApplicable: [
    {
      name: 'part of nothing',
      catalog: catalog(service()),
      subject: X,
      because: 'it is part of nothing that it must agree with',
    },
  ],
});
