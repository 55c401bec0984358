import { catalog, teamApi } from '../testing/catalog';
import { GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { memberFragmentation } from './member-fragmentation';

const group = (name: string, members: string, more = 'type: team') =>
  `kind: Group\nmetadata: { name: ${name} }\nspec: { ${more}, children: [], members: [${members}] }\n`;
const CREW = group('crew', 'p1, p2, p3, p4, p5, p6');
const subject = 'group:default/crew';

testRule(memberFragmentation, {
  valid: [
    {
      name: 'two of six in two other teams',
      catalog: catalog(
        CREW,
        group('search', 'p1, p2'),
        group('content', 'p1, p2'),
      ),
    },
    {
      name: 'three of six in one other team',
      catalog: catalog(CREW, group('search', 'p1, p2, p3')),
    },
    {
      name: 'departments, guilds and teams that are gone',
      catalog: catalog(
        CREW,
        group('search', 'p1, p2, p3'),
        group('bureau', 'p1, p2, p3', 'type: department'),
        group('past', 'p1, p2, p3'),
        teamApi('past', 'status: disbanded'),
        'kind: Guild\nmetadata: { name: craft }\nspec: { form: guild, members: [p1, p2, p3] }\n',
      ),
    },
    {
      name: 'the list of a guild',
      catalog: catalog(
        CREW,
        group('search', 'p1, p2, p3'),
        group('crafters', 'p1, p2, p3'),
        'kind: Guild\nmetadata: { name: craft }\nspec: { form: guild, group: crafters }\n',
      ),
    },
    {
      name: 'a group that is a guild by its type',
      catalog: catalog(
        CREW,
        group('search', 'p1, p2, p3'),
        group('crafters', 'p1, p2, p3', 'type: guild'),
      ),
      settings: GUILDS_BY_TYPE,
    },
    {
      name: 'groups above and below it',
      catalog: catalog(
        group('crew', 'p1, p2, p3, p4, p5, p6', 'type: team, parent: tribe'),
        group('tribe', 'p1, p2, p3'),
        group('squad', 'p1, p2, p3', 'type: team, parent: crew'),
      ),
    },
    {
      name: 'a higher share',
      catalog: catalog(
        CREW,
        group('search', 'p1, p2, p3'),
        group('content', 'p1, p2, p3'),
      ),
      options: { minShare: 0.6 },
    },
  ],
  invalid: [
    {
      name: 'three of six in two other teams',
      catalog: catalog(
        CREW,
        group('search', 'p1, p2, p3'),
        group('content', 'p1, p2, p3'),
      ),
      findings: [
        {
          subject,
          severity: 'info',
          accountable: subject,
          message:
            '3 of its 6 declared members are also in 2 or more other teams.',
          evidence: [
            { path: 'declared members of its own', value: 6 },
            { path: 'of them, also in 2 or more other teams', value: 3 },
          ],
        },
      ],
    },
    {
      name: 'three of five, in different teams, declared by the users',
      catalog: catalog(
        group('crew', 'p1, p2, p3, p4, p5'),
        group('search', 'p1, p2'),
        group('content', 'p1, p3'),
        'kind: User\nmetadata: { name: p2 }\nspec: { memberOf: [payments] }\n',
        'kind: User\nmetadata: { name: p3 }\nspec: { memberOf: [orders] }\n',
      ),
      findings: [{ subject, message: expect.stringMatching(/^3 of its 5 /) }],
    },
  ],
  notApplicable: [
    {
      name: 'the list of a guild',
      catalog: catalog(
        CREW,
        group('search', 'p1, p2, p3'),
        group('content', 'p1, p2, p3'),
        'kind: Guild\nmetadata: { name: craft }\nspec: { form: guild, group: crew }\n',
      ),
      subject,
      because: 'it lists the members of a guild',
    },
    {
      name: 'four people, all of them elsewhere too',
      catalog: catalog(
        group('crew', 'p1, p2, p3, p4'),
        group('search', 'p1, p2, p3, p4'),
        group('content', 'p1, p2, p3, p4'),
      ),
      subject,
      because: 'it has fewer than 5 members of its own',
    },
    {
      name: 'a team that is gone',
      catalog: catalog(CREW, teamApi('crew', 'status: merged')),
      subject,
      because: 'it was merged or disbanded',
    },
  ],
});
