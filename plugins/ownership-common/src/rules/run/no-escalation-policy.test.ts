import { catalog, service, teamApi, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { noEscalationPolicy } from './no-escalation-policy';

testRule(noEscalationPolicy, {
  valid: [
    {
      name: 'stated on the entity',
      catalog: catalog(
        service({
          annotations:
            'pillars.dev/tier: "1", pillars.dev/escalation-policy: pager',
        }),
      ),
    },
    {
      name: 'stated by the team',
      catalog: catalog(
        service({ annotations: 'pillars.dev/tier: "1"' }),
        teamApi('payments', 'onCall: { escalationPolicy: pay }'),
      ),
    },
  ],
  invalid: [
    {
      name: 'nothing at tier 1',
      catalog: catalog(service({ annotations: 'pillars.dev/tier: "1"' })),
      findings: [
        {
          subject: X,
          severity: 'warning',
          message:
            'It is in production at tier 1, and no escalation policy is known.',
          evidence: [
            {
              path: 'metadata.annotations.pillars.dev/escalation-policy',
              value: null,
            },
            { path: 'metadata.annotations.pillars.dev/tier', value: 1 },
          ],
        },
      ],
    },
    {
      name: 'nothing at tier 4, where that is asked for',
      catalog: catalog(service({ annotations: 'pillars.dev/tier: "4"' })),
      options: { tiers: [4] },
      findings: [{ subject: X }],
    },
  ],
  notApplicable: [
    {
      name: 'another tier',
      catalog: catalog(service({ annotations: 'pillars.dev/tier: "4"' })),
      subject: X,
      because: 'it is of tier 4',
    },
    {
      name: 'no tier, while others have one',
      catalog: catalog(
        service(),
        service({
          name: 'y',
          annotations:
            'pillars.dev/tier: "1", pillars.dev/escalation-policy: pager',
        }),
      ),
      subject: X,
      because: 'it states no tier',
    },
    {
      name: 'a library',
      catalog: catalog(
        'kind: Component\nmetadata: { name: x, annotations: { pillars.dev/tier: "1" } }\nspec: { type: library, lifecycle: production, owner: payments }\n',
      ),
      subject: X,
      because: 'it is of a sort that nobody runs',
    },
  ],
});
