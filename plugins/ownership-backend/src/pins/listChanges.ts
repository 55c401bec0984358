import {
  endOfOutcome,
  OUTCOME_ENDS,
  OutcomeEnd,
  OwnershipVerdict,
  PIN_CHANGES,
  PinChange,
  PinChangeItem,
  PinChangesQuery,
  PinChangesResponse,
  PinOutcome,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { countOf, facetOf, whereOneOf, whereVisible } from '../store/filters';
import { Visible } from '../store/ReviewStore';
import { Pin } from './PinStore';
import {
  fromBody,
  fromOutcomeRow,
  PinnedOutcomeRow,
  PinnedVerdictRow,
} from './rows';

interface Row {
  ref: string;
  domain: string | null;
  change: PinChange;
}

type Decided = PinOutcome & { end: OutcomeEnd };

/** Everything orphaned in either, each ref once, with what changed. */
function comparison(
  knex: Knex,
  now: string,
  before: string,
  visible: Visible,
): Knex.QueryBuilder {
  const both = knex('pinned_verdicts')
    .whereIn('pin', [now, before])
    .where({ ownership: 'orphaned' });
  whereVisible(both, 'ref', visible);
  // The domain that it has now; that of before only for what is gone.
  both
    .groupBy('ref')
    .select('ref')
    .select(
      knex.raw(
        'coalesce(max(case when pin = ? then domain end), max(domain)) as domain',
        [now],
      ),
      knex.raw(
        `case when count(*) = 2 then 'still' when max(case when pin = ? then 1 else 0 end) = 1 then 'new' else 'gone' end as change`,
        [now],
      ),
    );
  return knex.from(both.as('compared'));
}

/** By ref, what was decided before, and what became of it. */
async function decidedBefore(
  knex: Knex,
  pin: Pin,
  previous: Pin,
  visible: Visible,
): Promise<Map<string, Decided>> {
  const rows = knex('pinned_outcomes').where(
    'pinned_outcomes.pin',
    previous.id,
  );
  whereVisible(rows, 'pinned_outcomes.ref', visible);
  const outcomes: Array<
    PinnedOutcomeRow & {
      later: OwnershipVerdict | null;
      accountable: string | null;
    }
  > = await rows
    .leftJoin({ later: 'pinned_verdicts' }, join =>
      join
        .on('later.ref', 'pinned_outcomes.ref')
        .andOnVal('later.pin', '=', pin.id),
    )
    .select('pinned_outcomes.*', {
      later: 'later.ownership',
      accountable: 'later.accountable',
    });
  const today = pin.reviewedAt.slice(0, 10);
  return new Map(
    outcomes.map(row => {
      const outcome = fromOutcomeRow(row);
      const later = row.later
        ? { ownership: row.later, accountable: row.accountable ?? undefined }
        : undefined;
      return [
        row.ref,
        { ...outcome, end: endOfOutcome(outcome, later, today) },
      ];
    }),
  );
}

/** What a page says of each entity, as both reviews have it. */
async function describe(
  knex: Knex,
  page: readonly Row[],
  now: string,
  before: string,
): Promise<Map<string, Pick<PinChangeItem, 'title' | 'ownership'>>> {
  const rows: PinnedVerdictRow[] = await knex('pinned_verdicts')
    .whereIn('pin', [now, before])
    .whereIn(
      'ref',
      page.map(row => row.ref),
    );
  const said = new Map<string, Pick<PinChangeItem, 'title' | 'ownership'>>();
  for (const { ref, pin, body, ownership } of rows) {
    said.set(ref, {
      title: body ? fromBody(body).title : undefined,
      ...said.get(ref),
      ...(pin === now && { ownership }),
    });
  }
  return said;
}

function countEnds(
  decided: ReadonlyMap<string, Decided>,
): Record<OutcomeEnd, number> {
  const counts = Object.fromEntries(
    OUTCOME_ENDS.map(end => [end, 0]),
  ) as Record<OutcomeEnd, number>;
  decided.forEach(({ end }) => {
    counts[end] += 1;
  });
  return counts;
}

/** What changed between two pinned reviews, and what became of what was decided. */
export async function listChanges(
  knex: Knex,
  pin: Pin,
  previous: Pin,
  query: PinChangesQuery,
  visible: Visible,
): Promise<Omit<PinChangesResponse, 'previous'>> {
  const { offset = 0, limit = 50, change, end } = query;
  const compared = () => comparison(knex, pin.id, previous.id, visible);
  const decided = await decidedBefore(knex, pin, previous, visible);
  const rows = compared();
  whereOneOf(rows, 'change', change);
  if (end?.length) {
    const ended = [...decided].filter(([, one]) => end.includes(one.end));
    whereVisible(
      rows,
      'ref',
      ended.map(([ref]) => ref),
    );
  }
  const page: Row[] = await rows
    .clone()
    .select('ref', 'domain', 'change')
    .orderByRaw('case when domain is null then 1 else 0 end')
    .orderBy(['domain', 'ref'])
    .offset(offset)
    .limit(limit);
  const said = await describe(knex, page, pin.id, previous.id);
  const counts = await facetOf(compared(), 'change');
  return {
    items: page.map(row => ({
      ref: row.ref,
      change: row.change,
      ...(row.domain && { domain: row.domain }),
      ...said.get(row.ref),
      ...(decided.has(row.ref) && { decided: decided.get(row.ref) }),
    })),
    total: await countOf(rows),
    counts: Object.fromEntries(
      PIN_CHANGES.map(one => [
        one,
        counts.find(({ value }) => value === one)?.count ?? 0,
      ]),
    ) as Record<PinChange, number>,
    ends: countEnds(decided),
  };
}
