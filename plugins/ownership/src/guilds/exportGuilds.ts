import { GuildItem } from '@pillars/plugin-ownership-common';
import { SharedWords } from '../shared/createWords';
import { ExportSpec } from '../shared/Exports';
import { titleOf } from './guildWords';
import { GuildsT } from './texts';

/** Guilds as a file; it counts people, and names none. */
export const guildsExport = (
  t: GuildsT,
  { form, authority }: SharedWords,
): ExportSpec<GuildItem> => ({
  name: 'guilds',
  title: t('export.title'),
  count: items => t('count', { count: items }),
  columns: [
    [t('export.guild'), titleOf],
    [t('export.ref'), item => item.ref],
    [t('export.form'), item => form[item.form]],
    [
      t('export.authority'),
      item => (item.authority ? authority[item.authority].label : ''),
    ],
    [t('export.mission'), item => item.mission ?? ''],
    [t('export.domains'), item => item.domains.join(' ')],
    [t('export.chairs'), item => String(item.chairs.length)],
    [t('export.people'), item => String(item.members)],
    [t('export.standards'), item => String(item.standards)],
    [t('export.cadence'), item => item.cadence ?? ''],
    [t('export.lastMet'), item => item.lastMetOn ?? ''],
    [t('export.findings'), item => String(item.findings)],
  ],
});
