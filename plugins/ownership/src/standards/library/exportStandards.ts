import { StandardItem } from '@pillars/plugin-ownership-common';
import { ExportSpec } from '../../shared/Exports';
import { plural, STATUS } from '../../shared/words';

/** Standards as a file, with how far their MUSTs have come. */
export const STANDARDS_EXPORT: ExportSpec<StandardItem> = {
  name: 'standards',
  title: 'Standards',
  count: items => plural(items, 'standard'),
  columns: [
    ['title', item => item.title ?? item.name],
    ['standard', item => item.ref],
    ['guild', item => item.guild ?? ''],
    ['status', item => STATUS[item.status].label],
    ['version', item => item.version ?? ''],
    ['entities', item => String(item.entities)],
    ['MUSTs met', item => String(item.musts.met)],
    ['waived', item => String(item.musts.waived + item.musts.expiring)],
    ['unmet', item => String(item.musts.unmet)],
    ['cannot be checked', item => String(item.musts.unverifiable)],
    ['effective from', item => item.effectiveFrom ?? ''],
    ['sunset', item => item.sunsetOn ?? ''],
    ['review by', item => item.reviewBy ?? ''],
    ['superseded by', item => item.supersededBy ?? ''],
    ['removed', item => item.removedAt ?? ''],
  ],
};
