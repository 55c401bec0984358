import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { hollowOwner } from './hollow-owner';

testRule(hollowOwner, {
  valid: [
    { name: 'a team with people', catalog: catalog(service()) },
    {
      name: 'a group whose people are below it',
      catalog: catalog(service({ spec: 'owner: tech' })),
    },
    {
      name: 'a member that only the user declares',
      catalog: catalog(
        service({ spec: 'owner: new' }),
        'kind: Group\nmetadata: { name: new }\nspec: { children: [] }\n',
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [new] }\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'a group without anybody',
      catalog: catalog(
        service({ spec: 'owner: new' }),
        'kind: Group\nmetadata: { name: new }\nspec: { children: [] }\n',
      ),
      findings: [
        {
          subject: X,
          severity: 'error',
          message:
            'Nobody is declared a member of the owner group:default/new, nor of a group below it.',
        },
      ],
    },
    {
      name: 'groups that are each other’s parents',
      catalog: catalog(
        service({ spec: 'owner: a' }),
        'kind: Group\nmetadata: { name: a }\nspec: { parent: b, children: [] }\n',
        'kind: Group\nmetadata: { name: b }\nspec: { parent: a, children: [] }\n',
      ),
      findings: [{ subject: X }],
    },
    {
      name: 'a guild of nobody',
      catalog: catalog(
        service({ spec: 'owner: guild:g' }),
        'kind: Guild\nmetadata: { name: g }\nspec: { form: guild }\n',
      ),
      findings: [{ subject: X }],
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
