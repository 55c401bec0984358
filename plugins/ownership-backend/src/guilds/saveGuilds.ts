import { GuildPage } from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import {
  applyDifference,
  Difference,
  differenceOf,
  inChunks,
} from '../store/difference';
import { GuildRow, toGuildRow, toLinkRows } from './rows';

/** Keeps guilds and what leads to them, writing only what differs. */
export async function saveGuilds(
  tx: Knex.Transaction,
  pages: readonly GuildPage[],
): Promise<Difference<GuildRow>> {
  const stored: GuildRow[] = await tx('guilds').select('ref', 'body');
  const before = new Map(stored.map(row => [row.ref, row]));
  const after = new Map(pages.map(page => [page.ref, toGuildRow(page)]));
  const difference = differenceOf(before, after, ['body']);
  const changed = new Set(difference.changed.map(row => row.ref));
  await inChunks([...changed, ...difference.removed], refs =>
    tx('guild_links').whereIn('guild', refs).delete(),
  );
  await applyDifference<GuildRow>(tx, 'guilds', 'ref', difference);
  const links = pages.filter(page => changed.has(page.ref)).flatMap(toLinkRows);
  await inChunks(links, rows => tx('guild_links').insert(rows));
  return difference;
}
