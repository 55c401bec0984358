import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { ambiguousOwner } from './ambiguous-owner';

testRule(ambiguousOwner, {
  valid: [
    { name: 'one thing of that name', catalog: catalog(service()) },
    {
      name: 'a kind that says which',
      catalog: catalog(
        service({ spec: 'owner: group:payments' }),
        'kind: User\nmetadata: { name: payments }\nspec: { memberOf: [] }\n',
      ),
    },
    {
      name: 'a component of that name',
      catalog: catalog(service({ name: 'payments' })),
    },
  ],
  invalid: [
    {
      name: 'a user of that name',
      catalog: catalog(
        service(),
        'kind: User\nmetadata: { name: payments }\nspec: { memberOf: [] }\n',
      ),
      findings: [
        {
          subject: X,
          severity: 'warning',
          message:
            'The owner "payments" means group:default/payments, and could be read as user:default/payments.',
          fix: {
            summary: 'Write the owner with its kind and namespace.',
            patch: { path: ['spec', 'owner'], value: 'group:default/payments' },
          },
        },
      ],
    },
    {
      name: 'a group of another namespace',
      catalog: catalog(
        service({ spec: 'owner: Payments' }),
        'kind: Group\nmetadata: { name: Payments, namespace: eu }\nspec: { members: [ana] }\n',
      ),
      findings: [{ message: expect.stringContaining('group:eu/payments') }],
    },
    {
      name: 'groups of two other namespaces, and a user',
      catalog: catalog(
        service(),
        ...['eu', 'us'].map(
          namespace =>
            `kind: Group\nmetadata: { name: payments, namespace: ${namespace} }\nspec: { members: [ana] }\n`,
        ),
        'kind: User\nmetadata: { name: payments }\nspec: { memberOf: [] }\n',
      ),
      findings: [
        {
          message:
            'The owner "payments" means group:default/payments, and could be read as group:eu/payments or group:us/payments or user:default/payments.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'an owner that does not live',
      catalog: catalog(service({ spec: 'owner: gone' })),
      subject: X,
      because: 'it has no living owner that it names',
    },
  ],
});
