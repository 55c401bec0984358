import { catalog, decisionScope, scopeRef, service } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { decidedTooHigh } from './decided-too-high';

/** What a department decides about everything, at a level of delegation. */
const decided = (delegation: string, decider = 'group:tech') =>
  decisionScope({
    appliesTo: '{ kind: Component }',
    decider,
    spec: `delegation: ${delegation}`,
  });

const ofOrders = service({ name: 'a', spec: 'owner: orders' });
const TWINS = `
kind: Group
metadata: { name: mail }
spec: { type: team, parent: tribe, children: [], members: [eve] }
---
kind: Group
metadata: { name: care }
spec: { type: team, parent: tribe, children: [], members: [fay] }
---
kind: Group
metadata: { name: tribe }
spec: { type: tribe, parent: tech, children: [] }
`;

testRule(decidedTooHigh, {
  valid: [
    {
      name: 'the team itself decides',
      catalog: catalog(ofOrders, decided('delegate', 'group:orders')),
    },
    {
      name: 'a group beside the team decides',
      catalog: catalog(ofOrders, decided('delegate', 'group:payments')),
    },
    {
      name: 'a group below the team decides',
      catalog: catalog(
        service({ spec: 'owner: tech' }),
        decided('delegate', 'group:orders'),
      ),
    },
    {
      name: 'a user decides',
      catalog: catalog(ofOrders, decided('delegate', 'user:cleo')),
    },
    {
      name: 'one entity belongs to somebody elsewhere',
      catalog: catalog(ofOrders, service(), decided('delegate')),
    },
    {
      name: 'one entity belongs to the decider',
      catalog: catalog(
        ofOrders,
        service({ spec: 'owner: tech' }),
        decided('delegate'),
      ),
    },
    {
      name: 'one entity belongs to nobody who lives',
      catalog: catalog(
        ofOrders,
        service({ spec: 'owner: gone' }),
        decided('delegate'),
      ),
    },
    {
      name: 'one entity belongs to a user',
      catalog: catalog(
        ofOrders,
        service({ spec: 'owner: user:cleo' }),
        'kind: User\nmetadata: { name: cleo }\nspec: { memberOf: [orders] }\n',
        decided('delegate'),
      ),
    },
    {
      name: 'groups that are each above the other',
      catalog: catalog(
        'kind: Group\nmetadata: { name: a }\nspec: { parent: b, children: [], members: [eve] }\n',
        'kind: Group\nmetadata: { name: b }\nspec: { parent: a, children: [], members: [eve] }\n',
        service({ spec: 'owner: a' }),
        decided('delegate', 'group:b'),
      ),
    },
  ],
  invalid: [
    ...['advise', 'inquire', 'delegate'].map(level => ({
      name: `the department keeps what it says to ${level}`,
      catalog: catalog(ofOrders, decided(level)),
      findings: [
        {
          subject: scopeRef(),
          severity: 'warning' as const,
          accountable: 'group:default/tech',
          message: `It is left to others (${level}), yet group:default/tech decides, while all that it applies to belongs to group:default/orders below.`,
          fix: {
            summary:
              'Let group:default/orders decide, or say tell, sell, consult or agree where group:default/tech means to keep the last word.',
            patch: { path: ['spec', 'decider'], value: 'group:default/orders' },
          },
        },
      ],
    })),
    {
      name: 'two teams of a tribe below the department',
      catalog: catalog(
        TWINS,
        service({ name: 'a', spec: 'owner: mail' }),
        service({ name: 'b', spec: 'owner: care' }),
        decided('delegate'),
      ),
      findings: [
        {
          evidence: expect.arrayContaining([
            {
              path: 'the group below that owns all it applies to',
              value: 'group:default/tribe',
            },
          ]) as never,
        },
      ],
    },
    {
      name: 'what is below the system that it names',
      catalog: catalog(
        'kind: System\nmetadata: { name: shop }\nspec: { owner: orders }\n',
        service({ spec: 'owner: orders, system: shop' }),
        service({ name: 'elsewhere' }),
        decisionScope({
          appliesTo: '[system:shop]',
          decider: 'group:tech',
          spec: 'delegation: advise',
        }),
      ),
      findings: [{ subject: scopeRef() }],
    },
  ],
  notApplicable: [
    {
      name: 'the department says that it decides',
      catalog: catalog(ofOrders, decided('agree')),
      subject: scopeRef(),
      because: 'it is not left to others',
    },
    {
      name: 'no level of delegation',
      catalog: catalog(ofOrders, decisionScope({ decider: 'group:tech' })),
      subject: scopeRef(),
      because: 'it is not left to others',
    },
    {
      name: 'nothing that it applies to',
      catalog: catalog(decided('delegate')),
      subject: scopeRef(),
      because: 'it applies to no owned entity',
    },
  ],
});
