import { VerdictItem } from '@pillars/plugin-ownership-common';
import { SharedWords } from '../shared/createWords';
import { ExportSpec } from '../shared/Exports';
import { ReviewT } from './texts';

/** The review as a file. */
export const reviewExport = (
  t: ReviewT,
  words: SharedWords,
): ExportSpec<VerdictItem> => ({
  name: 'ownership-review',
  title: t('export.title'),
  count: words.entities,
  columns: [
    [t('export.entity'), item => item.ref],
    [t('export.ownership'), item => words.ownership[item.ownership].label],
    [t('export.run'), item => words.run[item.run].label],
    [t('export.tier'), item => String(item.tier ?? '')],
    [t('export.risk'), item => String(item.risk.score)],
    [t('export.dependents'), item => String(item.dependents)],
    [t('export.owners'), item => item.owners.map(({ ref }) => ref).join(' ')],
    [t('export.accountable'), item => item.accountable ?? ''],
    [t('export.suggestion'), item => item.suggestions?.[0]?.owner ?? ''],
    [t('export.system'), item => item.system ?? ''],
    [t('export.domain'), item => item.domain ?? ''],
    [t('export.rules'), item => item.rules.join(' ')],
    [t('export.accepted'), item => item.accepted.join(' ')],
  ],
});
