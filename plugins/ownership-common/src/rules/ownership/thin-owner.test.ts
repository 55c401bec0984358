import { catalog, service, X } from '../testing/catalog';
import { guildGroup, GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { thinOwner } from './thin-owner';

testRule(thinOwner, {
  valid: [
    { name: 'two people', catalog: catalog(service()) },
    {
      name: 'one person of its own and more below',
      catalog: catalog(
        service({ spec: 'owner: lead' }),
        'kind: Group\nmetadata: { name: lead }\nspec: { children: [orders], members: [ana] }\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'one person, declared from both sides',
      catalog: catalog(
        service({ spec: 'owner: solo' }),
        'kind: Group\nmetadata: { name: solo }\nspec: { children: [], members: [eve] }\n',
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [solo] }\n',
      ),
      findings: [
        {
          subject: X,
          severity: 'warning',
          accountable: 'group:default/solo',
          message:
            'One person is declared a member of the owner group:default/solo.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a group of one that is a guild by configuration',
      catalog: catalog(
        service({ spec: 'owner: crafters' }),
        guildGroup('type: guild, members: [ana]'),
      ),
      settings: GUILDS_BY_TYPE,
      subject: X,
      because: 'a guild owns it',
    },
    {
      name: 'a user',
      catalog: catalog(
        service({ spec: 'owner: user:eve' }),
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [] }\n',
      ),
      subject: X,
      because: 'no group alone owns it',
    },
    {
      name: 'an owner that does not exist',
      catalog: catalog(service({ spec: 'owner: gone' })),
      subject: X,
      because: 'no group alone owns it',
    },
  ],
});
