import { FindingItem, Wording } from '@pillars/plugin-ownership-common';
import { SharedWords } from '../shared/createWords';
import { ExportSpec } from '../shared/Exports';
import { FindingsT } from './texts';

function acceptedBy(t: FindingsT, { waiver, confirmation }: FindingItem) {
  if (waiver) {
    const { expiresOn: day = '', reason } = waiver;
    return t('export.waived', { day, reason });
  }
  return confirmation
    ? t('export.confirmed', { instant: confirmation.confirmedAt })
    : '';
}

/** Findings as a file; it speaks of teams, and names nobody who asked or said. */
export const findingsExport = (
  t: FindingsT,
  words: SharedWords,
  wording: Wording,
): ExportSpec<FindingItem> => ({
  name: 'ownership-findings',
  title: t('export.title'),
  count: items => t('count', { count: items }),
  columns: [
    [t('export.severity'), item => words.severity[item.severity].label],
    [t('export.rule'), item => item.rule],
    [t('export.subject'), item => item.subject],
    [t('export.message'), item => wording.finding(item).message],
    [t('export.fix'), item => wording.finding(item).fix.summary],
    [t('export.accountable'), item => item.accountable ?? ''],
    [t('export.openedAt'), item => item.openedAt],
    [t('export.accepted'), item => acceptedBy(t, item)],
    [t('export.disputes'), item => String(item.disputes ?? 0)],
  ],
});
