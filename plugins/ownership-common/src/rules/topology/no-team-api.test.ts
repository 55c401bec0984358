import { catalog, service, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { noTeamApi } from './no-team-api';

const LIBRARY = `
kind: Component
metadata: { name: old }
spec: { type: service, lifecycle: deprecated, owner: payments }
`;

testRule(noTeamApi, {
  valid: [
    {
      name: 'a team that has one',
      catalog: catalog(service(), teamApi('payments', 'focus: Money')),
    },
    {
      name: 'one in another namespace that names the team',
      catalog: catalog(
        service(),
        'kind: TeamAPI\nmetadata: { name: x, namespace: apis }\nspec: { team: default/payments }\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'a team that owns two entities in production, and one that is not',
      catalog: catalog(service(), service({ name: 'y' }), LIBRARY),
      findings: [
        {
          subject: 'group:default/payments',
          severity: 'info',
          accountable: 'group:default/payments',
          message: 'It owns 2 production entities and has no TeamAPI.',
        },
      ],
    },
    {
      name: 'a TeamAPI that describes a group of this name elsewhere',
      catalog: catalog(
        service(),
        'kind: TeamAPI\nmetadata: { name: payments, namespace: apis }\nspec: { team: payments }\n',
      ),
      findings: [
        { message: 'It owns 1 production entity and has no TeamAPI.' },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'nothing in production',
      catalog: catalog(LIBRARY),
      subject: 'group:default/payments',
      because: 'it owns nothing in production',
    },
    {
      name: 'a team that nobody is in, which owns nothing that lives',
      catalog: catalog(
        service({ spec: 'owner: empty' }),
        'kind: Group\nmetadata: { name: empty }\nspec: { type: team, children: [] }\n',
      ),
      subject: 'group:default/empty',
      because: 'it owns nothing in production',
    },
    {
      name: 'what the group below it owns',
      catalog: catalog(
        service({ spec: 'owner: squad' }),
        'kind: Group\nmetadata: { name: squad }\nspec: { type: team, parent: payments, children: [], members: [eve] }\n',
        teamApi('squad', 'focus: Money'),
      ),
      subject: 'group:default/payments',
      because: 'it owns nothing in production',
    },
  ],
});
