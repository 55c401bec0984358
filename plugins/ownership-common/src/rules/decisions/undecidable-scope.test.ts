import { catalog, decisionScope, scopeRef, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { undecidableScope } from './undecidable-scope';

const guild = (spec: string) =>
  `kind: Guild\nmetadata: { name: council }\nspec: { form: guild, ${spec} }\n`;

testRule(undecidableScope, {
  valid: [
    { name: 'a team', catalog: catalog(decisionScope()) },
    {
      name: 'a department with people below it',
      catalog: catalog(decisionScope({ decider: 'group:tech' })),
    },
    {
      name: 'a user',
      catalog: catalog(
        decisionScope({ decider: 'user:ana' }),
        'kind: User\nmetadata: { name: ana }\nspec: { memberOf: [] }\n',
      ),
    },
    {
      name: 'a guild with a chair',
      catalog: catalog(
        decisionScope({ decider: 'guild:council' }),
        guild('chairs: [ana]'),
      ),
    },
  ],
  invalid: [
    {
      name: 'a group that does not exist, with one that is nearly it',
      catalog: catalog(decisionScope({ decider: 'group:payment' })),
      findings: [
        {
          subject: scopeRef(),
          severity: 'error',
          messageId: 'dangling',
          message:
            'The decider group:default/payment does not exist in the catalog.',
          accountable: undefined,
          fix: {
            summary:
              'Name a decider that exists. Did you mean group:default/payments?',
            patch: {
              path: ['spec', 'decider'],
              value: 'group:default/payments',
            },
          },
        },
      ],
    },
    {
      name: 'a group that does not exist, where the near one is empty',
      catalog: catalog(
        decisionScope({ decider: 'group:warehouses' }),
        'kind: Group\nmetadata: { name: warehouse }\nspec: { children: [] }\n',
      ),
      findings: [
        {
          messageId: 'dangling',
          fix: {
            summary:
              'Name a user, a group or a guild of the catalog as the decider.',
          },
        },
      ],
    },
    {
      name: 'a user that does not exist',
      catalog: catalog(decisionScope({ decider: 'user:payments' })),
      findings: [
        {
          messageId: 'dangling',
          message:
            'The decider user:default/payments does not exist in the catalog.',
        },
      ],
    },
    {
      name: 'a placeholder',
      catalog: catalog(decisionScope({ decider: 'group:tbd' })),
      findings: [
        {
          messageId: 'placeholder',
          message: 'The decider group:default/tbd stands for nobody.',
        },
      ],
    },
    {
      name: 'a team that was merged into one that lives',
      catalog: catalog(
        decisionScope({ decider: 'group:orders' }),
        teamApi('orders', 'status: merged, successors: [gone, payments]'),
      ),
      findings: [
        {
          messageId: 'disbanded',
          message: 'The decider group:default/orders is merged.',
          // Tech is above orders, and has the people of orders below it.
          accountable: 'group:default/tech',
          fix: {
            summary:
              'Let group:default/payments decide, which took over from group:default/orders.',
            patch: {
              path: ['spec', 'decider'],
              value: 'group:default/payments',
            },
          },
        },
      ],
    },
    {
      name: 'a group without people',
      catalog: catalog(
        decisionScope({ decider: 'group:empty' }),
        'kind: Group\nmetadata: { name: empty }\nspec: { children: [], parent: tech }\n',
      ),
      findings: [
        {
          messageId: 'hollow',
          message: 'The decider group:default/empty has no members.',
          accountable: 'group:default/tech',
          fix: {
            summary:
              'Declare who is in group:default/empty, or name another decider.',
          },
        },
      ],
    },
    {
      name: 'a guild without people',
      catalog: catalog(
        decisionScope({ decider: 'guild:council' }),
        guild('chairs: [], group: nowhere'),
      ),
      findings: [{ messageId: 'hollow' }],
    },
    {
      name: 'a component',
      catalog: catalog(
        decisionScope({ decider: 'component:bot' }),
        'kind: Component\nmetadata: { name: bot }\nspec: { owner: payments }\n',
      ),
      findings: [
        {
          messageId: 'wrongKind',
          message:
            'The decider component:default/bot is neither a user, nor a group, nor a guild.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a scope that begins tomorrow',
      catalog: catalog(
        decisionScope({ decider: 'group:gone', spec: 'validFrom: 2026-01-02' }),
      ),
      subject: scopeRef(),
      because: 'it is not in force before 2026-01-02',
    },
    {
      name: 'a scope that names nobody',
      catalog: catalog(decisionScope({ decider: 'null' })),
      subject: scopeRef(),
      because: 'it names no decider, or no decision',
    },
  ],
});
