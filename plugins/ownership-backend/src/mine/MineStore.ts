import {
  FindingItem,
  MineChangesResponse,
  MineChangeType,
  Page,
  Severity,
  Waiver,
} from '@pillars/plugin-ownership-common';
import { Visible } from '../store/ReviewStore';

/** Who asks, in whose place, and what they may see. */
export interface MineScope {
  /** Full ref of whose requests count; absent where it is about some teams alone. */
  user?: string;
  /** Full refs of all in whose place they act: themselves, groups, guilds. */
  parties: readonly string[];
  /** Whether they decide on waivers. */
  mayDecide: boolean;
  visible: Visible;
}

/** Something owned, and the last time that somebody confirmed it. */
export interface OwnedRow {
  /** Full ref. */
  ref: string;
  risk: number;
  /** ISO 8601 instant; null for never. */
  confirmedAt: string | null;
}

export interface StoredFixes {
  /** Those that nobody accepted. */
  findings: Record<Severity, number>;
  accepted: number;
}

/** Reads what waits for one person from what reviews and people said. */
export interface MineStore {
  countFixes(scope: MineScope): Promise<StoredFixes>;
  /** What nobody accepted first; then by severity, by risk, and by rule. */
  listFixes(scope: MineScope, page: Page): Promise<FindingItem[]>;
  /** What waits for a decision first, then what expires first. */
  listWaivers(
    scope: MineScope,
    page: Page,
    today: string,
  ): Promise<{ items: Waiver[]; total: number }>;
  /** What they own and what is not orphaned, in no order. */
  listOwned(scope: MineScope): Promise<OwnedRow[]>;
  /** @param since - ISO 8601 instant */
  listChanges(
    scope: MineScope,
    query: Page & { change?: MineChangeType[] },
    since: string,
  ): Promise<Pick<MineChangesResponse, 'items' | 'total' | 'counts'>>;
  /** ISO 8601 date of the first review; undefined before it. */
  firstReviewOn(): Promise<string | undefined>;
}
