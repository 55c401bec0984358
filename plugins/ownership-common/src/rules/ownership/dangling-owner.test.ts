import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { danglingOwner } from './dangling-owner';

const NO_PROPOSAL = {
  summary:
    'Name an owner that exists, or add the missing group to the catalog.',
};

testRule(danglingOwner, {
  valid: [
    { name: 'a team', catalog: catalog(service()) },
    {
      name: 'a user',
      catalog: catalog(
        service({ spec: 'owner: user:eve' }),
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [] }\n',
      ),
    },
    {
      name: 'a placeholder, which another rule finds',
      catalog: catalog(service({ spec: 'owner: unknown' })),
    },
    {
      name: 'another owner lives',
      catalog: catalog(
        `${service({
          spec: 'owner: gone',
        })}relations: [{ type: ownedBy, targetRef: "group:default/gone" }, { type: ownedBy, targetRef: "group:default/payments" }]\n`,
      ),
    },
  ],
  invalid: [
    {
      name: 'a team of no similar name',
      catalog: catalog(service({ spec: 'owner: warehouse' })),
      findings: [
        {
          subject: X,
          severity: 'error',
          message:
            'The owner group:default/warehouse does not exist in the catalog.',
          evidence: [{ path: 'spec.owner', value: 'warehouse' }],
          fix: NO_PROPOSAL,
        },
      ],
    },
    {
      name: 'a slip of the pen',
      catalog: catalog(service({ spec: 'owner: paymnts' })),
      findings: [
        {
          fix: {
            summary:
              'Name an owner that exists. Did you mean group:default/payments?',
            patch: { path: ['spec', 'owner'], value: 'group:default/payments' },
          },
        },
      ],
    },
    ...[
      '',
      'relations: [{ type: ownedBy, targetRef: "group:default/ payments" }]\n',
    ].map(relations => ({
      name: `a name with a space, in a ${relations ? 'portal' : 'file'}`,
      catalog: catalog(
        `${service({ spec: 'owner: " payments"' })}${relations}`,
      ),
      findings: [
        {
          message:
            'The owner group:default/ payments does not exist in the catalog.',
          fix: {
            summary:
              'Name an owner that exists. Did you mean group:default/payments?',
            patch: {
              path: ['spec', 'owner'],
              value: 'group:default/payments',
            },
          },
        },
      ],
    })),
    {
      name: 'a group that is taken for a user',
      catalog: catalog(service({ spec: 'owner: user:payments' })),
      findings: [
        {
          fix: {
            summary:
              'Name an owner that exists. Did you mean group:default/payments?',
            patch: { path: ['spec', 'owner'], value: 'group:default/payments' },
          },
        },
      ],
    },
    {
      name: 'a name near to that of a group without people',
      catalog: catalog(
        service({ spec: 'owner: warehouze' }),
        'kind: Group\nmetadata: { name: warehouse }\nspec: { children: [] }\n',
      ),
      findings: [{ fix: NO_PROPOSAL }],
    },
    {
      name: 'a name as near to one group as to another',
      catalog: catalog(
        service({ spec: 'owner: shop-c' }),
        ...['shop-a', 'shop-b'].map(
          name =>
            `kind: Group\nmetadata: { name: ${name} }\nspec: { members: [eve, fay] }\n`,
        ),
      ),
      findings: [{ fix: NO_PROPOSAL }],
    },
    {
      name: 'a member of a group who is no entity',
      catalog: catalog(service({ spec: 'owner: user:ana' })),
      findings: [{ message: expect.stringContaining('user:default/ana') }],
    },
  ],
  notApplicable: [
    {
      name: 'no owner at all',
      catalog: catalog(service({ spec: 'a: b' })),
      subject: X,
      because: 'it names no owner',
    },
  ],
});
