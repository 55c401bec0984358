import { createWords } from '../shared/createWords';
import { toCsv } from '../shared/exportList';
import { sharedTexts } from '../shared/texts';
import { englishOf } from '../testUtils/englishOf';
import {
  aChange,
  anItem,
  aPin,
  aPinAnswer,
  PIN_ID,
} from '../testUtils/pinFixtures';
import { createPinWords } from './createPinWords';
import { agendaColumns, toDocument } from './exportPin';
import { pinTexts } from './texts';

const ADDRESS = `https://portal.example/ownership/pins/${PIN_ID}`;

const words = createPinWords(
  englishOf(pinTexts),
  createWords(englishOf(sharedTexts), 'en'),
);

const decided = anItem({
  ref: 'api:default/pay|ments',
  domain: undefined,
  tier: undefined,
  owners: [{ standing: 'dangling' }],
  suggestions: [],
  outcome: {
    outcome: 'accept',
    dueOn: '2026-03-31',
    reason: 'It is _old_.',
    decidedBy: 'user:default/ann',
    decidedAt: '2026-01-02T00:00:00.000Z',
  },
});

describe('the export of a pinned review', () => {
  it('has a row for each, and names nobody', () => {
    const csv = toCsv(agendaColumns(words), [anItem(), decided]);
    expect(csv).toBe(
      [
        'entity,domain,who owns it,who runs it,tier,risk,dependents,owner as stated,orphaned since,why,evidence,who could own it,outcome,proposed owner,until,reason',
        'component:default/checkout,domain:default/sales,Orphaned,Undeclared,1,85,2,gone (not in the catalog),2025-12-01,The owner group:default/gone does not exist in the catalog.,"spec.owner = ""gone""",group:default/shop,,,,',
        'api:default/pay|ments,,Orphaned,Undeclared,,85,2,a person (not in the catalog),2025-12-01,The owner group:default/gone does not exist in the catalog.,"spec.owner = ""gone""",,Accepted,,2026-03-31,It is _old_.',
        '',
      ].join('\r\n'),
    );
  });

  it('is a document: the claims, the agenda by domain, what changed', () => {
    const text = toDocument(
      {
        answer: aPinAnswer({
          pin: aPin({ note: 'Who takes what?' }),
          previous: {
            id: 'p',
            title: 'Board, December',
            createdAt: '2025-12-01T00:00:00.000Z',
          },
        }),
        lists: {
          orphaned: [anItem(), decided],
          atRisk: [
            anItem({ ref: 'component:default/bot', ownership: 'atRisk' }),
          ],
          contradicted: [],
        },
        findings: [
          {
            rule: 'dormant-guild',
            messageId: 'dormant',
            subject: 'guild:default/craft',
            severity: 'warning',
            text: 'It last met 90 days ago.',
            evidence: [{ path: 'spec.lastMetOn', value: '2025-10-01' }],
          },
        ],
        changes: [
          aChange(),
          aChange({
            ref: 'component:default/x',
            ownership: undefined,
            decided: undefined,
          }),
        ],
      },
      ADDRESS,
      words,
    );
    expect(text.split('\n')).toEqual([
      '# Board, January',
      '',
      `Pinned 2026-01-02, of the review of 2026-01-01T00:00:00.000Z: ${ADDRESS}`,
      '',
      'Who takes what?',
      '',
      '## Reality check',
      '',
      '- **Who owns it.** 3 of 10 entities have no living owner (30 %).',
      '- **Who may lose its owner.** 2 entities could easily lose the owner: one person, a group that is no team, or a name that means two things.',
      '- **Who runs it.** Of what is known, 0 are run by their owner, and 1 by another team. 7 are undeclared: that is unknown, and counts neither for nor against.',
      '- **Load.** No team is above the limits of load.',
      '- **Concentration.** The rules that would say so are turned off.',
      '- **Decisions.** Everything that is to be decided has one decider.',
      '- **Guilds.** Guilds need attention: 1 × dormant-guild.',
      '- **Interactions.** Not set up yet: Team interactions.',
      '- **What is not known.** The catalog does not use these yet, so nothing is said of them: Team interactions.',
      '',
      '## Evidence',
      '',
      '| rule | subject | what was found | evidence |',
      '| --- | --- | --- | --- |',
      '| dormant-guild | guild:default/craft | It last met 90 days ago. | spec.lastMetOn = "2025-10-01" |',
      '',
      '## Agenda',
      '',
      '### sales',
      '',
      '1 entity',
      '',
      '| what | tier | why | evidence | owner as stated | who could own it | outcome |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| component:default/checkout | 1 | The owner group:default/gone does not exist in the catalog. | spec.owner = "gone" | gone (not in the catalog) | shop: It owns the system. | No outcome yet |',
      '',
      '### In no domain',
      '',
      '1 entity',
      '',
      '| what | tier | why | evidence | owner as stated | who could own it | outcome |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| api:default/pay\\|ments |  | The owner group:default/gone does not exist in the catalog. | spec.owner = "gone" | a person (not in the catalog) |  | Accepted, until 2026-03-31. It is \\_old\\_. |',
      '',
      '',
      '## At risk',
      '',
      '| what | domain | tier | owner as stated | why | evidence |',
      '| --- | --- | --- | --- | --- | --- |',
      '| component:default/bot | sales | 1 | gone (not in the catalog) | The owner group:default/gone does not exist in the catalog. | spec.owner = "gone" |',
      '',
      '## What changed',
      '',
      'Since Board, December, pinned on 2025-12-01.',
      '',
      '| what | change | in this one | outcome of the one before |',
      '| --- | --- | --- | --- |',
      '| component:default/basket | No longer orphaned | Owned | Came true. New owner proposed: shop, until 2026-01-31 |',
      '| component:default/x | No longer orphaned | not in the catalog any more |  |',
      '',
    ]);
    expect(text).not.toMatch(/user:|ann\b/);
  });
});
