import { catalog, service, teamApi, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { enablingOwnsProduction } from './enabling-owns-production';

const ENABLING = teamApi('payments', 'type: enabling');
const owners = (...refs: string[]) =>
  `${service()}relations: [${refs
    .map(ref => `{ type: ownedBy, targetRef: "${ref}" }`)
    .join(', ')}]\n`;

testRule(enablingOwnsProduction, {
  valid: [
    {
      name: 'a team of another type',
      catalog: catalog(service(), teamApi('payments', 'type: platform')),
    },
    { name: 'a team without a type', catalog: catalog(service()) },
    {
      name: 'a second owner that stays',
      catalog: catalog(
        owners('group:default/payments', 'group:default/orders'),
        ENABLING,
      ),
    },
    {
      name: 'a second owner that is a user',
      catalog: catalog(
        owners('group:default/payments', 'user:default/ana'),
        'kind: User\nmetadata: { name: ana }\nspec: { memberOf: [] }\n',
        ENABLING,
      ),
    },
    {
      name: 'nobody',
      catalog: catalog(service({ spec: 'owner: gone' }), ENABLING),
    },
  ],
  invalid: [
    {
      name: 'the one owner',
      catalog: catalog(service(), ENABLING),
      findings: [
        {
          subject: X,
          severity: 'warning',
          accountable: 'group:default/payments',
          message:
            'It is in production, and its owner group:default/payments is an enabling team.',
          evidence: [
            { path: 'spec.owner', value: 'payments' },
            {
              ref: 'teamapi:default/payments',
              path: 'spec.type',
              value: 'enabling',
            },
          ],
        },
      ],
    },
    {
      name: 'a second owner that is dead',
      catalog: catalog(
        owners('group:default/gone', 'group:default/payments'),
        ENABLING,
      ),
      findings: [{ subject: X }],
    },
    {
      name: 'a type that configuration finds',
      catalog: catalog(
        service({ spec: 'owner: coaches' }),
        'kind: Group\nmetadata: { name: coaches, labels: { kind-of-team: coach } }\nspec: { type: team, children: [], members: [eve, fay] }\n',
      ),
      settings: {
        sources: {
          teamType: [{ label: 'kind-of-team', values: { coach: 'enabling' } }],
        },
      },
      findings: [{ subject: X }],
    },
  ],
  notApplicable: [
    {
      name: 'an experiment',
      catalog: catalog(
        'kind: Component\nmetadata: { name: x }\nspec: { type: service, lifecycle: experimental, owner: payments }\n',
        ENABLING,
      ),
      subject: X,
      because: 'it is not in production',
    },
  ],
});
