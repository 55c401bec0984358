import { GuildItem } from '@pillars/plugin-ownership-common';
import { ExportSpec } from '../shared/Exports';
import { AUTHORITY, FORM, plural } from '../shared/words';
import { titleOf } from './guildWords';

/** Guilds as a file; it counts people, and names none. */
export const GUILDS_EXPORT: ExportSpec<GuildItem> = {
  name: 'guilds',
  title: 'Guilds',
  count: items => plural(items, 'guild'),
  columns: [
    ['guild', titleOf],
    ['ref', item => item.ref],
    ['form', item => FORM[item.form]],
    [
      'authority',
      item => (item.authority && AUTHORITY[item.authority].label) ?? '',
    ],
    ['mission', item => item.mission ?? ''],
    ['domains', item => item.domains.join(' ')],
    ['chairs', item => String(item.chairs.length)],
    ['people', item => String(item.members)],
    ['standards', item => String(item.standards)],
    ['cadence', item => item.cadence ?? ''],
    ['last met', item => item.lastMetOn ?? ''],
    ['findings', item => String(item.findings)],
  ],
};
