import {
  PinAgendaItem,
  PinChangeItem,
  PinnedFinding,
} from '@pillars/plugin-ownership-common';
import {
  ExportColumns,
  markdownText,
  toMarkdownTable,
} from '../shared/exportList';
import { OWNERSHIP, plural, RUN } from '../shared/words';
import { byDomain } from './byDomain';
import { claimsOf } from './claims';
import {
  allEvidence,
  evidenceInWords,
  outcomeInWords,
  ownersInWords,
  reasonsInWords,
  suggestionInWords,
} from './inWords';
import { dayOf, domainName } from './pinState';
import { CHANGE_WORDS, CHANGED, CLAIM, END, LIST, TAB } from './pinWords';
import { WholePin } from './wholePin';

/** All that needs something, a row each. */
export const AGENDA_COLUMNS: ExportColumns<PinAgendaItem> = [
  ['entity', item => item.ref],
  ['domain', item => item.domain ?? ''],
  ['who owns it', item => OWNERSHIP[item.ownership].label],
  ['who runs it', item => RUN[item.run].label],
  ['tier', item => String(item.tier ?? '')],
  ['risk', item => String(item.risk)],
  ['dependents', item => String(item.dependents)],
  ['owner as stated', ownersInWords],
  ['orphaned since', item => dayOf(item.orphanedSince ?? '')],
  ['why', reasonsInWords],
  ['evidence', allEvidence],
  ['who could own it', item => item.suggestions[0]?.owner ?? ''],
  ['outcome', item => item.outcome?.outcome ?? ''],
  ['proposed owner', item => item.outcome?.owner ?? ''],
  ['until', item => item.outcome?.dueOn ?? ''],
  ['reason', item => item.outcome?.reason ?? ''],
];

const ORPHAN_COLUMNS: ExportColumns<PinAgendaItem> = [
  ['what', item => item.ref],
  ['tier', item => String(item.tier ?? '')],
  ['why', reasonsInWords],
  ['evidence', allEvidence],
  ['owner as stated', ownersInWords],
  ['who could own it', suggestionInWords],
  ['outcome', item => outcomeInWords(item.outcome)],
];

const SHORT_COLUMNS: ExportColumns<PinAgendaItem> = [
  ['what', item => item.ref],
  ['domain', item => domainName(item.domain)],
  ['tier', item => String(item.tier ?? '')],
  ['owner as stated', ownersInWords],
  ['why', reasonsInWords],
  ['evidence', allEvidence],
];

const FINDING_COLUMNS: ExportColumns<PinnedFinding> = [
  ['rule', finding => finding.rule],
  ['subject', finding => finding.subject],
  ['what was found', finding => finding.text],
  ['evidence', finding => evidenceInWords(finding.evidence)],
];

const decidedInWords = ({ decided }: PinChangeItem): string =>
  decided ? `${END[decided.end].label}. ${outcomeInWords(decided)}` : '';

const CHANGE_COLUMNS: ExportColumns<PinChangeItem> = [
  ['what', item => item.ref],
  ['change', item => CHANGE_WORDS[item.change].label],
  [
    'in this one',
    item => (item.ownership ? OWNERSHIP[item.ownership].label : CHANGED.gone),
  ],
  ['outcome of the one before', decidedInWords],
];

const section = (title: string, lines: readonly string[]) =>
  lines.length ? [`## ${title}`, '', ...lines, ''] : [];

const table = <T>(columns: ExportColumns<T>, items: readonly T[]) =>
  items.length ? toMarkdownTable(columns, items) : [];

const agendaLines = (items: readonly PinAgendaItem[]): string[] =>
  byDomain(items).flatMap(({ domain, items: own }) => [
    `### ${markdownText(domainName(domain))}`,
    '',
    plural(own.length, 'entity', 'entities'),
    '',
    ...toMarkdownTable(ORPHAN_COLUMNS, own),
    '',
  ]);

/**
 * A pinned review as a document: its claims with what they rest on, the agenda
 * by domain, and what changed. It names nobody.
 *
 * @param address - of the pinned review
 */
export function toDocument(whole: WholePin, address: string): string {
  const { answer, lists, findings, changes } = whole;
  const { title, note, createdAt, reviewedAt } = answer.pin;
  const { previous } = answer;
  return [
    `# ${markdownText(title)}`,
    '',
    `Pinned ${dayOf(createdAt)}, of the review of ${reviewedAt}: ${address}`,
    '',
    ...(note ? [markdownText(note), ''] : []),
    ...section(
      TAB.report,
      claimsOf(answer).map(
        claim => `- **${claim.title}.** ${markdownText(claim.text)}`,
      ),
    ),
    ...section(CLAIM.evidence, table(FINDING_COLUMNS, findings)),
    ...section(TAB.agenda, agendaLines(lists.orphaned)),
    ...section(LIST.atRisk, table(SHORT_COLUMNS, lists.atRisk)),
    ...section(LIST.contradicted, table(SHORT_COLUMNS, lists.contradicted)),
    ...section(
      TAB.changes,
      previous
        ? [
            markdownText(
              CHANGED.since(previous.title, dayOf(previous.createdAt)),
            ),
            '',
            ...table(CHANGE_COLUMNS, changes),
          ]
        : [],
    ),
  ].join('\n');
}
