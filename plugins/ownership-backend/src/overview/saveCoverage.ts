import {
  DomainPlaces,
  EntityVerdict,
  Review,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { Difference, differenceOf, inChunks } from '../store/difference';
import { columnText } from '../store/rows';

/** What coverage is counted by. */
export type Dimension = 'all' | 'domain' | 'impact' | 'tier';

const FIGURES = [
  'orphaned',
  'at_risk',
  'owned',
  'contradicted',
  'undeclared',
  'shown',
  'not_applicable',
] as const;

type Figure = (typeof FIGURES)[number];

export type CoverageRow = Record<Figure, number> & {
  dimension: Dimension;
  /** Empty for what has none. */
  value: string;
  day: string;
};

const OWNERSHIP: Record<EntityVerdict['ownership'], Figure> = {
  orphaned: 'orphaned',
  atRisk: 'at_risk',
  owned: 'owned',
};

const RUN: Record<EntityVerdict['run'], Figure> = {
  contradicted: 'contradicted',
  undeclared: 'undeclared',
  shown: 'shown',
  notApplicable: 'not_applicable',
};

const keyOf = ({ dimension, value }: CoverageRow) => `${dimension} ${value}`;

const nothing = (
  dimension: Dimension,
  value: string,
  day: string,
): CoverageRow => ({
  dimension,
  value,
  day,
  ...(Object.fromEntries(FIGURES.map(one => [one, 0])) as Record<
    Figure,
    number
  >),
});

/** What a verdict counts in. */
function placesOf(
  { domain, tier }: EntityVerdict,
  { impacts }: DomainPlaces,
): Array<[Dimension, string]> {
  const named = (domain && impacts.get(domain)) || [];
  return [
    ['all', ''],
    ['domain', columnText(domain) ?? ''],
    ['tier', tier?.toString() ?? ''],
    ...named.map((impact): [Dimension, string] => ['impact', impact]),
  ];
}

function countCoverage(
  { verdicts }: Review,
  places: DomainPlaces,
  day: string,
): Map<string, CoverageRow> {
  const rows = new Map<string, CoverageRow>();
  for (const verdict of verdicts) {
    for (const [dimension, value] of placesOf(verdict, places)) {
      const key = `${dimension} ${value}`;
      const row = rows.get(key) ?? nothing(dimension, value, day);
      rows.set(key, row);
      row[OWNERSHIP[verdict.ownership]] += 1;
      row[RUN[verdict.run]] += 1;
    }
  }
  return rows;
}

/** The last row of everything that was ever counted by. */
async function lastRows(tx: Knex.Transaction): Promise<CoverageRow[]> {
  const last = tx('coverage_history')
    .select('dimension', 'value')
    .max({ day: 'day' })
    .groupBy('dimension', 'value')
    .as('last');
  return tx('coverage_history')
    .select('coverage_history.*')
    .join(last, join =>
      join
        .on('last.dimension', 'coverage_history.dimension')
        .andOn('last.value', 'coverage_history.value')
        .andOn('last.day', 'coverage_history.day'),
    );
}

/**
 * Keeps how coverage stood on a day: a row for the days on which it changed. A
 * domain that is gone ends with a row of zeros.
 */
export async function saveCoverage(
  tx: Knex.Transaction,
  review: Review,
  places: DomainPlaces,
): Promise<Difference<CoverageRow>> {
  const day = review.reviewedAt.slice(0, 10);
  const last = await lastRows(tx);
  const after = countCoverage(review, places, day);
  for (const row of last) {
    if (!after.has(keyOf(row))) {
      after.set(keyOf(row), nothing(row.dimension, row.value, day));
    }
  }
  const before = new Map(last.map(row => [keyOf(row), row]));
  const { changed } = differenceOf(before, after, FIGURES);
  await inChunks(changed, rows =>
    tx('coverage_history')
      .insert(rows)
      .onConflict(['dimension', 'value', 'day'])
      .merge(),
  );
  return { changed, removed: [] };
}
