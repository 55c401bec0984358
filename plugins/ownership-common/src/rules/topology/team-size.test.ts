import { catalog, teamApi } from '../testing/catalog';
import { GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { teamSize } from './team-size';

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => `p${index}`).join(', ');
const group = (count: number, more = 'type: team') =>
  `kind: Group\nmetadata: { name: crew }\nspec: { ${more}, children: [], members: [${people(
    count,
  )}] }\n`;

testRule(teamSize, {
  valid: [
    { name: 'nine', catalog: catalog(group(9)) },
    { name: 'nobody', catalog: catalog(group(0)) },
    {
      name: 'a department of twenty',
      catalog: catalog(group(20, 'type: department')),
    },
    {
      name: 'a guild of twenty, by its type',
      catalog: catalog(group(20, 'type: guild')),
      settings: GUILDS_BY_TYPE,
    },
    {
      name: 'nine, and more in a group below it',
      catalog: catalog(
        group(9),
        'kind: Group\nmetadata: { name: squad }\nspec: { type: team, parent: crew, children: [], members: [eve, fay] }\n',
      ),
    },
    {
      name: 'one person from both sides',
      catalog: catalog(
        group(9),
        'kind: User\nmetadata: { name: p0 }\nspec: { memberOf: [crew] }\n',
      ),
    },
    {
      name: 'a higher limit',
      catalog: catalog(group(12)),
      options: { max: 12 },
    },
  ],
  invalid: [
    {
      name: 'ten',
      catalog: catalog(group(10)),
      findings: [
        {
          subject: 'group:default/crew',
          severity: 'warning',
          accountable: 'group:default/crew',
          message: 'It has 10 declared members of its own, more than 9.',
          evidence: [{ path: 'declared members of its own', value: 10 }],
        },
      ],
    },
    {
      name: 'nine, and one that only the user declares',
      catalog: catalog(
        group(9),
        'kind: User\nmetadata: { name: eve }\nspec: { memberOf: [crew] }\n',
      ),
      findings: [{ severity: 'warning' }],
    },
    {
      name: 'fifteen',
      catalog: catalog(group(15)),
      findings: [{ severity: 'warning' }],
    },
    {
      name: 'sixteen',
      catalog: catalog(group(16)),
      findings: [
        {
          severity: 'error',
          message: 'It has 16 declared members of its own, more than 9.',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'the list of a guild',
      catalog: catalog(
        group(16),
        'kind: Guild\nmetadata: { name: craft }\nspec: { form: guild, group: crew }\n',
      ),
      subject: 'group:default/crew',
      because: 'it lists the members of a guild',
    },
    {
      name: 'a team that is gone',
      catalog: catalog(group(16), teamApi('crew', 'status: merged')),
      subject: 'group:default/crew',
      because: 'it was merged or disbanded',
    },
  ],
});
