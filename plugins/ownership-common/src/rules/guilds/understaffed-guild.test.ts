import { CRAFTERS, guild, guildGroup, GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { understaffedGuild } from './understaffed-guild';

const CRAFT = 'guild:default/craft';
const user = (name: string) =>
  `kind: User\nmetadata: { name: ${name} }\nspec: { memberOf: [] }\n`;
const group = (members: string) =>
  `kind: Group\nmetadata: { name: team }\nspec: { children: [], members: [${members}] }\n`;
const catalog = (...documents: string[]) => documents.join('\n---\n');

testRule(understaffedGuild, {
  valid: [
    {
      name: 'two chairs who are Users',
      catalog: catalog(guild('chairs: [ana, ben]'), user('ana'), user('ben')),
    },
    {
      name: 'two chairs, in a catalog without Users',
      catalog: guild('chairs: [ana, ben]'),
    },
    {
      name: 'two chairs, in a catalog with a guest',
      catalog: catalog(guild('chairs: [ana, ben]'), user('guest')),
    },
    {
      name: 'two chairs, where one of five people is a User',
      catalog: catalog(
        guild('chairs: [ana, ben]'),
        group('cleo, dan, eve'),
        user('eve'),
      ),
    },
    {
      name: 'two who are there and one who left',
      catalog: catalog(
        guild('chairs: [ana, ben, gone]'),
        user('ana'),
        user('ben'),
      ),
    },
    {
      name: 'one chair, where that is enough',
      catalog: guild('chairs: [ana]'),
      options: { minChairs: 1 },
    },
  ],
  invalid: [
    {
      name: 'no chairs',
      catalog: guild('members: [ana, ben]'),
      findings: [
        {
          subject: CRAFT,
          severity: 'warning',
          messageId: 'few',
          accountable: CRAFT,
          message: 'It has 0 of the 2 chairs that a guild needs.',
          evidence: [{ path: 'spec.chairs', value: 0 }],
        },
      ],
    },
    {
      name: 'one chair, named in two ways',
      catalog: guild('chairs: [ana, user:default/Ana]'),
      findings: [{ message: 'It has 1 of the 2 chairs that a guild needs.' }],
    },
    {
      name: 'a group beside the one chair',
      catalog: guild('chairs: [ana, group:team]'),
      findings: [{ message: 'It has 1 of the 2 chairs that a guild needs.' }],
    },
    {
      name: 'a committee as well',
      catalog:
        'kind: Guild\nmetadata: { name: c }\nspec: { form: committee, chairs: [ana] }\n',
      findings: [{ subject: 'guild:default/c' }],
    },
    {
      name: 'a chair who left, where the others are Users',
      catalog: catalog(guild('chairs: [ana, gone]'), user('ana')),
      findings: [
        {
          messageId: 'gone',
          message: 'Of its 2 chairs the catalog knows 1; a guild needs 2.',
          evidence: [
            { path: 'spec.chairs', value: 2 },
            { path: 'chairs that are Users', value: 1 },
          ],
        },
      ],
    },
    {
      name: 'both chairs left, where the members of teams are Users',
      catalog: catalog(
        guild('chairs: [gone, away]'),
        group('ana, ben'),
        user('ana'),
        user('ben'),
      ),
      findings: [
        { message: 'Of its 2 chairs the catalog knows 0; a guild needs 2.' },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a group that is a guild by configuration',
      catalog: guildGroup(),
      settings: GUILDS_BY_TYPE,
      subject: CRAFTERS,
      because: 'it is a Group, which cannot state this',
    },
  ],
});
