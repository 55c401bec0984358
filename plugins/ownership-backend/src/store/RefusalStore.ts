import {
  RefusedItem,
  RefusedQuery,
  RefusedResponse,
} from '@pillars/plugin-ownership-common';

/** Something that the catalog refuses, as one source says now. */
export type Refusal = Omit<RefusedItem, 'since' | 'seenAt'>;

/** Keeps what the catalog refuses, one row for each ref and location. */
export interface RefusalStore {
  /**
   * Keeps what is refused at an instant; since when it is, stays. What is known
   * as outdated stays so: an event does not tell whether the catalog serves an
   * older version.
   */
  note(refusal: Refusal, at: string): Promise<void>;
  getAll(): Promise<RefusedItem[]>;
  /** Those of one full ref. */
  getOf(ref: string): Promise<RefusedItem[]>;
  /**
   * Writes rows as they are given, and removes others unless they have been
   * seen again since they were read.
   */
  update(changes: {
    save: readonly RefusedItem[];
    remove: readonly RefusedItem[];
  }): Promise<void>;
  list(query: RefusedQuery): Promise<Omit<RefusedResponse, 'withheld'>>;
  count(): Promise<number>;
}
