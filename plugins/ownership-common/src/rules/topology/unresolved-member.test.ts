import { catalog, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { unresolvedMember } from './unresolved-member';

const users = (...names: string[]) =>
  names
    .map(
      name =>
        `kind: User\nmetadata: { name: ${name} }\nspec: { memberOf: [] }\n`,
    )
    .join('---\n');
const payments = 'group:default/payments';

// The teams are payments (ana, ben) and orders (cleo, dan).
testRule(unresolvedMember, {
  valid: [
    {
      name: 'everybody known',
      catalog: catalog(users('ana', 'ben', 'cleo', 'dan')),
    },
    {
      name: 'somebody whom only the user declares',
      catalog: catalog(
        users('ana', 'ben', 'cleo', 'dan'),
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [payments] }\n',
      ),
    },
    {
      name: 'half of them known',
      catalog: catalog(users('ana', 'cleo')),
    },
    {
      name: 'unknown members of a department',
      catalog: catalog(
        users('ana', 'ben', 'cleo', 'dan'),
        'kind: Group\nmetadata: { name: bureau }\nspec: { type: department, children: [], members: [zoe] }\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'three of four known',
      catalog: catalog(users('ana', 'ben', 'cleo')),
      findings: [
        {
          subject: 'group:default/orders',
          severity: 'info',
          accountable: 'group:default/orders',
          message: '1 of its 2 declared members is no User here.',
          evidence: [
            { path: 'declared members of its own', value: 2 },
            { path: 'of them, without a User', value: 1 },
          ],
        },
      ],
    },
    {
      name: 'a person of two teams counts once: two of three known',
      catalog: catalog(
        users('ana', 'ben'),
        'kind: Group\nmetadata: { name: crew }\nspec: { type: team, children: [], members: [ana, zoe] }\n',
        'kind: Group\nmetadata: { name: other }\nspec: { type: team, children: [], members: [zoe] }\n',
        'kind: Group\nmetadata: { name: third }\nspec: { type: team, children: [], members: [zoe] }\n',
      ),
      settings: {
        sources: {
          teams: {
            'metadata.name': { $in: ['payments', 'crew', 'other', 'third'] },
          },
        },
      },
      findings: [
        {
          subject: 'group:default/crew',
          message: '1 of its 2 declared members is no User here.',
        },
        {
          subject: 'group:default/other',
          message: '1 of its 1 declared members is no User here.',
        },
        { subject: 'group:default/third' },
      ],
    },
    {
      name: 'a lower share',
      catalog: catalog(users('ana', 'cleo')),
      options: { minResolvedShare: 0.4 },
      findings: [{ subject: 'group:default/orders' }, { subject: payments }],
    },
  ],
  notApplicable: [
    {
      name: 'half of them known',
      catalog: catalog(users('ana', 'cleo')),
      subject: payments,
      because: 'most members of teams are no User here',
    },
    {
      name: 'nobody declared',
      catalog: catalog(
        users('ana', 'ben', 'cleo', 'dan'),
        'kind: Group\nmetadata: { name: empty }\nspec: { type: team, children: [] }\n',
      ),
      subject: 'group:default/empty',
      because: 'it declares no member of its own',
    },
    {
      name: 'a team that is gone',
      catalog: catalog(
        users('ana', 'cleo', 'dan'),
        teamApi('payments', 'status: merged'),
      ),
      subject: payments,
      because: 'it was merged or disbanded',
    },
  ],
});
