import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { lifecycleContradiction } from './lifecycle-contradiction';

testRule(lifecycleContradiction, {
  valid: [
    {
      name: 'sound dependencies, and one that is not in the catalog',
      catalog: catalog(
        service({
          spec: 'owner: payments, dependsOn: [component:y, component:z]',
        }),
        service({ name: 'y' }),
      ),
    },
    {
      name: 'a weak dependency of a dependency',
      catalog: catalog(
        service({ spec: 'owner: payments, dependsOn: [component:lib]' }),
        'kind: Component\nmetadata: { name: lib }\nspec: { type: library, lifecycle: experimental, owner: payments, dependsOn: [component:old] }\n',
        'kind: Component\nmetadata: { name: old }\nspec: { type: library, lifecycle: deprecated, owner: payments }\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'an API that is deprecated and a service that nobody owns',
      catalog: catalog(
        service({
          spec: 'owner: payments, consumesApis: [old], dependsOn: [component:y]',
        }),
        'kind: API\nmetadata: { name: old }\nspec: { lifecycle: deprecated, owner: payments }\n',
        service({ name: 'y', spec: 'owner: gone' }),
      ),
      findings: [
        {
          subject: X,
          severity: 'warning',
          message:
            'It is in production and depends on component:default/y, which has no living owner; api:default/old, which is deprecated.',
          evidence: [
            { path: 'spec.dependsOn', value: 'component:default/y' },
            { path: 'spec.consumesApis', value: 'api:default/old' },
          ],
        },
      ],
    },
    {
      name: 'a resource that is retiring',
      catalog: catalog(
        service({ spec: 'owner: payments, dependsOn: [resource:db]' }),
        'kind: Resource\nmetadata: { name: db, annotations: { pillars.dev/ownership-state: retiring } }\nspec: { owner: payments }\n',
      ),
      findings: [{ message: expect.stringContaining('which is retiring') }],
    },
  ],
  notApplicable: [
    {
      name: 'an experiment',
      catalog: catalog(
        'kind: Component\nmetadata: { name: x }\nspec: { lifecycle: experimental, owner: payments }\n',
      ),
      subject: X,
      because: 'it is not in production',
    },
  ],
});
