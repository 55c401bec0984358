import { FindingItem } from '@pillars/plugin-ownership-common';
import { ExportSpec } from '../shared/Exports';
import { plural, SEVERITY } from '../shared/words';

function acceptedBy({ waiver, confirmation }: FindingItem): string {
  if (waiver) {
    return `waived until ${waiver.expiresOn}: ${waiver.reason}`;
  }
  return confirmation ? `confirmed ${confirmation.confirmedAt}` : '';
}

/** Findings as a file; it speaks of teams, and names nobody who asked or said. */
export const FINDINGS_EXPORT: ExportSpec<FindingItem> = {
  name: 'ownership-findings',
  title: 'Ownership findings',
  count: items => plural(items, 'finding'),
  columns: [
    ['severity', item => SEVERITY[item.severity].label],
    ['rule', item => item.rule],
    ['subject', item => item.subject],
    ['what is wrong', item => item.message],
    ['to do', item => item.fix.summary],
    ['who is to act', item => item.accountable ?? ''],
    ['found', item => item.openedAt],
    ['accepted', acceptedBy],
    ['disputes', item => String(item.disputes ?? 0)],
  ],
};
