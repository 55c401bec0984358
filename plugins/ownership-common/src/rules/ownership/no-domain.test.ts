import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { noDomain } from './no-domain';

testRule(noDomain, {
  valid: [
    {
      name: 'through its system',
      catalog: catalog(
        service({ spec: 'owner: payments, system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: { owner: payments, domain: sales }\n',
        'kind: Domain\nmetadata: { name: sales }\nspec: { owner: tech }\n',
      ),
    },
    {
      name: 'through what it is a subcomponent of',
      catalog: catalog(
        service({ spec: 'owner: payments, subcomponentOf: y' }),
        service({ name: 'y', spec: 'owner: payments, system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: { owner: payments, domain: sales }\n',
        'kind: Domain\nmetadata: { name: sales }\nspec: { owner: tech }\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'no system',
      catalog: catalog(service()),
      findings: [{ subject: X, severity: 'info', messageId: 'noSystem' }],
    },
    {
      name: 'a system that does not exist',
      catalog: catalog(service({ spec: 'owner: payments, system: shop' })),
      findings: [
        {
          messageId: 'unknownSystem',
          message:
            'Its system system:default/shop does not exist in the catalog.',
          fix: {
            summary:
              'Name a system that exists, or add system:default/shop to the catalog.',
          },
        },
      ],
    },
    {
      name: 'a system whose domain does not exist',
      catalog: catalog(
        service({ spec: 'owner: payments, system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: { owner: payments, domain: sales }\n',
      ),
      findings: [
        {
          subject: X,
          messageId: 'systemWithoutDomain',
          message: 'Its system system:default/shop leads to no domain.',
          fix: {
            summary:
              'Name the business domain in spec.domain of system:default/shop.',
          },
        },
        { subject: 'system:default/shop', messageId: 'system' },
      ],
    },
  ],
  notApplicable: [],
});
