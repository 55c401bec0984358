import { catalog, decisionScope, scopeRef } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { vetoSprawl } from './veto-sprawl';

const vetoed = (...vetoes: string[]) =>
  catalog(decisionScope({ spec: `vetoes: [${vetoes.join(', ')}]` }));

const sound = (by: string) => `{ by: '${by}', grounds: Safety. }`;

testRule(vetoSprawl, {
  valid: [
    {
      name: 'two on grounds',
      catalog: vetoed(sound('group:orders'), sound('guild:a')),
    },
    {
      name: 'three, where three are allowed',
      catalog: vetoed(sound('guild:a'), sound('guild:b'), sound('guild:c')),
      options: { maxVetoes: 3 },
    },
  ],
  invalid: [
    {
      name: 'three',
      catalog: vetoed(sound('guild:a'), sound('guild:b'), sound('guild:c')),
      findings: [
        {
          subject: scopeRef(),
          severity: 'warning',
          accountable: 'group:default/payments',
          messageId: 'tooMany',
          message: '3 may stop this decision, and 2 are enough.',
          evidence: [
            { path: 'spec.vetoes[0].by', value: 'guild:default/a' },
            { path: 'spec.vetoes[1].by', value: 'guild:default/b' },
            { path: 'spec.vetoes[2].by', value: 'guild:default/c' },
          ],
        },
      ],
    },
    {
      name: 'no grounds, and blank ones',
      catalog: vetoed("{ by: guild:b, grounds: ' ' }", '{ by: guild:a }'),
      findings: [
        {
          messageId: 'noGrounds',
          message: 'The veto of guild:default/a names no grounds.',
          evidence: [{ path: 'spec.vetoes[1].grounds', value: null }],
        },
        { message: 'The veto of guild:default/b names no grounds.' },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no vetoes',
      catalog: catalog(decisionScope()),
      subject: scopeRef(),
      because: 'nobody has a veto',
    },
    {
      name: 'vetoes that are none',
      catalog: vetoed('null', '7', '{ by: 5 }'),
      subject: scopeRef(),
      because: 'nobody has a veto',
    },
  ],
});
