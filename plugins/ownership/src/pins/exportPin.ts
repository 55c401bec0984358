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
import { byDomain } from './byDomain';
import { claimsOf } from './claims';
import { PinWords } from './createPinWords';
import { allEvidence, evidenceInWords, reasonsInWords } from './inWords';
import { dayOf } from './pinState';
import { WholePin } from './wholePin';

type Columns<T> = (words: PinWords) => ExportColumns<T>;

/** All that needs something, a row each. */
export const agendaColumns: Columns<PinAgendaItem> = words => {
  const { t, shared, outcome } = words;
  return [
    [t('export.entity'), item => item.ref],
    [t('export.domain'), item => item.domain ?? ''],
    [t('export.ownership'), item => shared.ownership[item.ownership].label],
    [t('export.run'), item => shared.run[item.run].label],
    [t('export.tier'), item => String(item.tier ?? '')],
    [t('export.risk'), item => String(item.risk)],
    [t('export.dependents'), item => String(item.dependents)],
    [t('export.owner'), words.owners],
    [t('export.since'), item => dayOf(item.orphanedSince ?? '')],
    [t('export.why'), reasonsInWords],
    [t('export.evidence'), allEvidence],
    [t('export.could'), item => item.suggestions[0]?.owner ?? ''],
    [
      t('export.outcome'),
      item => (item.outcome ? outcome[item.outcome.outcome].label : ''),
    ],
    [t('export.proposed'), item => item.outcome?.owner ?? ''],
    [t('export.until'), item => item.outcome?.dueOn ?? ''],
    [t('export.reason'), item => item.outcome?.reason ?? ''],
  ];
};

const orphanColumns: Columns<PinAgendaItem> = words => {
  const { t } = words;
  return [
    [t('export.what'), item => item.ref],
    [t('export.tier'), item => String(item.tier ?? '')],
    [t('export.why'), reasonsInWords],
    [t('export.evidence'), allEvidence],
    [t('export.owner'), words.owners],
    [t('export.could'), words.suggestion],
    [t('export.outcome'), item => words.decided(item.outcome)],
  ];
};

const shortColumns: Columns<PinAgendaItem> = words => {
  const { t } = words;
  return [
    [t('export.what'), item => item.ref],
    [t('export.domain'), item => words.domain(item.domain)],
    [t('export.tier'), item => String(item.tier ?? '')],
    [t('export.owner'), words.owners],
    [t('export.why'), reasonsInWords],
    [t('export.evidence'), allEvidence],
  ];
};

const findingColumns: Columns<PinnedFinding> = ({ t }) => [
  [t('export.rule'), finding => finding.rule],
  [t('export.subject'), finding => finding.subject],
  [t('export.found'), finding => finding.text],
  [t('export.evidence'), finding => evidenceInWords(finding.evidence)],
];

const changeColumns: Columns<PinChangeItem> = words => {
  const { t, shared, change } = words;
  return [
    [t('export.what'), item => item.ref],
    [t('export.change'), item => change[item.change].label],
    [
      t('export.now'),
      item =>
        item.ownership
          ? shared.ownership[item.ownership].label
          : t('changes.gone'),
    ],
    [t('export.outcomeBefore'), words.ended],
  ];
};

const section = (title: string, lines: readonly string[]) =>
  lines.length ? [`## ${title}`, '', ...lines, ''] : [];

const table = <T>(columns: ExportColumns<T>, items: readonly T[]) =>
  items.length ? toMarkdownTable(columns, items) : [];

const agendaLines = (
  items: readonly PinAgendaItem[],
  words: PinWords,
): string[] =>
  byDomain(items).flatMap(({ domain, items: own }) => [
    `### ${markdownText(words.domain(domain))}`,
    '',
    words.shared.entities(own.length),
    '',
    ...toMarkdownTable(orphanColumns(words), own),
    '',
  ]);

const claimLines = ({ answer }: WholePin, { t }: PinWords): string[] =>
  claimsOf(answer, t).map(
    claim => `- **${claim.title}.** ${markdownText(claim.text)}`,
  );

function changeLines({ answer, changes }: WholePin, words: PinWords): string[] {
  const { previous } = answer;
  if (!previous) {
    return [];
  }
  const since = words.t('changes.since', {
    title: previous.title,
    day: dayOf(previous.createdAt),
  });
  return [markdownText(since), '', ...table(changeColumns(words), changes)];
}

/**
 * A pinned review as a document: its claims with what they rest on, the agenda
 * by domain, and what changed. It names nobody.
 *
 * @param address - of the pinned review
 */
export function toDocument(
  whole: WholePin,
  address: string,
  words: PinWords,
): string {
  const { answer, lists, findings } = whole;
  const { title, note, createdAt, reviewedAt } = answer.pin;
  const { t } = words;
  const short = shortColumns(words);
  return [
    `# ${markdownText(title)}`,
    '',
    t('export.pinned', {
      day: dayOf(createdAt),
      reviewed: reviewedAt,
      address,
    }),
    '',
    ...(note ? [markdownText(note), ''] : []),
    ...section(t('tab.report'), claimLines(whole, words)),
    ...section(t('claim.evidence'), table(findingColumns(words), findings)),
    ...section(t('tab.agenda'), agendaLines(lists.orphaned, words)),
    ...section(t('list.atRisk'), table(short, lists.atRisk)),
    ...section(t('list.contradicted'), table(short, lists.contradicted)),
    ...section(t('tab.changes'), changeLines(whole, words)),
  ].join('\n');
}
