import { Entity } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import { Severity } from '../findings';
import { GateResult } from '../gate/runGate';
import { Confirmation, Dispute, MarkedFinding, Waiver } from '../overlay/types';
import {
  EntityVerdict,
  NotSetUp,
  OwnershipVerdict,
  RuleFailure,
  RunVerdict,
  VerdictCounts,
} from '../review/types';
import { Preset, RuleFamily } from '../rules/Rule';

/**
 * How fresh the answers are.
 *
 * @public
 */
export interface ReviewStatus {
  /** `pending` until the first review has ended. */
  state: 'pending' | 'ready';
  /** ISO 8601 instant of the last good review. */
  reviewedAt?: string;
  /** Whether a review is under way on the backend that answers. */
  running: boolean;
  /** The last run, if it failed; what is shown is then older. */
  lastFailure?: { at: string; message: string };
}

/** @public */
export interface DomainCounts extends VerdictCounts {
  /** Full ref; absent for what belongs to no domain. */
  domain?: string;
}

/** `GET /summary` @public */
export interface SummaryResponse {
  status: ReviewStatus;
  counts: VerdictCounts;
  /** Those that nobody accepted. */
  findings: Record<Severity, number>;
  /** Findings that a waiver or a confirmation accepts for now. */
  accepted: number;
  /** Most orphaned first. */
  byDomain: DomainCounts[];
  notSetUp: NotSetUp[];
  /** At most 20 of the checks that failed to run. */
  failures: RuleFailure[];
  /** Definitions that the catalog refuses; absent where they are withheld. */
  refused?: number;
}

/** Filters of the list of verdicts; several values of one filter are alternatives. @public */
export interface VerdictFilters {
  ownership?: OwnershipVerdict[];
  run?: RunVerdict[];
  kind?: string[];
  type?: string[];
  lifecycle?: string[];
  /** `1` to `4`, or `none`. */
  tier?: string[];
  /** Full refs, or `none`. */
  domain?: string[];
  /** Full refs, or `none`. */
  system?: string[];
  /** Full refs; who is named as owner. */
  owner?: string[];
  /** Full refs, or `none`; who is to act. */
  accountable?: string[];
  /** Ids of rules with a finding on the entity. */
  rule?: string[];
  /** Text in the ref, the title or the owner. */
  q?: string;
}

/** @public */
export type VerdictFacet = Exclude<keyof VerdictFilters, 'q' | 'owner'>;

/** @public */
export type VerdictSort = 'risk' | 'name' | 'tier' | 'dependents';

/** @public */
export interface Page {
  /** From 0. */
  offset?: number;
  /** 1 to 500, 50 by default. */
  limit?: number;
}

/** @public */
export interface VerdictQuery extends VerdictFilters, Page {
  sort?: VerdictSort;
  order?: 'asc' | 'desc';
}

/** A verdict in a list: without its checks. @public */
export type VerdictItem = Omit<EntityVerdict, 'checks'> & {
  /** Ids of the rules with a finding on it. */
  rules: string[];
  /** Those of them whose finding a waiver or a confirmation accepts for now. */
  accepted: string[];
};

/** `GET /verdicts` @public */
export interface VerdictsResponse {
  items: VerdictItem[];
  total: number;
  /** Counts by value, each facet without its own filter; the 50 largest values. */
  facets: Record<VerdictFacet, FacetValue[]>;
}

/** @public */
export interface FacetValue {
  value: string;
  count: number;
}

/** @public */
export type FindingState = 'open' | 'accepted';

/** @public */
export interface FindingFilters {
  /** `open`: nobody accepted it; `accepted`: a waiver or confirmation did. */
  state?: FindingState[];
  fingerprint?: string[];
  rule?: string[];
  severity?: Severity[];
  subject?: string[];
  accountable?: string[];
  domain?: string[];
  /** Text in the subject or the message. */
  q?: string;
}

/** @public */
export interface FindingQuery extends FindingFilters, Page {
  sort?: 'severity' | 'rule' | 'subject' | 'openedAt';
  order?: 'asc' | 'desc';
}

/** @public */
export interface FindingItem extends MarkedFinding {
  /** ISO 8601 instant of the review that first saw it. */
  openedAt: string;
}

/** `GET /findings` @public */
export interface FindingsResponse {
  items: FindingItem[];
  total: number;
  facets: Record<'state' | 'rule' | 'severity' | 'accountable', FacetValue[]>;
}

/** `GET /entities/:kind/:namespace/:name` @public */
export interface EntityAnswer {
  status: ReviewStatus;
  verdict: EntityVerdict;
  findings: FindingItem[];
  /** The last time that somebody said its owners are right; absent for never. */
  confirmation?: Confirmation;
}

/** @public */
export interface RuleInfo {
  id: string;
  family: RuleFamily;
  title: string;
  severity: Severity;
  preset: Preset | 'off';
  needs: string[];
  /** Whether the configuration has it on. */
  enabled: boolean;
  /** Needs that the catalog does not have in use. */
  missingNeeds: string[];
  /** Findings that nobody accepted, and which the reader may see. */
  findings: number;
  /** Findings that a waiver or a confirmation accepts for now. */
  accepted: number;
  /** Disputes against its findings; absent for who may not read them. */
  disputes?: number;
}

/** `GET /rules` @public */
export interface RulesResponse {
  rules: RuleInfo[];
}

/** `GET /rules/:id` @public */
export interface RuleAnswer extends RuleInfo {
  /** The options in force, defaults included. */
  options: Record<string, unknown>;
  /** The rule's page, Markdown. */
  page: string;
}

/**
 * How the catalog refuses a definition.
 *
 * - `invalid`: it does not take it, so nothing of it is in the catalog
 * - `outdated`: it does not take a newer version, and still serves an older one
 * - `duplicate`: it keeps another definition of the same ref, and drops this one
 *
 * @public
 */
export type RefusalType = 'invalid' | 'outdated' | 'duplicate';

/** @public */
export interface RefusedItem {
  /** Full ref that it would have. */
  ref: string;
  type: RefusalType;
  /** What is wrong, in a sentence or some. */
  reason: string;
  /** As the catalog writes it, such as `url:https://…`; absent where unknown. */
  location?: string;
  /** ISO 8601 instant at which it was first seen. */
  since: string;
  /** ISO 8601 instant at which it was last confirmed. */
  seenAt: string;
}

/** @public */
export interface RefusedQuery extends Page {
  type?: RefusalType[];
  /** Text in the ref, the location or the reason. */
  q?: string;
}

/** `GET /refused` @public */
export interface RefusedResponse {
  /** The newest first. */
  items: RefusedItem[];
  total: number;
  /** Whether the list is empty only because the reader may not see all of the catalog. */
  withheld: boolean;
}

/** `POST /review`, answered with 202 @public */
export interface ReviewRequested {
  status: ReviewStatus;
}

/** The most that one request to the gate may hold. @public */
export const GATE_LIMITS = { documents: 5000, megabytes: 10 } as const;

/** Body of `POST /gate` @public */
export interface GateRequest {
  /** New, or in the place of those with the same ref. */
  upsert?: Entity[];
  /** Entity refs with their kind. */
  remove?: string[];
}

/** What was wrong with a part of a request to the gate. @public */
export interface GateProblem {
  type: 'not-an-entity' | 'invalid' | 'duplicate' | 'unknown';
  /** Full ref, where one is known. */
  ref?: string;
  message: string;
}

/** Answer of `POST /gate` @public */
export interface GateResponse extends GateResult {
  problems: GateProblem[];
}

/**
 * Where a waiver is on its way: `requested`, `active` (approved and in force),
 * `expiring` (active, with at most 14 days to go), `expired`, `rejected` or
 * `revoked`.
 *
 * @public
 */
export const WAIVER_STATUSES = [
  'requested',
  'active',
  'expiring',
  'expired',
  'rejected',
  'revoked',
] as const;

/** @public */
export type WaiverStatus = (typeof WAIVER_STATUSES)[number];

/** @public */
export interface WaiverQuery extends Page {
  /** `active` holds those that are expiring as well. */
  status?: WaiverStatus[];
  rule?: string[];
  subject?: string[];
  /** Text in the rule, the subject or the reason. */
  q?: string;
}

/** @public */
export interface WaiverItem extends Waiver {
  status: WaiverStatus;
  /** What the reader may do with it now. */
  may: WaiverAction[];
}

/** @public */
export type WaiverAction = 'approve' | 'reject' | 'revoke';

/** `GET /waivers` @public */
export interface WaiversResponse {
  /** What waits comes first, then what expires first. */
  items: WaiverItem[];
  total: number;
  /** How many of each status the reader may see, whatever the filters. */
  counts: Record<WaiverStatus, number>;
}

/** Body of `POST /waivers`: of one finding, or of a rule on a selection. @public */
export interface WaiverRequest {
  /** Of the finding. */
  fingerprint?: string;
  /** Goes with `appliesTo`. */
  rule?: string;
  appliesTo?: FilterPredicate;
  reason: string;
  /** ISO 8601 date: the last day on which it holds. */
  expiresOn: string;
}

/** Body of `POST /waivers/:id/approve`, `/reject` and `/revoke` @public */
export interface WaiverDecision {
  comment?: string;
}

/** Body of `POST /confirmations` @public */
export interface ConfirmationRequest {
  /** Full refs of what is confirmed; at most 500. */
  subjects: string[];
}

/** Answer of `POST /confirmations` @public */
export interface ConfirmationsResponse {
  confirmed: string[];
}

/** Body of `POST /disputes` @public */
export interface DisputeRequest {
  fingerprint: string;
  reason: string;
}

/** `GET /disputes` @public */
export interface DisputesResponse {
  items: Dispute[];
  total: number;
}
