import { catalog, decisionScope, scopeRef } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { unlinkedImpact } from './unlinked-impact';

const domain = (name: string, impact?: string) =>
  `kind: Domain\nmetadata: { name: ${name}, annotations: { ${
    impact === undefined ? '' : `pillars.dev/business-impact: ${impact}`
  } } }\nspec: { owner: orders }\n`;

const LINKED = decisionScope({ name: 'linked', spec: 'impact: [retention]' });

testRule(unlinkedImpact, {
  valid: [
    {
      name: 'a scope and a domain that name it',
      catalog: catalog(LINKED, domain('selling', 'more orders')),
    },
    {
      name: 'nobody names any',
      catalog: catalog(decisionScope(), domain('selling')),
    },
  ],
  invalid: [
    {
      name: 'a scope',
      catalog: catalog(LINKED, decisionScope()),
      findings: [
        {
          subject: scopeRef(),
          severity: 'info',
          accountable: 'group:default/payments',
          message:
            'It does not say in spec.impact what it does for the business.',
          evidence: [{ path: 'spec.impact', value: null }],
        },
      ],
    },
    {
      name: 'a scope with an empty list, where a domain names it',
      catalog: catalog(
        decisionScope({ spec: 'impact: []' }),
        domain('selling', 'retention'),
      ),
      findings: [{ subject: scopeRef() }],
    },
    {
      name: 'a domain without it, and one where it is blank',
      catalog: catalog(LINKED, domain('a'), domain('b', "' '")),
      findings: [
        {
          subject: 'domain:default/a',
          accountable: 'group:default/orders',
          message:
            'It does not say in metadata.annotations.pillars.dev/business-impact what it does for the business.',
        },
        { subject: 'domain:default/b' },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a catalog that does not use it',
      catalog: catalog(decisionScope(), domain('selling')),
      subject: 'domain:default/selling',
      because: 'no scope or domain names an impact',
    },
    {
      name: 'a scope that is not in force yet',
      catalog: catalog(
        LINKED,
        decisionScope({ spec: 'validFrom: 2026-01-02' }),
      ),
      subject: scopeRef(),
      because: 'it is not in force before 2026-01-02',
    },
  ],
});
