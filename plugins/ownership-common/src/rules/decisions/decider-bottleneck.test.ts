import { catalog, decisionScope, scopeRef } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { deciderBottleneck } from './decider-bottleneck';

/** Scopes from s<from> on, of one decider. */
const held = (count: number, decider: string, from: number, spec = '') =>
  Array.from({ length: count }, (_, index) =>
    decisionScope({ name: `s${from + index}`, decider, spec }),
  );

const COUNCIL = 'guild:council';

testRule(deciderBottleneck, {
  valid: [
    {
      name: 'exactly the share',
      catalog: catalog(
        ...held(4, COUNCIL, 0),
        ...held(3, 'group:payments', 4),
        ...held(3, 'group:orders', 7),
      ),
    },
    {
      name: 'too few scopes to say',
      catalog: catalog(...held(7, COUNCIL, 0)),
    },
    {
      name: 'what is not in force yet counts on neither side',
      catalog: catalog(
        ...held(3, COUNCIL, 0),
        ...held(3, COUNCIL, 3, 'validFrom: 2026-01-02'),
        ...held(3, 'group:payments', 6),
        ...held(2, 'group:orders', 9),
      ),
    },
  ],
  invalid: [
    {
      name: 'more than the share, once, at the first scope by ref',
      catalog: catalog(
        ...held(2, 'group:payments', 4),
        ...held(2, 'group:orders', 6),
        ...held(4, COUNCIL, 0).reverse(),
      ),
      findings: [
        {
          subject: scopeRef('s0'),
          severity: 'warning',
          message: 'guild:default/council decides 4 of 8 scopes, 50 %.',
          evidence: [
            { path: 'spec.decider', value: 'guild:default/council' },
            {
              ref: scopeRef('s1'),
              path: 'spec.decider',
              value: 'guild:default/council',
            },
            {
              ref: scopeRef('s2'),
              path: 'spec.decider',
              value: 'guild:default/council',
            },
            {
              ref: scopeRef('s3'),
              path: 'spec.decider',
              value: 'guild:default/council',
            },
          ],
        },
      ],
    },
    {
      name: 'two bottlenecks, by configuration',
      catalog: catalog(...held(1, COUNCIL, 0), ...held(1, 'group:payments', 1)),
      options: { minScopes: 2 },
      findings: [{ subject: scopeRef('s0') }, { subject: scopeRef('s1') }],
    },
  ],
  notApplicable: [
    {
      name: 'another scope of the same decider',
      catalog: catalog(...held(8, COUNCIL, 0)),
      subject: scopeRef('s5'),
      because:
        'decisionscope:default/s0 stands for all of guild:default/council',
    },
    {
      name: 'too few scopes',
      catalog: catalog(...held(7, COUNCIL, 0)),
      subject: scopeRef('s0'),
      because: 'there are fewer than 8 scopes in force',
    },
  ],
});
