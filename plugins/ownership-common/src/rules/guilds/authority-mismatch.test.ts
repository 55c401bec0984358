import { fingerprintOf } from '../../findings';
import {
  CRAFTERS,
  guild,
  guildGroup,
  GUILDS_BY_TYPE,
  must,
  standard,
} from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { authorityMismatch } from './authority-mismatch';

const LAW = 'standard:default/law';
const CRAFT = 'guild:default/craft';
const workingGroup = (spec = '') =>
  `kind: Guild\nmetadata: { name: craft }\nspec: { form: working-group, ${spec} }\n`;
const catalog = (...documents: string[]) => documents.join('\n---\n');
const law = standard(`status: adopted, ${must()}`);
const byGroup = law.replace('guild: craft', 'guild: group:crafters');
const SHOULD = 'requirements: [{ id: a, level: SHOULD, statement: A. }]';

testRule(authorityMismatch, {
  valid: [
    {
      name: 'a guild with binding authority',
      catalog: catalog(guild('authority: binding'), law),
    },
    {
      name: 'an advisory guild that says SHOULD',
      catalog: catalog(
        guild('authority: advisory'),
        standard(`status: adopted, ${SHOULD}`),
      ),
    },
    {
      name: 'a working group without requirements',
      catalog: catalog(workingGroup(), standard()),
    },
  ],
  invalid: [
    {
      name: 'an advisory guild',
      catalog: catalog(guild('authority: advisory, chairs: [ana]'), law),
      findings: [
        {
          subject: LAW,
          severity: 'warning',
          messageId: 'authority',
          accountable: CRAFT,
          message: `It has a requirement that is a MUST, and its guild ${CRAFT} has the authority "advisory".`,
          evidence: [
            { ref: CRAFT, path: 'spec.authority', value: 'advisory' },
            { path: 'spec.requirements[0].level', value: 'MUST' },
          ],
          fingerprint: fingerprintOf('authority-mismatch', LAW, [CRAFT]),
        },
      ],
    },
    {
      name: 'a committee without authority',
      catalog: catalog(
        'kind: Guild\nmetadata: { name: craft }\nspec: { form: committee, authority: none }\n',
        law,
      ),
      findings: [{ message: expect.stringContaining('"none"') }],
    },
    {
      name: 'a working group, with two of three, on trial',
      catalog: catalog(
        workingGroup(),
        standard(
          'status: trial, requirements: [{ id: a, level: MUST, statement: A. }, { id: b, level: MAY, statement: B. }, { id: c, level: MUST, statement: C. }]',
        ),
      ),
      findings: [
        {
          messageId: 'form',
          message: `It has 2 requirements that are a MUST, and its guild ${CRAFT} is a working group.`,
          evidence: [
            { ref: CRAFT, path: 'spec.form', value: 'working-group' },
            { path: 'spec.requirements[0].level', value: 'MUST' },
            { path: 'spec.requirements[2].level', value: 'MUST' },
          ],
        },
      ],
    },
    {
      name: 'a working group that says it binds',
      catalog: catalog(workingGroup('authority: binding'), law),
      findings: [{ messageId: 'form' }],
    },
    {
      name: 'a group that is a working group by its type',
      catalog: catalog(
        guildGroup('type: Working-Group, members: [ana]'),
        byGroup,
      ),
      settings: GUILDS_BY_TYPE,
      findings: [
        {
          messageId: 'form',
          accountable: CRAFTERS,
          message: `It has a requirement that is a MUST, and its guild ${CRAFTERS} is a working group.`,
          evidence: [
            { ref: CRAFTERS, path: 'spec.type', value: 'Working-Group' },
            { path: 'spec.requirements[0].level', value: 'MUST' },
          ],
        },
      ],
    },
    {
      name: 'the guild that a group supplies, where the standard names the group',
      catalog: catalog(
        guildGroup(),
        guild('group: crafters, authority: none'),
        byGroup,
      ),
      findings: [
        {
          messageId: 'authority',
          accountable: CRAFTERS,
          message: `It has a requirement that is a MUST, and its guild ${CRAFT} has the authority "none".`,
        },
      ],
    },
    {
      name: 'before it is in force',
      catalog: catalog(
        workingGroup(),
        standard(`status: adopted, effectiveFrom: 2027-01-01, ${must()}`),
      ),
      findings: [{ subject: LAW }],
    },
  ],
  notApplicable: [
    {
      name: 'a group that is a guild by configuration',
      catalog: catalog(guildGroup(), byGroup),
      settings: GUILDS_BY_TYPE,
      subject: LAW,
      because: 'its guild states no authority',
    },
    {
      name: 'a group that is no guild',
      catalog: catalog(guildGroup(), byGroup),
      subject: LAW,
      because: 'what it names as its guild is none',
    },
    {
      name: 'a guild that states no authority',
      catalog: catalog(guild(), law),
      subject: LAW,
      because: 'its guild states no authority',
    },
    {
      name: 'an authority that is no text',
      catalog: catalog(guild('authority: { toString: x }'), law),
      subject: LAW,
      because: 'its guild states no authority',
    },
    {
      name: 'a guild that does not exist',
      catalog: law,
      subject: LAW,
      because: 'its guild does not exist',
    },
    {
      name: 'a proposal',
      catalog: catalog(workingGroup(), standard(`status: proposed, ${must()}`)),
      subject: LAW,
      because: 'it is neither on trial nor adopted',
    },
    {
      name: 'a standard that is over',
      catalog: catalog(
        workingGroup(),
        standard(`status: adopted, sunsetOn: 2025-12-31, ${must()}`),
      ),
      subject: LAW,
      because: 'it is neither on trial nor adopted',
    },
  ],
});
