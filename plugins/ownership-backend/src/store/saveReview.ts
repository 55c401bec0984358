import { MarkedFinding, Review } from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { saveGuilds } from '../guilds/saveGuilds';
import { saveCoverage } from '../overview/saveCoverage';
import { savePlaces } from '../overview/savePlaces';
import { saveStandards } from '../standards/saveStandards';
import { saveHistory, saveStates } from '../standards/saveStates';
import {
  applyDifference,
  Difference,
  differenceOf,
  inChunks,
} from './difference';
import { saveLastOwners } from './lastOwners';
import { Changes, Network } from './ReviewStore';
import { forgetChanges, saveOwnerChanges, saveResolved } from './saveChanges';
import { FindingRow, toFindingRow, toVerdictRow, VerdictRow } from './rows';

async function saveVerdicts(
  tx: Knex.Transaction,
  { verdicts, reviewedAt }: Review,
): Promise<Difference<VerdictRow>> {
  const stored: VerdictRow[] = await tx('verdicts').select('ref', 'body');
  const before = new Map(stored.map(row => [row.ref, row]));
  const after = new Map(verdicts.map(one => [one.ref, toVerdictRow(one)]));
  const difference = differenceOf(before, after, ['body']);
  await applyDifference<VerdictRow>(tx, 'verdicts', 'ref', difference);
  await saveOwnerChanges(tx, before, difference.changed, reviewedAt);

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
  await applyDifference<FindingRow>(tx, 'findings', 'fingerprint', difference);
  await saveResolved(tx, before, difference.removed, review.reviewedAt);
  return difference;
}

/** Replaces the last review in one transaction, writing only what differs. */
export async function saveReview(
  knex: Knex,
  review: Review,
  findings: readonly MarkedFinding[],
  { standards, guilds, places }: Network,
): Promise<Changes> {
  const { reviewedAt } = review;
  return knex.transaction(async tx => {
    const differences: Difference<object>[] = [
      await saveVerdicts(tx, review),
      await saveFindings(tx, review, findings),
      ...(await saveStandards(tx, standards, reviewedAt)),
      await saveStates(tx, standards),
      await saveHistory(tx, standards, reviewedAt.slice(0, 10)),
      await saveGuilds(tx, guilds),
      ...(await savePlaces(tx, review, places)),
      await saveCoverage(tx, review, places),
    ];
    await saveLastOwners(tx, review);
    await forgetChanges(tx, reviewedAt);
    await tx('review')
      .insert({
        id: 1,
        reviewed_at: reviewedAt,
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
