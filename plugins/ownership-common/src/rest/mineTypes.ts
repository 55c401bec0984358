import { Severity } from '../findings';
import {
  FindingItem,
  Page,
  ReviewStatus,
  VerdictItem,
  WaiverItem,
} from './types';

/** @public */
export interface MineQuery extends Page {
  /** Full refs of some of one's teams and guilds; all of them otherwise. */
  team?: string[];
}

/** A group or guild in whose place one acts. @public */
export interface MineTeam {
  /** Full ref. */
  ref: string;
  title?: string;
  /**
   * Groups below it, at any depth, for which one acts too: none that one is in,
   * and each below one team only.
   */
  below: number;
}

/**
 * `GET /mine`: what waits for who asks. A service has no teams and nothing that
 * waits for it.
 *
 * @public
 */
export interface MineResponse {
  status: ReviewStatus;
  /** Full ref of who asks; absent for a service. */
  user?: string;
  /** The groups that one is in, then the guilds that one speaks for. */
  teams: MineTeam[];
  /** What is to be fixed and nobody accepted. */
  findings: Record<Severity, number>;
  /** What is to be fixed and is accepted for now. */
  accepted: number;
  /** Waivers that wait for a decision, or that expire soon. */
  waivers: number;
  /** What one may confirm; absent where the portal does not ask for that. */
  unconfirmed?: number;
  /** What to fix first, at most three. */
  first: FindingItem[];
}

/** `GET /mine/findings` @public */
export interface MineFindingsResponse {
  /** What nobody accepted first; then by severity, by risk, and by rule. */
  items: FindingItem[];
  total: number;
}

/** `GET /mine/waivers` @public */
export interface MineWaiversResponse {
  /** What waits for a decision first, then what expires soon. */
  items: WaiverItem[];
  total: number;
}

/** Something whose ownership is to be confirmed. @public */
export interface UnconfirmedItem
  extends Pick<
    VerdictItem,
    'ref' | 'kind' | 'title' | 'type' | 'tier' | 'owners' | 'domain' | 'risk'
  > {
  /** ISO 8601 date on which it was last confirmed; absent for never. */
  confirmedOn?: string;
}

/** `GET /mine/unconfirmed` @public */
export interface UnconfirmedResponse {
  /** What was never confirmed first, then the oldest answer; then by risk. */
  items: UnconfirmedItem[];
  total: number;
  /**
   * For how many days an answer is good, as the rule `stale-confirmation` has
   * it; absent where that rule is off: then nothing is asked for.
   */
  maxAgeDays?: number;
}

/**
 * What can change within a week.
 *
 * - `opened`: a review found it for the first time
 * - `reopened`: it was resolved in the last month, and is found again
 * - `resolved`: it is not found any more
 * - `waived`: somebody approved a waiver of it
 * - `confirmed`: somebody confirmed an owner
 * - `owner`: another group owns it
 *
 * @public
 */
export const MINE_CHANGES = [
  'opened',
  'reopened',
  'resolved',
  'waived',
  'confirmed',
  'owner',
] as const;

/** @public */
export type MineChangeType = (typeof MINE_CHANGES)[number];

/** Something that happened to what is one's own. @public */
export interface MineChange {
  type: MineChangeType;
  /** ISO 8601 instant. */
  at: string;
  /** Full ref; absent for a waiver of a selection. */
  subject?: string;
  /** Of findings and waivers. */
  rule?: string;
  /** Of the finding. */
  fingerprint?: string;
  /** Full ref of who waived or confirmed it. */
  by?: string;
  /** Full ref of the group that owned it; absent where none did. */
  before?: string;
  /** Full ref of the group that owns it; absent where none does. */
  after?: string;
}

/** @public */
export interface MineChangesQuery extends MineQuery {
  change?: MineChangeType[];
}

/** `GET /mine/changes` @public */
export interface MineChangesResponse {
  /** The newest first. */
  items: MineChange[];
  total: number;
  /** Of each type, whatever the filter. */
  counts: Record<MineChangeType, number>;
  /** ISO 8601 instant: what was before it is left out. */
  since: string;
  /**
   * ISO 8601 date of the first review, where it is not a week ago: what it found
   * may be old, and counts as opened.
   */
  firstReviewOn?: string;
}
