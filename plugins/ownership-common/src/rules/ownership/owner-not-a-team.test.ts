import { catalog, service, X } from '../testing/catalog';
import { CRAFTERS, guildGroup, GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { ownerNotATeam } from './owner-not-a-team';

testRule(ownerNotATeam, {
  valid: [
    { name: 'a team', catalog: catalog(service()) },
    {
      name: 'a user, which another rule finds',
      catalog: catalog(
        service({ spec: 'owner: user:eve' }),
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [] }\n',
      ),
    },
    {
      name: 'a department that the configuration takes for a team',
      catalog: catalog(service({ spec: 'owner: tech' })),
      settings: { sources: { teams: { kind: 'Group' } } },
    },
  ],
  invalid: [
    {
      name: 'a department',
      catalog: catalog(service({ spec: 'owner: tech' })),
      findings: [
        {
          severity: 'warning',
          messageId: 'group',
          message:
            'The owner group:default/tech is no team but of type department.',
        },
      ],
    },
    {
      name: 'a guild',
      catalog: catalog(
        service({ spec: 'owner: guild:g' }),
        'kind: Guild\nmetadata: { name: g }\nspec: { form: guild, members: [ana] }\n',
      ),
      findings: [
        {
          messageId: 'kind',
          message: 'The owner guild:default/g is no team but of kind Guild.',
        },
      ],
    },
    {
      name: 'a group that is a guild by configuration, whatever its type',
      catalog: catalog(
        service({ spec: 'owner: crafters' }),
        guildGroup('type: team, members: [ana, ben]'),
      ),
      settings: { sources: { guilds: { 'metadata.name': 'crafters' } } },
      findings: [
        {
          messageId: 'guild',
          message: `The owner ${CRAFTERS} is no team but a guild.`,
          evidence: [
            { path: 'spec.owner', value: 'crafters' },
            {
              ref: CRAFTERS,
              path: 'matches ownership.sources.guilds',
              value: true,
            },
          ],
        },
      ],
    },
    {
      name: 'the list of a guild',
      catalog: catalog(
        service({ spec: 'owner: crafters' }),
        guildGroup(),
        'kind: Guild\nmetadata: { name: g }\nspec: { form: guild, group: crafters }\n',
      ),
      settings: GUILDS_BY_TYPE,
      findings: [{ messageId: 'guild' }],
    },
  ],
  notApplicable: [
    {
      name: 'an owner that does not live',
      catalog: catalog(service({ spec: 'owner: gone' })),
      subject: X,
      because: 'it has no living owner',
    },
  ],
});
