import {
  Confirmation,
  Dispute,
  Waiver,
} from '@pillars/plugin-ownership-common';

export interface WaiverRow {
  id: string;
  rule: string;
  fingerprint: string | null;
  subject: string | null;
  applies_to: string | null;
  reason: string;
  expires_on: string;
  state: Waiver['state'];
  requested_by: string;
  requested_at: string;
  decided_by: string | null;
  decided_at: string | null;
  comment: string | null;
  search: string;
}

export interface ConfirmationRow {
  subject: string;
  confirmed_by: string;
  confirmed_at: string;
}

export interface DisputeRow {
  id: string;
  rule: string;
  fingerprint: string;
  subject: string;
  reason: string;
  disputed_by: string;
  disputed_at: string;
}

export const toWaiverRow = (waiver: Waiver): WaiverRow => ({
  id: waiver.id,
  rule: waiver.rule,
  fingerprint: waiver.fingerprint ?? null,
  subject: waiver.subject ?? null,
  applies_to: waiver.appliesTo ? JSON.stringify(waiver.appliesTo) : null,
  reason: waiver.reason,
  expires_on: waiver.expiresOn ?? '',
  state: waiver.state,
  requested_by: waiver.requestedBy,
  requested_at: waiver.requestedAt,
  decided_by: waiver.decidedBy ?? null,
  decided_at: waiver.decidedAt ?? null,
  comment: waiver.comment ?? null,
  search: [waiver.rule, waiver.subject, waiver.reason].join(' ').toLowerCase(),
});

/** An object without what is null. */
export function present<T extends object>(fields: {
  [K in keyof T]: T[K] | null;
}): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null),
  ) as T;
}

export const fromWaiverRow = (row: WaiverRow): Waiver =>
  present<Waiver>({
    id: row.id,
    rule: row.rule,
    fingerprint: row.fingerprint,
    subject: row.subject,
    appliesTo: row.applies_to && JSON.parse(row.applies_to),
    reason: row.reason,
    expiresOn: row.expires_on,
    state: row.state,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    comment: row.comment,
  });

export const fromConfirmationRow = (row: ConfirmationRow): Confirmation => ({
  subject: row.subject,
  confirmedBy: row.confirmed_by,
  confirmedAt: row.confirmed_at,
});

export const toDisputeRow = (dispute: Dispute): DisputeRow => ({
  id: dispute.id,
  rule: dispute.rule,
  fingerprint: dispute.fingerprint,
  subject: dispute.subject,
  reason: dispute.reason,
  disputed_by: dispute.disputedBy,
  disputed_at: dispute.disputedAt,
});

export const fromDisputeRow = (row: DisputeRow): Dispute => ({
  id: row.id,
  rule: row.rule,
  fingerprint: row.fingerprint,
  subject: row.subject,
  reason: row.reason,
  disputedBy: row.disputed_by,
  disputedAt: row.disputed_at,
});
