import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { noSourceLocation } from './no-source-location';

testRule(noSourceLocation, {
  valid: [
    {
      name: 'an address',
      catalog: catalog(
        service({
          annotations:
            'backstage.io/source-location: "url:https://git.example/acme/x"',
        }),
      ),
    },
    {
      name: 'a project slug',
      catalog: catalog(
        service({ annotations: 'gitlab.com/project-slug: acme/x' }),
      ),
    },
  ],
  invalid: [
    {
      name: 'nothing',
      catalog: catalog(service()),
      findings: [{ subject: X, severity: 'warning' }],
    },
    {
      name: 'a file',
      catalog: catalog(
        service({ annotations: 'backstage.io/source-location: "file:/srv/x"' }),
      ),
      findings: [{ subject: X }],
    },
    {
      name: 'an API, where that is asked for',
      catalog: catalog(
        'kind: API\nmetadata: { name: a }\nspec: { lifecycle: production, owner: payments }\n',
      ),
      options: { kinds: ['API'] },
      findings: [{ subject: 'api:default/a' }],
    },
  ],
  notApplicable: [
    {
      name: 'a system',
      catalog: catalog(
        'kind: System\nmetadata: { name: x }\nspec: { owner: payments }\n',
      ),
      subject: 'system:default/x',
      because: 'it is of kind System',
    },
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
