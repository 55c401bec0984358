import { catalog, service, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { unusedInteraction } from './unused-interaction';

const USER = service({
  name: 'user',
  spec: 'owner: orders, dependsOn: ["component:ledger"]',
});
const LEDGER = service({ name: 'ledger' });
const MAPS = service({ name: 'maps', spec: 'owner: geo' });
const GEO =
  'kind: Group\nmetadata: { name: geo }\nspec: { type: team, children: [], members: [gus, hal] }\n';
const SQUAD =
  'kind: Group\nmetadata: { name: squad }\nspec: { type: team, parent: geo, children: [], members: [eve, fay] }\n';
const withGeo = 'interactions: [{ with: geo, mode: x-as-a-service }]';
const all = (...more: string[]) => catalog(USER, LEDGER, MAPS, GEO, ...more);

testRule(unusedInteraction, {
  valid: [
    {
      name: 'a dependency in the one direction',
      catalog: all(
        teamApi(
          'orders',
          'interactions: [{ with: payments, mode: x-as-a-service }]',
        ),
      ),
    },
    {
      name: 'a dependency in the other',
      catalog: all(
        teamApi(
          'payments',
          'interactions: [{ with: orders, mode: x-as-a-service }]',
        ),
      ),
    },
    {
      name: 'a dependency on what a group below the other owns',
      catalog: catalog(
        service({
          name: 'user',
          spec: 'owner: orders, dependsOn: ["component:tiles"]',
        }),
        service({ name: 'tiles', spec: 'owner: squad' }),
        MAPS,
        GEO,
        SQUAD,
        teamApi('orders', withGeo),
      ),
    },
    {
      name: 'other modes, what is over, and what is planned',
      catalog: all(
        teamApi(
          'orders',
          'interactions: [{ with: geo, mode: collaboration }, { with: geo, mode: x-as-a-service, until: "2025-12-31" }, { with: geo, mode: x-as-a-service, since: "2026-02-01" }]',
        ),
      ),
    },
    {
      name: 'teams that own nothing, are gone, or do not exist, and itself',
      catalog: all(
        'kind: Group\nmetadata: { name: idle }\nspec: { type: team, children: [], members: [ida] }\n',
        'kind: Group\nmetadata: { name: past }\nspec: { type: team, children: [], members: [pat] }\n',
        teamApi('past', 'status: disbanded'),
        teamApi(
          'orders',
          'interactions: [{ with: idle, mode: x-as-a-service }, { with: past, mode: x-as-a-service }, { with: nowhere, mode: x-as-a-service }, { with: orders, mode: x-as-a-service }]',
        ),
      ),
    },
  ],
  invalid: [
    {
      name: 'no dependency between the two',
      catalog: all(teamApi('orders', withGeo)),
      findings: [
        {
          subject: 'group:default/orders',
          severity: 'info',
          message:
            'Nothing stands behind its interaction with group:default/geo (x-as-a-service): neither owns what depends on what the other owns.',
        },
      ],
    },
    {
      name: 'what both declare, once',
      catalog: all(
        teamApi('orders', withGeo),
        teamApi(
          'geo',
          'interactions: [{ with: orders, mode: x-as-a-service }]',
        ),
      ),
      findings: [{ subject: 'group:default/geo' }],
    },
    {
      name: 'what both declare, where the first by ref is no team',
      catalog: all(
        service({ name: 'wiki', spec: 'owner: bureau' }),
        'kind: Group\nmetadata: { name: bureau }\nspec: { type: department, children: [], members: [bea] }\n',
        teamApi(
          'bureau',
          'interactions: [{ with: orders, mode: x-as-a-service }]',
        ),
        teamApi(
          'orders',
          'interactions: [{ with: bureau, mode: x-as-a-service }]',
        ),
      ),
      findings: [{ subject: 'group:default/orders' }],
    },
    {
      name: 'the same one twice, once',
      catalog: all(
        teamApi(
          'orders',
          'interactions: [{ with: geo, mode: x-as-a-service }, { with: group:geo, mode: x-as-a-service }]',
        ),
      ),
      findings: [{ subject: 'group:default/orders' }],
    },
  ],
  notApplicable: [
    {
      name: 'a catalog without dependencies between teams',
      catalog: catalog(LEDGER, MAPS, GEO, teamApi('payments', withGeo)),
      subject: 'group:default/payments',
      because: 'no dependency between teams is known',
    },
    {
      name: 'a team that owns nothing',
      catalog: all(
        'kind: Group\nmetadata: { name: idle }\nspec: { type: team, children: [], members: [ida] }\n',
        teamApi('idle', withGeo),
      ),
      subject: 'group:default/idle',
      because: 'it owns nothing',
    },
  ],
});
