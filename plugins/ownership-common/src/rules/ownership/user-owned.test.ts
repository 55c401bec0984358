import { catalog, service, X } from '../testing/catalog';
import { guildGroup, GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { userOwned } from './user-owned';

testRule(userOwned, {
  valid: [
    { name: 'a team', catalog: catalog(service()) },
    {
      name: 'a team beside the user',
      catalog: catalog(
        `${service({
          spec: 'owner: user:eve',
        })}relations: [{ type: ownedBy, targetRef: "user:default/eve" }, { type: ownedBy, targetRef: "group:default/payments" }]\n`,
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [] }\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'production, by somebody of one team',
      catalog: catalog(
        service({ spec: 'owner: user:eve' }),
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [orders] }\n',
      ),
      findings: [
        {
          severity: 'error',
          messageId: 'production',
          message:
            'It is in production, and one person, user:default/eve, owns it.',
          fix: {
            summary: "Make the person's team the owner: group:default/orders.",
            patch: { path: ['spec', 'owner'], value: 'group:default/orders' },
          },
        },
      ],
    },
    {
      name: 'somebody of one team and of a guild',
      catalog: catalog(
        service({ spec: 'owner: user:eve' }),
        guildGroup(),
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [orders, crafters] }\n',
      ),
      settings: GUILDS_BY_TYPE,
      findings: [
        {
          fix: {
            summary: "Make the person's team the owner: group:default/orders.",
            patch: { path: ['spec', 'owner'], value: 'group:default/orders' },
          },
        },
      ],
    },
    {
      name: 'an experiment, by somebody of two teams',
      catalog: catalog(
        'kind: Component\nmetadata: { name: x }\nspec: { type: service, lifecycle: experimental, owner: user:eve }\n',
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [orders, payments] }\n',
      ),
      findings: [
        {
          severity: 'warning',
          messageId: 'elsewhere',
          fix: { summary: 'Make a team the owner.' },
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a user who does not exist',
      catalog: catalog(service({ spec: 'owner: user:eve' })),
      subject: X,
      because: 'it has no living owner',
    },
  ],
});
