import { catalog, decisionScope } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { undecided } from './undecided';

const SELLING = `
kind: Domain
metadata: { name: selling }
spec: { owner: payments }
---
kind: System
metadata: { name: shop }
spec: { owner: payments, domain: selling }
---
kind: Component
metadata: { name: basket }
spec: { owner: orders, system: shop, type: service }
`;

const BELOW = `
kind: Domain
metadata: { name: online }
spec: { owner: payments, subdomainOf: selling }
---
kind: System
metadata: { name: web }
spec: { owner: payments, domain: online }
`;

const delivery = (appliesTo: string, decision = 'delivery') =>
  decisionScope({ decision, appliesTo });

const required = (...decisions: string[]) => ({
  decisions: { required: decisions },
});

const ONLINE = 'domain:default/online';

testRule(undecided, {
  valid: [
    {
      name: 'the domain by name',
      catalog: catalog(SELLING, delivery('[domain:selling]')),
    },
    {
      name: 'each domain by predicate',
      catalog: catalog(SELLING, delivery('{ kind: Domain }')),
    },
    {
      name: 'everything, in a domain that is empty',
      catalog: catalog(
        'kind: Domain\nmetadata: { name: empty }\nspec: { owner: payments }\n',
        delivery('{}'),
      ),
    },
    {
      name: 'the domain above',
      catalog: catalog(SELLING, BELOW, delivery('[domain:selling]')),
    },
    {
      name: 'all that is in it',
      catalog: catalog(SELLING, delivery('[system:shop]')),
    },
    {
      name: 'something above the required decision',
      catalog: catalog(SELLING, delivery('[domain:selling]')),
      settings: required('delivery/release'),
    },
    {
      name: 'one of the three that is nowhere decided as a whole',
      catalog: catalog(
        SELLING,
        delivery('[domain:selling]'),
        decisionScope({ name: 'a', decision: 'architecture/api' }),
      ),
    },
    {
      name: 'one of the three that a taxonomy of your own leaves out',
      catalog: catalog(
        SELLING,
        delivery('[domain:selling]'),
        decisionScope({
          name: 'a',
          decision: 'security',
          appliesTo: '[domain:other]',
        }),
      ),
      settings: { decisions: { taxonomy: [{ name: 'delivery' }] } },
    },
  ],
  invalid: [
    {
      name: 'half of what is in it, as the component has a name of its own',
      catalog: catalog(SELLING, delivery('[component:basket]')),
      findings: [
        {
          subject: 'domain:default/selling',
          severity: 'warning',
          accountable: 'group:default/payments',
          messageId: 'undecided',
          message:
            'Nobody decides about delivery: no scope applies to the domain, nor to system:default/shop.',
          evidence: [
            { path: 'required decision', value: 'delivery' },
            { path: 'entities in the domain', value: 2 },
            { path: 'entities nobody decides about', value: 1 },
          ],
        },
      ],
    },
    {
      name: 'nothing of it',
      catalog: catalog(SELLING, delivery('[domain:other]')),
      findings: [
        {
          message:
            'Nobody decides about delivery: no scope applies to the domain, nor to component:default/basket and 1 more in it.',
        },
      ],
    },
    {
      name: 'a decision below the required one',
      catalog: catalog(
        SELLING,
        delivery('[domain:selling]', 'delivery/release'),
      ),
      settings: required('delivery'),
      findings: [{ subject: 'domain:default/selling' }],
    },
    {
      name: 'a domain that is empty',
      catalog: catalog(
        'kind: Domain\nmetadata: { name: empty }\nspec: { owner: payments }\n',
        delivery('{ kind: System }'),
      ),
      findings: [
        {
          message:
            'Nobody decides about delivery: no scope applies to the domain.',
        },
      ],
    },
    {
      name: 'the domain below, when only the one above has what it needs',
      catalog: catalog(SELLING, BELOW, delivery('[system:shop]')),
      findings: [
        {
          subject: ONLINE,
          message:
            'Nobody decides about delivery: no scope applies to the domain, nor to system:default/web.',
        },
      ],
    },
    {
      name: 'each decision of a list of your own, used or not',
      catalog: catalog(SELLING, delivery('{ kind: Domain }')),
      settings: required('spending', 'delivery', 'people/hiring', 'spending'),
      findings: [
        {
          message: expect.stringContaining('about people/hiring:') as never,
        },
        { message: expect.stringContaining('about spending:') as never },
      ],
    },
    {
      name: 'a scope that begins tomorrow',
      catalog: catalog(
        SELLING,
        delivery('[domain:other]'),
        decisionScope({
          name: 'later',
          decision: 'delivery',
          appliesTo: '{}',
          spec: 'validFrom: 2026-01-02',
        }),
      ),
      findings: [{ subject: 'domain:default/selling' }],
    },
    {
      name: 'domains that are each below the other',
      catalog: catalog(
        'kind: Domain\nmetadata: { name: a }\nspec: { subdomainOf: b }\n',
        'kind: Domain\nmetadata: { name: b }\nspec: { subdomainOf: a }\n',
        'kind: System\nmetadata: { name: s }\nspec: { domain: a }\n',
        delivery('[domain:gone]'),
      ),
      findings: [{ subject: 'domain:default/a' }],
    },
  ],
  notApplicable: [
    {
      name: 'a domain that only holds others',
      catalog: catalog(
        'kind: Domain\nmetadata: { name: all }\nspec: { owner: payments }\n',
        'kind: Domain\nmetadata: { name: part }\nspec: { owner: payments, subdomainOf: all }\n',
        delivery('[domain:part]'),
      ),
      subject: 'domain:default/all',
      because: 'all it holds is in the domains below it',
    },
    {
      name: 'a catalog with other words',
      catalog: catalog(SELLING, delivery('{ kind: Component }', 'product')),
      subject: 'domain:default/selling',
      because: 'no decision is required of it',
    },
    {
      name: 'a company that requires none',
      catalog: catalog(SELLING, delivery('[domain:other]')),
      settings: required(),
      subject: 'domain:default/selling',
      because: 'no decision is required of it',
    },
  ],
});
