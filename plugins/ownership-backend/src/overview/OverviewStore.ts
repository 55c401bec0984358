import {
  BusinessImpact,
  CoverageDay,
  LargestOwner,
  OrphanAge,
  OverviewQuery,
  OverviewTopic,
} from '@pillars/plugin-ownership-common';
import { StoredSummary, Visible } from '../store/ReviewStore';

/** What is kept of an overview, of everything or of some domains. */
export interface StoredOverview extends StoredSummary {
  orphanedByAge: Record<OrphanAge, number>;
  largestOwner?: LargestOwner;
  /** By rule, findings that nobody accepted. */
  byRule: ReadonlyMap<string, number>;
  /** How many different subjects they have. */
  subjects: Record<OverviewTopic, number>;
  choices: { domains: string[]; impacts: BusinessImpact[] };
}

/** Reads the figures of the last review, each counted where it is kept. */
export interface OverviewStore {
  getOverview(query: OverviewQuery, visible: Visible): Promise<StoredOverview>;
  /**
   * How coverage went since a day, the oldest first, and how it stood then.
   *
   * @param query - at most one domain or one impact
   * @param since - ISO 8601 date
   */
  getTrend(query: OverviewQuery, since: string): Promise<CoverageDay[]>;
}
