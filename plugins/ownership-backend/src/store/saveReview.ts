import {
  EntityVerdict,
  MarkedFinding,
  Review,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { Changes } from './ReviewStore';
import { FindingRow, toFindingRow, toVerdictRow, VerdictRow } from './rows';

// SQLite binds at most 32,766 values; the widest row has 15.
const CHUNK = 500;

interface Difference<T> {
  changed: T[];
  removed: string[];
}

/** What to write, and the keys of what to remove, to get from one to the other. */
function differenceOf<T extends object>(
  before: Map<string, T>,
  after: Map<string, T>,
  columns: ReadonlyArray<keyof T>,
): Difference<T> {
  const differs = (row: T, old: T | undefined) =>
    !old || columns.some(column => row[column] !== old[column]);
  return {
    changed: [...after]
      .filter(([key, row]) => differs(row, before.get(key)))
      .map(([, row]) => row),
    removed: [...before.keys()].filter(key => !after.has(key)),
  };
}

async function inChunks<T>(
  list: readonly T[],
  write: (chunk: T[]) => Promise<unknown>,
) {
  for (let from = 0; from < list.length; from += CHUNK) {
    await write(list.slice(from, from + CHUNK));
  }
}

async function apply<T extends object>(
  tx: Knex.Transaction,
  table: string,
  key: keyof T & string,
  { changed, removed }: Difference<T>,
) {
  await inChunks(removed, keys => tx(table).whereIn(key, keys).delete());
  await inChunks(changed, rows =>
    tx(table).insert(rows).onConflict(key).merge(),
  );
}

async function saveVerdicts(
  tx: Knex.Transaction,
  verdicts: readonly EntityVerdict[],
): Promise<Difference<VerdictRow>> {
  const stored: VerdictRow[] = await tx('verdicts').select('ref', 'body');
  const before = new Map(stored.map(row => [row.ref, row]));
  const after = new Map(verdicts.map(one => [one.ref, toVerdictRow(one)]));
  const difference = differenceOf(before, after, ['body']);
  await apply<VerdictRow>(tx, 'verdicts', 'ref', difference);

  const changed = new Set(difference.changed.map(row => row.ref));
  const owners = verdicts
    .filter(one => changed.has(one.ref))
    .flatMap(({ ref, owners: all }) =>
      all.map(owner => ({ ref, owner: owner.ref })),
    );
  await inChunks([...changed], refs =>
    tx('verdict_owners').whereIn('ref', refs).delete(),
  );
  await inChunks(owners, rows => tx('verdict_owners').insert(rows));
  return difference;
}

async function saveFindings(
  tx: Knex.Transaction,
  review: Review,
  findings: readonly MarkedFinding[],
): Promise<Difference<FindingRow>> {
  const stored: FindingRow[] = await tx('findings').select(
    'fingerprint',
    'body',
    'domain',
    'opened_at',
    'marks',
  );
  const before = new Map(stored.map(row => [row.fingerprint, row]));
  const domains = new Map(review.verdicts.map(one => [one.ref, one.domain]));
  const after = new Map(
    findings.map(one => [
      one.fingerprint,
      toFindingRow(
        one,
        domains.get(one.subject),
        before.get(one.fingerprint)?.opened_at ?? review.reviewedAt,
      ),
    ]),
  );
  // The domain is its subject's, and not part of the finding.
  const difference = differenceOf(before, after, ['body', 'domain', 'marks']);
  await apply<FindingRow>(tx, 'findings', 'fingerprint', difference);
  return difference;
}

/** Replaces the last review in one transaction, writing only what differs. */
export async function saveReview(
  knex: Knex,
  review: Review,
  findings: readonly MarkedFinding[],
): Promise<Changes> {
  return knex.transaction(async tx => {
    const differences = [
      await saveVerdicts(tx, review.verdicts),
      await saveFindings(tx, review, findings),
    ];
    await tx('review')
      .insert({
        id: 1,
        reviewed_at: review.reviewedAt,
        not_set_up: JSON.stringify(review.notSetUp),
        failures: JSON.stringify(review.failures),
        failed_at: null,
        failure: null,
      })
      .onConflict('id')
      .merge();
    const sum = (count: (one: Difference<object>) => number) =>
      differences.map(count).reduce((a, b) => a + b);
    return {
      written: sum(one => one.changed.length),
      removed: sum(one => one.removed.length),
    };
  });
}
