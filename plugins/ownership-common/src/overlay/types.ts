import { FilterPredicate } from '@backstage/filter-predicates';
import { Finding } from '../findings';

/** @public */
export const WAIVER_STATES = [
  'requested',
  'approved',
  'rejected',
  'revoked',
] as const;

/**
 * Accepts one finding, or a rule on a selection, for a while. It never hides
 * what it accepts.
 *
 * @public
 */
export interface Waiver {
  id: string;
  /** Id of the rule. */
  rule: string;
  /** The one finding that it accepts; then `subject` is set, and `appliesTo` is not. */
  fingerprint?: string;
  /** Full ref of that finding's subject. */
  subject?: string;
  /** Which subjects it accepts the rule's findings on. */
  appliesTo?: FilterPredicate;
  reason: string;
  /** ISO 8601 date: the last day on which it holds. Only a file may leave it out. */
  expiresOn?: string;
  state: (typeof WAIVER_STATES)[number];
  /** Full ref of who asked. */
  requestedBy: string;
  /** ISO 8601 instant. */
  requestedAt: string;
  /** Full ref of who approved, rejected or revoked it. */
  decidedBy?: string;
  /** ISO 8601 instant. */
  decidedAt?: string;
  /** What was said with the decision. */
  comment?: string;
}

/**
 * Somebody's word that the owner of something is right.
 *
 * @public
 */
export interface Confirmation {
  /** Full ref of what is confirmed. */
  subject: string;
  /** Full ref of who confirmed it. */
  confirmedBy: string;
  /** ISO 8601 instant. */
  confirmedAt: string;
}

/**
 * "This is wrong": a reader's objection to a finding.
 *
 * @public
 */
export interface Dispute {
  id: string;
  rule: string;
  fingerprint: string;
  /** Full ref of the finding's subject. */
  subject: string;
  reason: string;
  /** Full ref of who objects. */
  disputedBy: string;
  /** ISO 8601 instant. */
  disputedAt: string;
}

/**
 * "We met": the word of a guild's chair, so that a meeting needs no commit.
 *
 * @public
 */
export interface Meeting {
  /** Full ref. */
  guild: string;
  /** ISO 8601 date. */
  metOn: string;
  /** Full ref of who says so. */
  notedBy: string;
  /** ISO 8601 instant. */
  notedAt: string;
}

/**
 * What people say beside the catalog: about findings, which are pure and which
 * this lies over, and about meetings.
 *
 * @public
 */
export interface Overlay {
  waivers: readonly Waiver[];
  confirmations: readonly Confirmation[];
  disputes: readonly Dispute[];
  /** At least the last one of each guild. */
  meetings: readonly Meeting[];
}

/** Nothing that anybody said. @public */
export const EMPTY_OVERLAY: Overlay = {
  waivers: [],
  confirmations: [],
  disputes: [],
  meetings: [],
};

/**
 * A finding with what people say about it.
 *
 * @public
 */
export interface MarkedFinding extends Finding {
  /** The waiver that accepts it today; of several, the one that holds longest. */
  waiver?: Waiver;
  /** The confirmation that answers it; on `stale-confirmation` only. */
  confirmation?: Confirmation;
  /** How many disputes stand against it; absent for none. */
  disputes?: number;
}
