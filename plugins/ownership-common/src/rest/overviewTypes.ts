import { BusinessImpact } from '../decisions';
import { Severity } from '../findings';
import { OrphanAge, OverviewTopic } from '../overview';
import { VerdictCounts } from '../review/types';
import { DomainCounts, ReviewStatus } from './types';

/** `GET /overview`: of everything, or of some domains. @public */
export interface OverviewQuery {
  /** Full refs, or `none`. */
  domain?: string[];
  /** Of the domains. */
  impact?: BusinessImpact[];
}

/** How something stood on a day. @public */
export interface CoverageDay extends VerdictCounts {
  /** ISO 8601 date; it holds until the next one. */
  day: string;
}

/** A rule behind a figure. @public */
export interface OverviewRule {
  rule: string;
  /**
   * `waits` for what the catalog does not use yet; `off` by configuration.
   * Neither has findings, whatever they would be.
   */
  state: 'on' | 'off' | 'waits';
  /** What it waits for. */
  missingNeeds: string[];
  /** That nobody accepted. */
  findings: number;
}

/** @public */
export interface OverviewFigure {
  rules: OverviewRule[];
  /** How many teams, guilds, domains or scopes the findings are about. */
  subjects: number;
}

/** Who owns most. @public */
export interface LargestOwner {
  /** Full ref of a group. */
  owner: string;
  /** Entities that it is to act on. */
  entities: number;
  /** Of so many with an owner. */
  of: number;
}

/** `GET /overview` @public */
export interface OverviewResponse {
  status: ReviewStatus;
  counts: VerdictCounts;
  /** Those that nobody accepted. */
  findings: Record<Severity, number>;
  /** Findings that a waiver or a confirmation accepts for now. */
  accepted: number;
  /** Most orphaned first. */
  byDomain: DomainCounts[];
  /**
   * The days of the last year on which something changed, the oldest first; the
   * first may be older. Absent for who may not see everything that was counted,
   * and for more than one domain or impact at once.
   */
  trend?: CoverageDay[];
  orphanedByAge: Record<OrphanAge, number>;
  /** Absent where no group owns anything. */
  largestOwner?: LargestOwner;
  topics: Record<OverviewTopic, OverviewFigure>;
  /** What the overview can be narrowed to: all domains and impacts there are. */
  choices: { domains: string[]; impacts: BusinessImpact[] };
}
