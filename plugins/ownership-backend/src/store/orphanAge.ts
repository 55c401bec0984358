import {
  daysOfOrphanAge,
  FacetValue,
  ORPHAN_AGES,
  OrphanAge,
  ORPHANING_RULES,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';

/** By ref of what is orphaned, when a review first found that. */
export const orphanedSince = (knex: Knex): Knex.QueryBuilder =>
  knex('findings')
    .whereIn('rule', [...ORPHANING_RULES])
    .whereNot({ severity: 'info' })
    .groupBy('subject')
    .select('subject')
    .min({ since: 'opened_at' });

/** Narrows verdicts to what has been orphaned for so long. */
export function whereOrphanAge(
  knex: Knex,
  verdicts: Knex.QueryBuilder,
  ages: readonly OrphanAge[],
  now: number,
): void {
  const found = knex.from(orphanedSince(knex).as('orphans')).select('subject');
  found.where(either => {
    for (const age of ages) {
      const { from, before } = daysOfOrphanAge(age, now);
      either.orWhere(inner => {
        inner.whereNotNull('since');
        if (from) {
          inner.where('since', '>=', from);
        }
        if (before) {
          inner.where('since', '<', before);
        }
      });
    }
  });
  verdicts.where({ ownership: 'orphaned' }).whereIn('ref', found);
}

/** How many verdicts have been orphaned for how long. */
export async function orphanAgeFacet(
  knex: Knex,
  verdicts: Knex.QueryBuilder,
  now: number,
): Promise<FacetValue[]> {
  const rows: Array<{ day: string; count: string | number }> = await knex
    .from(orphanedSince(knex).as('orphans'))
    .whereIn(
      'subject',
      verdicts.clone().where({ ownership: 'orphaned' }).select('ref'),
    )
    // An instant begins with its day.
    .select({ day: knex.raw('substr(since, 1, 10)') })
    .count({ count: '*' })
    .groupBy('day');
  return ORPHAN_AGES.map(age => {
    const { from = '', before } = daysOfOrphanAge(age, now);
    const own = rows.filter(
      ({ day }) => day >= from && (before === undefined || day < before),
    );
    return {
      value: age,
      count: own.reduce((sum, { count }) => sum + Number(count), 0),
    };
  }).filter(({ count }) => count > 0);
}
