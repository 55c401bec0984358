import {
  changeOf,
  StandardReading,
  StandardText,
  textOf,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import {
  applyDifference,
  Difference,
  differenceOf,
  inChunks,
} from '../store/difference';
import { columnText } from '../store/rows';
import { RevisionRow, StandardRow, toStandardRow } from './rows';

// The rest follows from these; what is searched is as large as the texts.
const COMPARED = ['requirements', 'body', 'changed_at', 'removed_at'] as const;

/** The newest text of each standard that ever was. */
async function newestTexts(
  tx: Knex.Transaction,
): Promise<Map<string, RevisionRow>> {
  const newest = tx('standard_revisions')
    .select('standard')
    .max({ number: 'number' })
    .groupBy('standard')
    .as('newest');
  const rows: RevisionRow[] = await tx('standard_revisions')
    .select('standard_revisions.*')
    .join(newest, join =>
      join
        .on('newest.standard', 'standard_revisions.standard')
        .andOn('newest.number', 'standard_revisions.number'),
    );
  return new Map(rows.map(row => [row.standard, row]));
}

const textFrom = (row: RevisionRow | undefined) =>
  row && (JSON.parse(row.body) as StandardText);

/**
 * Whether a version that was there before, and left, comes back asking for
 * something else. That is no new version: its link would lead to other demands.
 */
async function isTakenAgain(
  tx: Knex.Transaction,
  ref: string,
  text: StandardText,
): Promise<boolean> {
  const row: RevisionRow | undefined = await tx('standard_revisions')
    .where({ standard: ref, version: columnText(text.version) })
    .orderBy('number', 'desc')
    .first();
  return changeOf(textFrom(row), text) === 'requirements';
}

/** The text of a standard as a new revision; undefined where it says the same. */
async function toRevisionRow(
  tx: Knex.Transaction,
  { standard }: StandardReading,
  text: StandardText,
  before: RevisionRow | undefined,
  seenAt: string,
): Promise<RevisionRow | undefined> {
  const stated = changeOf(textFrom(before), text);
  const isReused =
    before &&
    stated === 'version' &&
    (await isTakenAgain(tx, standard.ref, text));
  const change = isReused ? 'requirements' : stated;
  return (
    change && {
      standard: standard.ref,
      number: (before?.number ?? 0) + 1,
      version: columnText(text.version),
      change,
      seen_at: seenAt,
      body: JSON.stringify(text),
    }
  );
}

/**
 * Keeps standards and their texts. A text that differs from the last one is
 * kept beside it; a standard that is gone stays, and is marked.
 *
 * @param reviewedAt - ISO 8601 instant
 */
export async function saveStandards(
  tx: Knex.Transaction,
  readings: readonly StandardReading[],
  reviewedAt: string,
): Promise<Difference<object>[]> {
  const newest = await newestTexts(tx);
  const stored: StandardRow[] = await tx('standards').select(
    'ref',
    ...COMPARED,
  );
  const revisions: RevisionRow[] = [];
  const after = new Map<string, StandardRow>();
  for (const reading of readings) {
    const { ref } = reading.standard;
    const text = textOf(reading.standard);
    const before = newest.get(ref);
    const revision = await toRevisionRow(tx, reading, text, before, reviewedAt);
    revisions.push(...(revision ? [revision] : []));
    const { seen_at: changedAt } = (revision ?? before)!;
    after.set(
      ref,
      toStandardRow(reading, text, Date.parse(reviewedAt), changedAt),
    );
  }
  const before = new Map(stored.map(row => [row.ref, row]));
  const { changed, removed } = differenceOf(before, after, COMPARED);
  await applyDifference(tx, 'standards', 'ref', { changed, removed: [] });
  const gone = removed.filter(ref => before.get(ref)!.removed_at === null);
  await inChunks(gone, refs =>
    tx('standards').whereIn('ref', refs).update({ removed_at: reviewedAt }),
  );
  await inChunks(revisions, rows => tx('standard_revisions').insert(rows));
  return [
    { changed, removed: gone },
    { changed: revisions, removed: [] },
  ];
}
