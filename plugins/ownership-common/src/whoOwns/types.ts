import { CheckResult, OwnershipVerdict, RunVerdict } from '../review/types';
import { Leads, Owner } from '../snapshot';
import { OwnerSuggestion } from '../suggestions';
import { Params } from '../texts';

/**
 * Who owns and who runs one entity, and why we say so.
 *
 * @public
 */
export interface OwnershipAnswer {
  /** Full ref. */
  ref: string;
  /** As named in the catalog; a living one acts, whatever stands beside it. */
  owners: Owner[];
  /** Who is to act on it: see `Snapshot.accountableFor`. */
  accountable?: string;
  /** Absent for kinds that get no verdict, such as Group and Domain. */
  ownership?: OwnershipVerdict;
  /** Why, in a sentence or one for each reason. */
  why: string;
  /** What `why` was said with, where it takes anything. */
  params?: Params;
  /** The checks whose reasons `why` is; absent where none gives the verdict. */
  checks?: Array<Omit<CheckResult, 'evidence'>>;
  /** As `ownership`. */
  run?: RunVerdict;
  /** Who runs it and is on call; absent as `ownership`. */
  leads?: Leads;
  /** Who could own it, the best first; empty for what is owned. */
  suggestions: OwnerSuggestion[];
}

/**
 * A place in a repository, or on a disk.
 *
 * @public
 */
export interface SourcePlace {
  /** `HOST/OWNER/REPO` in lower case; empty for a path on a disk. */
  repository: string;
  /** Without a slash at its ends; empty for the whole repository. */
  path: string;
}

/**
 * That the source of an entity is at a place.
 *
 * @public
 */
export interface SourceClaim {
  /** Full ref. */
  ref: string;
  place: SourcePlace;
}

/**
 * A claim that bears on the place that was asked about.
 *
 * @public
 */
export interface SourceMatch extends SourceClaim {
  /** `holds`: the source holds that place, or is it; `within`: it is below it. */
  how: 'holds' | 'within';
}
