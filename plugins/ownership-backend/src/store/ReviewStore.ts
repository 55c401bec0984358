import {
  DomainCounts,
  DomainPlaces,
  EntityVerdict,
  FindingItem,
  FindingQuery,
  FindingState,
  FindingsResponse,
  GuildPage,
  LastOwner,
  MarkedFinding,
  NotSetUp,
  Review,
  RuleFailure,
  Severity,
  StandardReading,
  VerdictCounts,
  VerdictQuery,
  VerdictsResponse,
} from '@pillars/plugin-ownership-common';

/**
 * Full refs of what a reader may see; undefined for everything.
 */
export type Visible = readonly string[] | undefined;

/** By the full ref of a team that is asked for, those of the groups that count as it. */
export type Teams = ReadonlyMap<string, readonly string[]>;

/** How the last runs ended. */
export interface StoredStatus {
  /** ISO 8601 instant of the last good review; undefined before the first. */
  reviewedAt?: string;
  lastFailure?: { at: string; message: string };
  notSetUp: NotSetUp[];
  failures: RuleFailure[];
}

/** How many rows a review changed. */
export interface Changes {
  written: number;
  removed: number;
}

/** What a review says beside verdicts and findings. */
export interface Network {
  standards: readonly StandardReading[];
  guilds: readonly GuildPage[];
  places: DomainPlaces;
}

export interface StoredSummary {
  counts: VerdictCounts;
  /** Those that nobody accepted. */
  findings: Record<Severity, number>;
  accepted: number;
  byDomain: DomainCounts[];
}

/**
 * Keeps what the last good review said. Every list is filtered, sorted and
 * paged where it is kept.
 */
export interface ReviewStore {
  getStatus(): Promise<StoredStatus>;
  /**
   * Replaces the last review, writing only what differs.
   *
   * @param findings - those of the review, with what people say about them
   * @param network - none of it, where it is left out
   */
  saveReview(
    review: Review,
    findings?: readonly MarkedFinding[],
    network?: Network,
  ): Promise<Changes>;
  /**
   * Writes what people say about findings that are there.
   *
   * @param now - milliseconds since 1970
   */
  saveMarks(findings: readonly MarkedFinding[], now: number): Promise<void>;
  /** By full ref, the last living group that owned it, as kept by `saveReview`. */
  getLastOwners(): Promise<ReadonlyMap<string, LastOwner>>;
  /** Notes a run that failed; what the last good one said stays. */
  saveFailure(failure: { at: string; message: string }): Promise<void>;
  getSummary(visible: Visible): Promise<StoredSummary>;
  /** @param teams - of each team that the query names */
  listVerdicts(
    query: VerdictQuery,
    visible: Visible,
    teams?: Teams,
  ): Promise<VerdictsResponse>;
  /** @param teams - of each team that the query names */
  listFindings(
    query: FindingQuery,
    visible: Visible,
    teams?: Teams,
  ): Promise<FindingsResponse>;
  getVerdict(ref: string): Promise<EntityVerdict | undefined>;
  /** Of those that have one, in no order. */
  getVerdicts(refs: readonly string[]): Promise<EntityVerdict[]>;
  getFindingsOf(ref: string): Promise<FindingItem[]>;
  getFinding(fingerprint: string): Promise<FindingItem | undefined>;
  getFindingsOfRule(rule: string): Promise<FindingItem[]>;
  /** Findings by rule: those that nobody accepted, or those that somebody did. */
  countFindings(
    state: FindingState,
    visible: Visible,
  ): Promise<Map<string, number>>;
}
