import { fingerprintOf } from '../../findings';
import { CRAFTERS, guild, guildGroup, GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { noCharter } from './no-charter';

const CRAFT = 'guild:default/craft';

testRule(noCharter, {
  valid: [
    { name: 'both', catalog: guild('mission: Craft., charter: Open to all.') },
    {
      name: 'a charter that stands in a file of its own',
      catalog: guild('mission: Craft., charter: { $text: ./charter.md }'),
    },
  ],
  invalid: [
    {
      name: 'no charter',
      catalog: guild('mission: Craft., chairs: [ana]'),
      findings: [
        {
          subject: CRAFT,
          severity: 'info',
          messageId: 'one',
          accountable: CRAFT,
          message: 'It states no charter.',
          evidence: [{ path: 'spec.charter', value: null }],
          fingerprint: fingerprintOf('no-charter', CRAFT, []),
        },
      ],
    },
    {
      name: 'no mission',
      catalog: guild('charter: Open to all.'),
      findings: [
        {
          message: 'It states no mission.',
          fingerprint: fingerprintOf('no-charter', CRAFT, []),
        },
      ],
    },
    {
      name: 'neither, and nobody in it who could answer',
      catalog: guild('mission: " "'),
      findings: [
        {
          messageId: 'neither',
          accountable: undefined,
          message: 'It states neither a mission nor a charter.',
          evidence: [
            { path: 'spec.mission', value: null },
            { path: 'spec.charter', value: null },
          ],
        },
      ],
    },
    {
      name: 'a committee as well',
      catalog:
        'kind: Guild\nmetadata: { name: c }\nspec: { form: committee }\n',
      findings: [{ subject: 'guild:default/c' }],
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
