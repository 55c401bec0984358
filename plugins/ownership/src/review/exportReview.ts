import { VerdictItem } from '@pillars/plugin-ownership-common';
import { ExportSpec } from '../shared/Exports';
import { OWNERSHIP, plural, RUN } from '../shared/words';

/** The review as a file. */
export const REVIEW_EXPORT: ExportSpec<VerdictItem> = {
  name: 'ownership-review',
  title: 'Ownership review',
  count: items => plural(items, 'entity', 'entities'),
  columns: [
    ['entity', item => item.ref],
    ['who owns it', item => OWNERSHIP[item.ownership].label],
    ['who runs it', item => RUN[item.run].label],
    ['tier', item => String(item.tier ?? '')],
    ['risk', item => String(item.risk.score)],
    ['dependents', item => String(item.dependents)],
    ['owners', item => item.owners.map(owner => owner.ref).join(' ')],
    ['who is to act', item => item.accountable ?? ''],
    ['who could own it', item => item.suggestions?.[0]?.owner ?? ''],
    ['system', item => item.system ?? ''],
    ['domain', item => item.domain ?? ''],
    ['rules', item => item.rules.join(' ')],
    ['accepted', item => item.accepted.join(' ')],
  ],
};
