import { StandardItem } from '@pillars/plugin-ownership-common';
import { SharedWords } from '../../shared/createWords';
import { ExportSpec } from '../../shared/Exports';
import { LibraryT } from './texts';

/** Standards as a file, with how far their MUSTs have come. */
export const standardsExport = (
  t: LibraryT,
  { status }: SharedWords,
): ExportSpec<StandardItem> => ({
  name: 'standards',
  title: t('export.title'),
  count: items => t('count', { count: items }),
  columns: [
    [t('export.name'), item => item.title ?? item.name],
    [t('export.standard'), item => item.ref],
    [t('export.guild'), item => item.guild ?? ''],
    [t('export.status'), item => status[item.status].label],
    [t('export.version'), item => item.version ?? ''],
    [t('export.entities'), item => String(item.entities)],
    [t('export.met'), item => String(item.musts.met)],
    [
      t('export.waived'),
      item => String(item.musts.waived + item.musts.expiring),
    ],
    [t('export.unmet'), item => String(item.musts.unmet)],
    [t('export.unverifiable'), item => String(item.musts.unverifiable)],
    [t('export.effectiveFrom'), item => item.effectiveFrom ?? ''],
    [t('export.sunset'), item => item.sunsetOn ?? ''],
    [t('export.reviewBy'), item => item.reviewBy ?? ''],
    [t('export.supersededBy'), item => item.supersededBy ?? ''],
    [t('export.removed'), item => item.removedAt ?? ''],
  ],
});
