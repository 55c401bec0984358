import { catalog, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { platformCollaboratesWidely } from './platform-collaborates-widely';

const GROUPS = ['platform', 'search', 'content'].map(
  name =>
    `kind: Group\nmetadata: { name: ${name} }\nspec: { type: team, children: [], members: [${name}-1, ${name}-2] }\n`,
);
const collaborate = (other: string, more = '') =>
  `{ with: ${other}, mode: collaboration${more} }`;
const platform = (interactions: string[], ...more: string[]) =>
  catalog(
    ...GROUPS,
    teamApi(
      'platform',
      `type: platform, interactions: [${interactions.join(', ')}]`,
    ),
    ...more,
  );
const TWO = [collaborate('payments'), collaborate('orders')];

testRule(platformCollaboratesWidely, {
  valid: [
    { name: 'two collaborations', catalog: platform(TWO) },
    {
      name: 'a third that is over, a fourth that is planned, and a service',
      catalog: platform([
        ...TWO,
        collaborate('search', ', until: "2025-12-31"'),
        collaborate('content', ', since: "2026-01-02"'),
        '{ with: content, mode: x-as-a-service }',
      ]),
    },
    {
      name: 'one that both declare',
      catalog: platform(
        TWO,
        teamApi('orders', `interactions: [${collaborate('platform')}]`),
      ),
    },
    {
      name: 'itself, and teams that do not exist or are gone',
      catalog: platform(
        [
          ...TWO,
          collaborate('platform'),
          collaborate('nowhere'),
          collaborate('search'),
        ],
        teamApi('search', 'status: merged'),
      ),
    },
    {
      name: 'a higher limit',
      catalog: platform([...TWO, collaborate('search')]),
      options: { max: 3 },
    },
  ],
  invalid: [
    {
      name: 'two that it declares, and one that the other does',
      catalog: platform(
        [
          ...TWO.slice(0, 1),
          collaborate('orders', ', since: "2025-01-01", expectedDuration: P1M'),
        ],
        teamApi('search', `interactions: [${collaborate('platform')}]`),
      ),
      findings: [
        {
          subject: 'group:default/platform',
          severity: 'warning',
          accountable: 'group:default/platform',
          message:
            'It collaborates with 3 teams at once: group:default/orders, group:default/payments, group:default/search.',
          evidence: [
            {
              ref: 'teamapi:default/platform',
              path: 'spec.interactions[0].with',
              value: 'group:default/payments',
            },
            {
              ref: 'teamapi:default/platform',
              path: 'spec.interactions[1].with',
              value: 'group:default/orders',
            },
            {
              ref: 'teamapi:default/search',
              path: 'spec.interactions[0].with',
              value: 'group:default/platform',
            },
          ],
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a team of another type',
      catalog: platform([]),
      subject: 'group:default/orders',
      because: 'it is no platform team',
    },
  ],
});
