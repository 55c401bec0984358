import { catalog, service, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { undeclaredDependency } from './undeclared-dependency';

const USER = service({
  name: 'user',
  spec: 'owner: orders, dependsOn: ["component:ledger"]',
});
const LEDGER = service({ name: 'ledger' });
const apis = (ofOrders: string, ofPayments = 'focus: Money') =>
  catalog(
    USER,
    LEDGER,
    teamApi('orders', ofOrders),
    teamApi('payments', ofPayments),
  );
const SQUAD =
  'kind: Group\nmetadata: { name: squad }\nspec: { type: team, parent: payments, children: [], members: [eve, fay] }\n';

/** As many services of orders, each depending on the ledger. */
const users = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    service({
      name: `user-${index}`,
      spec: 'owner: orders, dependsOn: ["component:ledger"]',
    }),
  );

testRule(undeclaredDependency, {
  valid: [
    {
      name: 'an interaction of the team that depends',
      catalog: apis('interactions: [{ with: payments, mode: collaboration }]'),
    },
    {
      name: 'an interaction of the other',
      catalog: apis(
        'focus: Orders',
        'interactions: [{ with: orders, mode: x-as-a-service }]',
      ),
    },
    {
      name: 'a dependency of the team that depends',
      catalog: apis('dependencies: [{ on: payments, type: ok }]'),
    },
    {
      name: 'an interaction that is late',
      catalog: apis(
        'interactions: [{ with: payments, mode: collaboration, since: "2025-01-01", expectedDuration: P1M }]',
      ),
    },
    {
      name: 'an interaction that is planned',
      catalog: apis(
        'interactions: [{ with: payments, mode: collaboration, since: "2026-03-01" }]',
      ),
    },
    {
      name: 'an interaction with the group above the owner',
      catalog: catalog(
        USER,
        service({ name: 'ledger', spec: 'owner: squad' }),
        SQUAD,
        teamApi(
          'orders',
          'interactions: [{ with: payments, mode: x-as-a-service }]',
        ),
      ),
    },
    {
      name: 'a group below it',
      catalog: catalog(
        service({
          name: 'user',
          spec: 'owner: payments, dependsOn: ["component:ledger"]',
        }),
        service({ name: 'ledger', spec: 'owner: squad' }),
        SQUAD,
        teamApi('payments', 'focus: Money'),
      ),
    },
    {
      name: 'a department',
      catalog: catalog(
        service({
          name: 'user',
          spec: 'owner: payments, dependsOn: ["component:ledger"]',
        }),
        service({ name: 'ledger', spec: 'owner: tech' }),
        teamApi('payments', 'focus: Money'),
      ),
    },
    {
      name: 'what is not there, or has no living owner',
      catalog: catalog(
        service({
          name: 'user',
          spec: 'owner: orders, dependsOn: ["component:nowhere", "component:ledger"]',
        }),
        service({ name: 'ledger', spec: 'owner: gone' }),
        teamApi('orders', 'focus: Orders'),
      ),
    },
  ],
  invalid: [
    {
      name: 'nothing said',
      catalog: apis('focus: Orders'),
      findings: [
        {
          subject: 'group:default/orders',
          severity: 'info',
          accountable: 'group:default/orders',
          message:
            'What it owns depends once on what group:default/payments owns, and neither team says so.',
          evidence: [
            {
              ref: 'component:default/user',
              path: 'spec.dependsOn',
              value: 'component:default/ledger',
            },
          ],
        },
      ],
    },
    {
      name: 'a dependency that only the other declares: it needs nothing here',
      catalog: apis(
        'focus: Orders',
        'dependencies: [{ on: orders, type: ok }]',
      ),
      findings: [{ subject: 'group:default/orders' }],
    },
    {
      name: 'an interaction past its until',
      catalog: apis(
        'interactions: [{ with: payments, mode: collaboration, until: "2025-12-31" }]',
      ),
      findings: [{ subject: 'group:default/orders' }],
    },
    {
      name: 'five dependencies',
      catalog: catalog(...users(5), LEDGER, teamApi('orders', 'focus: Orders')),
      findings: [
        {
          severity: 'warning',
          message:
            'What it owns depends 5 times on what group:default/payments owns, and neither team says so.',
        },
      ],
    },
    {
      name: 'four dependencies, and a limit of four',
      catalog: catalog(...users(4), LEDGER, teamApi('orders', 'focus: Orders')),
      options: { warnFrom: 4 },
      findings: [{ severity: 'warning' }],
    },
    {
      name: 'four dependencies',
      catalog: catalog(...users(4), LEDGER, teamApi('orders', 'focus: Orders')),
      findings: [{ severity: 'info' }],
    },
    {
      name: 'two teams',
      catalog: catalog(
        service({
          name: 'user',
          spec: 'owner: orders, dependsOn: ["component:ledger"], consumesApis: [maps]',
        }),
        LEDGER,
        'kind: API\nmetadata: { name: maps }\nspec: { type: openapi, lifecycle: production, owner: geo }\n',
        'kind: Group\nmetadata: { name: geo }\nspec: { type: team, children: [], members: [gus, hal] }\n',
        teamApi('orders', 'focus: Orders'),
      ),
      findings: [
        {
          message: expect.stringContaining('group:default/geo'),
          evidence: [
            {
              ref: 'component:default/user',
              path: 'spec.consumesApis',
              value: 'api:default/maps',
            },
          ],
        },
        { message: expect.stringContaining('group:default/payments') },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a team without a TeamAPI',
      catalog: catalog(USER, LEDGER, teamApi('payments', 'focus: Money')),
      subject: 'group:default/orders',
      because: 'it has no TeamAPI to say it in',
    },
  ],
});
