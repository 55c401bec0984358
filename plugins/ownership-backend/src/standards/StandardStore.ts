import {
  AdoptionDay,
  BindingStandard,
  BoundQuery,
  BoundResponse,
  Requirement,
  Revision,
  RevisionItem,
  StandardItem,
  StandardQuery,
  StandardsResponse,
  StateTally,
  WaivedRequirement,
} from '@pillars/plugin-ownership-common';
import { Visible } from '../store/ReviewStore';

/** A standard that is or was in the catalog. */
export interface KeptStandard {
  item: StandardItem;
  annotations: Record<string, string>;
  discussion?: string;
}

/** What the newest text of a standard asks for. */
export interface Demands {
  version?: string;
  requirements: Requirement[];
}

/**
 * Reads standards, their texts and how far they have come, as the last review
 * has written them. Who may see one is the caller's business; what it binds is
 * narrowed to what the reader may see.
 */
export interface StandardStore {
  list(query: StandardQuery, visible: Visible): Promise<StandardsResponse>;
  get(ref: string, visible: Visible): Promise<KeptStandard | undefined>;
  getDemands(ref: string): Promise<Demands | undefined>;
  /** The newest first. */
  listRevisions(ref: string): Promise<RevisionItem[]>;
  /** @param which - by its number, else the newest of a version, else the newest */
  getRevision(
    ref: string,
    which: { revision?: number; version?: string },
  ): Promise<Revision | undefined>;
  /** What it binds, counted together where it stands alike. */
  tally(ref: string, visible: Visible): Promise<StateTally[]>;
  /** The days on which figures changed, the oldest first. */
  history(ref: string): Promise<AdoptionDay[]>;
  /** Undefined for a standard or a requirement that is not there. */
  listBound(
    ref: string,
    query: BoundQuery,
    visible: Visible,
  ): Promise<BoundResponse | undefined>;
  /** Those in force first, then by title. */
  listBinding(subject: string, visible: Visible): Promise<BindingStandard[]>;
  /** The requirements of a guild's standards that are waived, the most waived first. */
  mostWaived(guild: string, visible: Visible): Promise<WaivedRequirement[]>;
}
