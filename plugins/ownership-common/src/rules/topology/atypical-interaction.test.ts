import { catalog, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { atypicalInteraction } from './atypical-interaction';

/** Payments, of one type, interacts with orders, of another. */
const pair = (one: string, other: string, mode: string, more = '') =>
  catalog(
    teamApi(
      'payments',
      `type: ${one}, interactions: [{ with: orders, mode: ${mode}${more} }]`,
    ),
    teamApi('orders', `type: ${other}`),
  );

// What Skelton and Pais expect, and what is left alone beside it.
const EXPECTED = [
  ['stream-aligned', 'platform', 'x-as-a-service'],
  ['stream-aligned', 'stream-aligned', 'x-as-a-service'],
  ['complicated-subsystem', 'stream-aligned', 'x-as-a-service'],
  ['enabling', 'platform', 'x-as-a-service'],
  ['enabling', 'stream-aligned', 'facilitating'],
  ['platform', 'enabling', 'facilitating'],
  ['stream-aligned', 'platform', 'facilitating'],
  ['enabling', 'stream-aligned', 'collaboration'],
  ['platform', 'stream-aligned', 'collaboration'],
];

testRule(atypicalInteraction, {
  valid: [
    ...EXPECTED.map(([one, other, mode]) => ({
      name: `${one} and ${other}: ${mode}`,
      catalog: pair(one, other, mode),
    })),
    {
      name: 'a platform in a collaboration of 180 days',
      // From 2025-12-01: 31 + 31 + 28 + 31 + 30 = 151 days until 2026-05-01, and 29.
      catalog: pair(
        'platform',
        'stream-aligned',
        'collaboration',
        ', since: "2025-12-01", until: "2026-05-30"',
      ),
    },
    {
      name: 'a long collaboration without a platform',
      catalog: pair(
        'stream-aligned',
        'complicated-subsystem',
        'collaboration',
        ', since: "2025-12-01", expectedDuration: P2Y',
      ),
    },
    {
      name: 'a type that nobody stated',
      catalog: catalog(
        teamApi(
          'payments',
          'type: enabling, interactions: [{ with: orders, mode: x-as-a-service }]',
        ),
      ),
    },
    {
      name: 'what is over, and a mode that is none',
      catalog: catalog(
        teamApi(
          'payments',
          'type: enabling, interactions: [{ with: orders, mode: x-as-a-service, until: "2025-12-31" }, { with: orders, mode: constructor }]',
        ),
        teamApi('orders', 'type: stream-aligned'),
      ),
    },
  ],
  invalid: [
    {
      name: 'an enabling team as a service',
      catalog: pair('stream-aligned', 'enabling', 'x-as-a-service'),
      findings: [
        {
          subject: 'group:default/payments',
          severity: 'info',
          messageId: 'pair',
          message:
            'Its interaction with group:default/orders (x-as-a-service) is not expected between teams that are stream-aligned and enabling.',
        },
      ],
    },
    {
      name: 'two enabling teams as a service',
      catalog: pair('enabling', 'enabling', 'x-as-a-service'),
      findings: [{ messageId: 'pair' }],
    },
    {
      name: 'a platform that facilitates a platform',
      catalog: pair('platform', 'platform', 'facilitating'),
      findings: [{ messageId: 'pair' }],
    },
    {
      name: 'a type that an annotation states',
      catalog: catalog(
        'kind: Group\nmetadata: { name: coaches, annotations: { pillars.dev/team-type: enabling } }\nspec: { type: team, children: [], members: [eve] }\n',
        teamApi(
          'payments',
          'type: stream-aligned, interactions: [{ with: coaches, mode: x-as-a-service }]',
        ),
      ),
      findings: [
        {
          evidence: [
            {
              ref: 'teamapi:default/payments',
              path: 'spec.interactions[0].mode',
              value: 'x-as-a-service',
            },
            {
              ref: 'teamapi:default/payments',
              path: 'spec.type',
              value: 'stream-aligned',
            },
            {
              ref: 'group:default/coaches',
              path: 'team type',
              value: 'enabling',
            },
          ],
        },
      ],
    },
    {
      name: 'a platform in a collaboration of 181 days',
      catalog: pair(
        'stream-aligned',
        'platform',
        'collaboration',
        ', since: "2025-12-01", until: "2026-05-31"',
      ),
      findings: [
        {
          messageId: 'lasting',
          message:
            'Its interaction with group:default/orders (collaboration) is planned for 181 days, and one of the two is a platform team.',
        },
      ],
    },
    {
      name: 'what both declare, once',
      catalog: catalog(
        teamApi(
          'payments',
          'type: enabling, interactions: [{ with: orders, mode: x-as-a-service }]',
        ),
        teamApi(
          'orders',
          'type: stream-aligned, interactions: [{ with: payments, mode: x-as-a-service }]',
        ),
      ),
      findings: [{ subject: 'group:default/orders' }],
    },
  ],
  notApplicable: [
    {
      name: 'no type',
      catalog: catalog(
        teamApi(
          'payments',
          'interactions: [{ with: orders, mode: facilitating }]',
        ),
      ),
      subject: 'group:default/payments',
      because: 'it has no type, or was merged or disbanded',
    },
  ],
});
