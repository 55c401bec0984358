import { catalog, service } from '../testing/catalog';
import { guild, guildGroup, GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { unrepresentedDomain } from './unrepresented-domain';

const SELLING = 'domain:default/selling';
const DOMAIN = `
kind: Domain
metadata: { name: selling }
---
kind: System
metadata: { name: paying }
spec: { owner: payments, domain: selling }
---
kind: Domain
metadata: { name: empty }
spec: { owner: payments }
`;
const paid = (owner = 'payments') =>
  service({ spec: `owner: ${owner}, system: paying` });
const covering = (members: string) =>
  guild(`members: [${members}], scope: [selling]`);

testRule(unrepresentedDomain, {
  valid: [
    {
      name: 'a member of the team is a member of the guild',
      catalog: catalog(DOMAIN, paid(), covering('ben, zoe')),
    },
    {
      name: 'a chair, and a member of a group below the owner',
      catalog: catalog(
        DOMAIN,
        paid('tech'),
        guild('chairs: [cleo], scope: [selling]'),
      ),
    },
    {
      name: 'through the group that supplies the members',
      catalog: catalog(
        DOMAIN,
        paid(),
        guild('group: payments, scope: [domain:default/selling]'),
      ),
    },
    {
      name: 'in one of two guilds',
      catalog: catalog(
        DOMAIN,
        paid(),
        covering('zoe'),
        guild('chairs: [ana], scope: [selling]', 'other'),
      ),
    },
    {
      name: 'in a guild that covers a domain above, even in a circle',
      catalog: catalog(
        DOMAIN.replace(
          'name: selling }',
          'name: selling }\nspec: { subdomainOf: trade }',
        ),
        'kind: Domain\nmetadata: { name: trade }\nspec: { subdomainOf: selling }\n',
        paid(),
        guild('chairs: [ana], scope: [trade]'),
      ),
    },
    {
      name: 'an owner who is a User',
      catalog: catalog(
        DOMAIN,
        paid('user:eve'),
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [] }\n',
        covering('eve'),
      ),
    },
  ],
  invalid: [
    {
      name: 'nobody of the team',
      catalog: catalog(DOMAIN, paid(), covering('cleo, zoe')),
      findings: [
        {
          subject: SELLING,
          severity: 'info',
          messageId: 'unrepresented',
          message:
            'Nobody of the teams that own what is in production in it sits in a guild that covers it (guild:default/craft).',
          evidence: [
            { path: 'guilds that cover it', value: ['guild:default/craft'] },
            { path: 'owners in production', value: ['group:default/payments'] },
          ],
        },
      ],
    },
    {
      name: 'a member, of a guild that covers a domain below',
      catalog: catalog(
        DOMAIN,
        'kind: Domain\nmetadata: { name: cards }\nspec: { subdomainOf: selling }\n',
        paid(),
        guild('chairs: [ana, ben], scope: [cards]'),
      ),
      findings: [{ subject: SELLING, messageId: 'uncovered' }],
    },
    {
      name: 'a member, of a guild that covers something else',
      catalog: catalog(
        DOMAIN,
        paid(),
        guild('chairs: [ana, ben], scope: [empty]'),
        guild('chairs: [ana, ben]', 'scopeless'),
      ),
      findings: [
        {
          subject: SELLING,
          messageId: 'uncovered',
          message: 'It has something in production, and no guild covers it.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a group that is a guild, and can state no scope',
      catalog: catalog(DOMAIN, paid(), guildGroup()),
      settings: GUILDS_BY_TYPE,
      subject: SELLING,
      because: 'no guild says which domains it covers',
    },
    {
      name: 'no guild states a scope',
      catalog: catalog(DOMAIN, paid(), guild('chairs: [ana]')),
      subject: SELLING,
      because: 'no guild says which domains it covers',
    },
    {
      name: 'nothing in production',
      catalog: catalog(DOMAIN, paid(), covering('ana')),
      subject: 'domain:default/empty',
      because: 'nothing in it is in production',
    },
    {
      name: 'an owner that does not live',
      catalog: catalog(DOMAIN, paid('gone'), covering('zoe')),
      subject: SELLING,
      because: 'nobody is known in the teams that own it',
    },
  ],
});
