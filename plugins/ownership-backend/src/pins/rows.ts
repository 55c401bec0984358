import {
  OwnershipVerdict,
  PinnedEntity,
  PinOutcome,
  PinOutcomeType,
  RunVerdict,
} from '@pillars/plugin-ownership-common';
import { Pin } from './PinStore';

export interface PinRow {
  id: string;
  title: string;
  note: string | null;
  created_by: string;
  created_at: string;
  reviewed_at: string;
  /** JSON. */
  not_set_up: string;
  /** JSON. */
  rules: string;
}

export interface PinnedVerdictRow {
  pin: string;
  ref: string;
  domain: string | null;
  ownership: OwnershipVerdict;
  run: RunVerdict;
  accountable: string | null;
  risk: number;
  search: string | null;
  /** A `PinnedEntity`, JSON; null for what needs nothing. */
  body: string | null;
}

export interface PinnedOutcomeRow {
  pin: string;
  ref: string;
  outcome: PinOutcomeType;
  owner: string | null;
  due_on: string | null;
  reason: string | null;
  decided_by: string;
  decided_at: string;
}

export const fromPinRow = (row: PinRow): Pin => ({
  id: row.id,
  title: row.title,
  ...(row.note && { note: row.note }),
  createdBy: row.created_by,
  createdAt: row.created_at,
  reviewedAt: row.reviewed_at,
});

export const fromBody = (body: string): PinnedEntity => JSON.parse(body);

export const toOutcomeRow = (
  pin: string,
  ref: string,
  outcome: PinOutcome,
): PinnedOutcomeRow => ({
  pin,
  ref,
  outcome: outcome.outcome,
  owner: outcome.owner ?? null,
  due_on: outcome.dueOn ?? null,
  reason: outcome.reason ?? null,
  decided_by: outcome.decidedBy,
  decided_at: outcome.decidedAt,
});

export const fromOutcomeRow = (row: PinnedOutcomeRow): PinOutcome => ({
  outcome: row.outcome,
  ...(row.owner && { owner: row.owner }),
  ...(row.due_on && { dueOn: row.due_on }),
  ...(row.reason && { reason: row.reason }),
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
});
