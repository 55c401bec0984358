import { OwnershipAnswer, SourceMatch } from '@pillars/plugin-ownership-common';

/** The answer about one entity, and where its source is, if that was asked. */
export interface OwnedSource extends OwnershipAnswer {
  source?: {
    /** `HOST/OWNER/REPO#PATH`, or a path from where one stands. */
    place: string;
    how: SourceMatch['how'];
  };
}

/** What `pillars who-owns` answers. */
export interface Ownership {
  /** As it was asked. */
  asked: string;
  /** The place that was meant, where a repository or a path was asked about. */
  place?: string;
  /** The nearest first. */
  entities: OwnedSource[];
}
