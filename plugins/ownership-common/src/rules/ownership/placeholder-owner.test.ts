import { catalog, service, X } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { placeholderOwner } from './placeholder-owner';

testRule(placeholderOwner, {
  valid: [
    { name: 'a team', catalog: catalog(service()) },
    {
      name: 'a word inside a longer one',
      catalog: catalog(service({ spec: 'owner: nonet' })),
    },
    {
      name: 'another owner lives',
      catalog: catalog(
        `${service({
          spec: 'owner: tbd',
        })}relations: [{ type: ownedBy, targetRef: "group:default/tbd" }, { type: ownedBy, targetRef: "group:default/payments" }]\n`,
      ),
    },
    {
      name: 'a word that the configuration does not list',
      catalog: catalog(service({ spec: 'owner: tbd' })),
      settings: { placeholders: ['acme-nobody'] },
    },
  ],
  invalid: [
    ...[
      'unknown',
      'Unowned',
      'tbd',
      'team-TEAM-NAME',
      'openedx-unmaintained',
      'n/a',
      'user:guest',
    ].map(owner => ({
      name: owner,
      catalog: catalog(service({ spec: `owner: "${owner}"` })),
      findings: [{ subject: X, severity: 'error' as const }],
    })),
    {
      name: 'a placeholder that exists',
      catalog: catalog(
        service({ spec: 'owner: unknown' }),
        'kind: Group\nmetadata: { name: unknown }\nspec: { members: [ana, ben] }\n',
      ),
      findings: [
        {
          message:
            'The owner group:default/unknown is a placeholder that stands for nobody.',
          accountable: undefined,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no owner at all',
      catalog: catalog(service({ spec: 'a: b' })),
      subject: X,
      because: 'it names no owner',
    },
  ],
});
