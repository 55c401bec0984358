import {
  EXPIRING_DAYS,
  WAIVER_STATUSES,
  WaiverQuery,
  WaiverStatus,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { countOf, whereOneOf, whereText, whereVisible } from '../store/filters';
import { Visible } from '../store/ReviewStore';
import { WaiverPage } from './OverlayStore';
import { fromWaiverRow, WaiverRow } from './rows';

const DAY = 24 * 60 * 60 * 1000;

const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The status of a waiver on a day. */
export function statusOf(
  { state, expiresOn = '' }: { state: string; expiresOn?: string },
  today: string,
): WaiverStatus {
  if (state !== 'approved') {
    return state as WaiverStatus;
  }
  if (expiresOn < today) {
    return 'expired';
  }
  return expiresOn <= daysAfter(today, EXPIRING_DAYS) ? 'expiring' : 'active';
}

/** Narrows a query to waivers of a status; `active` holds the expiring ones. */
export function whereStatus(
  query: Knex.QueryBuilder,
  status: WaiverStatus,
  today: string,
) {
  switch (status) {
    case 'active':
      query.where({ state: 'approved' }).where('expires_on', '>=', today);
      break;
    case 'expiring':
      query
        .where({ state: 'approved' })
        .whereBetween('expires_on', [today, daysAfter(today, EXPIRING_DAYS)]);
      break;
    case 'expired':
      query.where({ state: 'approved' }).where('expires_on', '<', today);
      break;
    default:
      query.where({ state: status });
  }
}

/** Narrows a query to what a reader may see; a selection names no entity. */
export function whereWaiverVisible(query: Knex.QueryBuilder, visible: Visible) {
  if (visible) {
    query.where(either => {
      either.whereNull('subject').orWhere(inner => {
        whereVisible(inner, 'subject', visible);
      });
    });
  }
}

/** One page of waivers: what waits first, then what expires first. */
export async function listWaivers(
  knex: Knex,
  query: WaiverQuery,
  visible: Visible,
  today: string,
): Promise<WaiverPage> {
  const { offset = 0, limit = 50, status = [] } = query;
  const readable = () => {
    const rows = knex('waivers');
    whereWaiverVisible(rows, visible);
    return rows;
  };
  const rows = readable();
  whereOneOf(rows, 'rule', query.rule);
  whereOneOf(rows, 'subject', query.subject);
  whereText(rows, query.q);
  if (status.length) {
    rows.where(either => {
      status.forEach(one =>
        either.orWhere(inner => whereStatus(inner, one, today)),
      );
    });
  }
  const page: WaiverRow[] = await rows
    .clone()
    .orderByRaw("case when state = 'requested' then 0 else 1 end")
    .orderBy(['expires_on', 'id'])
    .offset(offset)
    .limit(limit);
  const counts = {} as Record<WaiverStatus, number>;
  for (const one of WAIVER_STATUSES) {
    const counted = readable();
    whereStatus(counted, one, today);
    counts[one] = await countOf(counted);
  }
  return {
    items: page.map(fromWaiverRow),
    total: await countOf(rows),
    counts,
  };
}
