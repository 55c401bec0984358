import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { missingOwner } from './missing-owner';

testRule(missingOwner, {
  valid: [
    { name: 'a team', catalog: catalog(service()) },
    {
      name: 'an owner that only the catalog knows',
      catalog: catalog(
        `${service({
          spec: 'a: b',
        })}relations: [{ type: ownedBy, targetRef: "group:default/payments" }]\n`,
      ),
    },
  ],
  invalid: [
    {
      name: 'none',
      catalog: catalog(service({ spec: 'a: b' })),
      findings: [
        {
          subject: X,
          severity: 'error',
          messageId: 'missing',
          message: 'It names no owner.',
          accountable: undefined,
          evidence: [{ path: 'spec.owner', value: null }],
        },
      ],
    },
    {
      name: 'blank',
      catalog: catalog(service({ spec: 'owner: " "' })),
      findings: [{ messageId: 'blank' }],
    },
    {
      name: 'blank, of which the catalog makes a relation',
      catalog: catalog(
        `${service({
          spec: 'owner: " "',
        })}relations: [{ type: ownedBy, targetRef: "group:default/ " }]\n`,
      ),
      findings: [{ messageId: 'blank' }],
    },
    {
      name: 'a number',
      catalog: catalog(service({ spec: 'owner: 7' })),
      findings: [
        { messageId: 'notText', message: 'Its owner is no text but 7.' },
      ],
    },
    {
      name: 'a number that JSON has no word for',
      catalog: catalog(service({ spec: 'owner: .inf' })),
      findings: [{ message: 'Its owner is no text but Infinity.' }],
    },
    {
      name: 'an object',
      catalog: catalog(service({ spec: 'owner: { name: a }' })),
      findings: [{ messageId: 'notText' }],
    },
    {
      name: 'text that is no ref',
      catalog: catalog(service({ spec: 'owner: "/"' })),
      findings: [{ messageId: 'unreadable' }],
    },
    {
      name: 'none, in a system of orders',
      catalog: catalog(
        service({ spec: 'system: shop' }),
        'kind: System\nmetadata: { name: shop }\nspec: { owner: orders }\n',
      ),
      findings: [
        {
          accountable: 'group:default/orders',
          fix: {
            summary: expect.stringContaining('group:default/orders'),
            patch: { path: ['spec', 'owner'], value: 'group:default/orders' },
          },
        },
      ],
    },
  ],
  notApplicable: [],
});
