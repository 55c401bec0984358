import { Entity } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import { BusinessImpact } from '../decisions';
import { Severity } from '../findings';
import { StandardPreview } from '../gate/previewStandard';
import { GateResult } from '../gate/runGate';
import { GuildPage } from '../guilds';
import { StandardEntity, StandardRequirement } from '../kinds';
import { Confirmation, Dispute, MarkedFinding, Waiver } from '../overlay/types';
import {
  EntityVerdict,
  NotSetUp,
  OwnershipVerdict,
  RuleFailure,
  RunVerdict,
  VerdictCounts,
} from '../review/types';
import { OrphanAge } from '../overview';
import { Preset, RuleFamily } from '../rules/Rule';
import {
  AdoptionMatrix,
  AdoptionState,
  RequirementAdoption,
  RevisionChange,
  StandardPhase,
  StandardText,
  StateCounts,
} from '../standards';

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
  /** Full refs of groups; what names one of them, or a group below, as owner. */
  team?: string[];
  /** Full refs, or `none`; who is to act. */
  accountable?: string[];
  /** Ids of rules with a finding on the entity. */
  rule?: string[];
  /** For how long it has been orphaned; then nothing else is found. */
  age?: OrphanAge[];
  /** Of the domain. */
  impact?: BusinessImpact[];
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
  /**
   * Counts by value, each facet without its own filter; the 50 largest values. Of
   * teams, those that are asked for.
   */
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
  /** Full refs of groups; what one of them, or a group below, is to act on. */
  team?: string[];
  /**
   * Full refs, or `none`. A team is in each domain in which it owns something or
   * that its TeamAPI names, a guild in those that it covers.
   */
  domain?: string[];
  /** Of one of these domains. */
  impact?: BusinessImpact[];
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
  facets: Record<
    | 'state'
    | 'rule'
    | 'severity'
    | 'accountable'
    | 'team'
    | 'domain'
    | 'impact',
    FacetValue[]
  >;
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

/**
 * Answer of `POST /confirmations`. What could not be confirmed stops none of the
 * others.
 *
 * @public
 */
export interface ConfirmationsResponse {
  confirmed: string[];
  /** What is not reviewed any more, or not for whoever asks. */
  missing: string[];
  /** Full ref. */
  confirmedBy: string;
  /** ISO 8601 instant. */
  confirmedAt: string;
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

/** A guild in a list. @public */
export interface GuildItem
  extends Omit<
    GuildPage,
    | 'charter'
    | 'people'
    | 'group'
    | 'sponsor'
    | 'liaison'
    | 'stakeholders'
    | 'channels'
    | 'disbandWhen'
    | 'annotations'
  > {
  /** Full refs of Users. */
  chairs: string[];
  /** How many, its chairs included. */
  members: number;
  /** Standards that it publishes: on trial or adopted. */
  standards: number;
  /** Findings about it that nobody accepted. */
  findings: number;
}

/** @public */
export interface GuildQuery extends Page {
  ref?: string[];
  form?: Array<GuildItem['form']>;
  authority?: Array<NonNullable<GuildItem['authority']>>;
  /** Full refs of domains that it covers. */
  domain?: string[];
  /** Full refs of its people. */
  member?: string[];
  /** Full refs of teams that its people are in. */
  team?: string[];
  /** Text in the name, the mission or the description. */
  q?: string;
}

/** `GET /guilds` @public */
export interface GuildsResponse {
  /** By title. */
  items: GuildItem[];
  total: number;
  facets: Record<'form' | 'authority' | 'domain', FacetValue[]>;
}

/** One requirement of a guild's standards, by how often it is waived. @public */
export interface WaivedRequirement {
  /** Full ref. */
  standard: string;
  requirement: string;
  statement: string;
  /** Those that expire soon included. */
  waived: number;
  expiring: number;
}

/** `GET /guilds/:kind/:namespace/:name`, of kind `guild` or `group` @public */
export interface GuildAnswer {
  status: ReviewStatus;
  guild: GuildItem & GuildPage;
  /** The most waived first; empty where nothing is. */
  mostWaived: WaivedRequirement[];
  /** Whether the reader may say that it met. */
  mayMeet: boolean;
}

/** Body of `POST /guilds/:kind/:namespace/:name/meetings` @public */
export interface MeetingRequest {
  /** ISO 8601 date, not in the future; today, where there is none. */
  metOn?: string;
}

/** A standard in a list. @public */
export interface StandardItem {
  /** Full ref. */
  ref: string;
  name: string;
  namespace: string;
  title?: string;
  description?: string;
  /** Full ref; it need not exist. */
  guild?: string;
  status: StandardEntity['spec']['status'];
  /** Where it stands at the last review. */
  phase: StandardPhase;
  version?: string;
  /** ISO 8601 dates. */
  effectiveFrom?: string;
  sunsetOn?: string;
  reviewBy?: string;
  /** Full ref. */
  supersededBy?: string;
  requirements: number;
  /** Entities that it binds, as far as the reader may see them. */
  entities: number;
  /** Its MUSTs, each counted once for each of these entities. */
  musts: StateCounts;
  /** ISO 8601 instant at which its text was last seen to change. */
  changedAt: string;
  /** ISO 8601 instant since which it is not in the catalog any more. */
  removedAt?: string;
}

/** @public */
export interface StandardQuery extends Page {
  status?: Array<StandardItem['status']>;
  /** Full refs, or `none`. */
  guild?: string[];
  /** Full refs of who is accountable for what it binds; figures are theirs alone. */
  team?: string[];
  /** Full refs of domains of what it binds; figures are theirs alone. */
  domain?: string[];
  /** Text in the title, the description or the text itself. */
  q?: string;
  /** Those that are not in the catalog any more, too. */
  removed?: boolean;
}

/** `GET /standards` @public */
export interface StandardsResponse {
  /** By title. */
  items: StandardItem[];
  total: number;
  facets: Record<'status' | 'guild', FacetValue[]>;
}

/** One text of a standard, in the list of its texts. @public */
export interface RevisionItem {
  /** From 1. */
  number: number;
  version?: string;
  change: RevisionChange;
  /** ISO 8601 instant of the review that first saw it. */
  seenAt: string;
}

/** @public */
export type Revision = RevisionItem & StandardText;

/** `GET /standards/:namespace/:name`, with `?version=` or `?revision=` @public */
export interface StandardAnswer {
  status: ReviewStatus;
  standard: StandardItem;
  /** What was asked for; the newest one otherwise. */
  revision: Revision;
  /** The newest first. */
  revisions: RevisionItem[];
  /** Of the entity, such as where it is edited. */
  annotations: Record<string, string>;
  /** An address. */
  discussion?: string;
  /** Other definitions of the same name, which the catalog dropped; absent where withheld. */
  refused?: RefusedItem[];
}

/** How far a requirement had come on a day. @public */
export interface AdoptionDay extends RequirementAdoption {
  /** ISO 8601 date. */
  day: string;
}

/** `GET /standards/:namespace/:name/adoption` @public */
export interface AdoptionAnswer extends AdoptionMatrix {
  /**
   * The days on which a requirement's figures changed, the oldest first; absent
   * for who may not see everything that was counted.
   */
  history?: AdoptionDay[];
}

/** How an entity stands to a requirement. @public */
export interface RequirementStanding extends StandardRequirement {
  state: AdoptionState;
  /** What to do, where it is unmet. */
  fix?: string;
  /** Of the finding that says so, if there is one: it can be waived. */
  fingerprint?: string;
  /** ISO 8601 date: the last day of its waiver. */
  waivedUntil?: string;
}

/** @public */
export interface BoundQuery extends Page {
  /** Id of a requirement, which `state` is about; any of them otherwise. */
  requirement?: string;
  state?: AdoptionState[];
  /** Full refs, or `none`. */
  domain?: string[];
  /** Full refs of who is accountable, or `none`. */
  team?: string[];
  /** Text in the ref, the title or the owner. */
  q?: string;
}

/** Something that a standard binds. @public */
export interface BoundItem {
  /** Full ref. */
  ref: string;
  title?: string;
  domain?: string;
  /** Full ref of who is accountable. */
  team?: string;
  /** In the order of the requirements. */
  requirements: RequirementStanding[];
}

/** `GET /standards/:namespace/:name/entities` @public */
export interface BoundResponse {
  /** What a requirement asks something of comes first; then by ref. */
  items: BoundItem[];
  total: number;
}

/** A standard that binds an entity, is about to, or is on trial. @public */
export interface BindingStandard {
  standard: Pick<
    StandardItem,
    | 'ref'
    | 'title'
    | 'guild'
    | 'status'
    | 'phase'
    | 'version'
    | 'effectiveFrom'
    | 'sunsetOn'
  >;
  requirements: RequirementStanding[];
}

/** `GET /entities/:kind/:namespace/:name/standards` @public */
export interface BindingStandardsResponse {
  /** Those in force first, then by title. */
  items: BindingStandard[];
}

/** Body of `POST /standards/preview` @public */
export interface PreviewRequest {
  /** A Standard; it may be there already. */
  entity: Entity;
}

/** Answer of `POST /standards/preview` @public */
export interface PreviewResponse extends StandardPreview {
  problems: GateProblem[];
}
