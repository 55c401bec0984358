import { Evidence, Severity } from '../findings';
import { OwnershipVerdict, RunVerdict } from '../review/types';
import { OwnerStanding } from '../snapshot';
import { Params } from '../texts';

/** An owner as it was. @public */
export interface PinnedOwner {
  /** Full ref; absent for a person. */
  ref?: string;
  standing: OwnerStanding;
}

/** Why a verdict was what it was. @public */
export interface PinnedReason {
  rule: string;
  messageId?: string;
  text: string;
  /**
   * What the text was said with, to say it in another language: see `Wording`.
   * Absent for rules that give no texts, and in what was pinned before they were
   * kept.
   */
  params?: Params;
  evidence: readonly Evidence[];
}

/** Who could have owned it. @public */
export interface PinnedSuggestion {
  /** Full ref of a group. */
  owner: string;
  score: number;
  /** What spoke for it, a sentence each, the strongest first. */
  reasons: string[];
}

/**
 * What a review said of one entity that needed something, frozen. It names
 * nobody.
 *
 * @public
 */
export interface PinnedEntity {
  ref: string;
  kind: string;
  name: string;
  title?: string;
  type?: string;
  tier?: number;
  system?: string;
  domain?: string;
  ownership: OwnershipVerdict;
  run: RunVerdict;
  risk: number;
  dependents: number;
  owners: PinnedOwner[];
  reasons: PinnedReason[];
  suggestions: PinnedSuggestion[];
  /** ISO 8601 instant of the review that first saw it orphaned. */
  orphanedSince?: string;
}

/** A finding that a claim rests on, frozen. It names nobody. @public */
export interface PinnedFinding extends PinnedReason {
  messageId: string;
  subject: string;
  severity: Severity;
}

/**
 * What a meeting decides about something orphaned.
 *
 * - `propose-owner`: a team takes it, by a day
 * - `accept`: it stays as it is until a day, for a reason
 * - `retire`: it goes, by a day
 * - `open`: it was talked about, and nothing was decided
 *
 * @public
 */
export const PIN_OUTCOMES = [
  'propose-owner',
  'accept',
  'retire',
  'open',
] as const;

/** @public */
export type PinOutcomeType = (typeof PIN_OUTCOMES)[number];

/**
 * What became of what a meeting decided.
 *
 * - `true`: just that
 * - `otherwise`: it has an owner, or is gone, in another way
 * - `pending`: it is orphaned, and the day is still to come
 * - `missed`: it is orphaned, and the day is past
 * - `none`: nothing was decided
 *
 * @public
 */
export const OUTCOME_ENDS = [
  'true',
  'otherwise',
  'pending',
  'missed',
  'none',
] as const;

/** @public */
export type OutcomeEnd = (typeof OUTCOME_ENDS)[number];
