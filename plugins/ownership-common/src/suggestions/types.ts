import { Evidence } from '../findings';
import { OwnershipVerdict } from '../review/types';
import { OwnedEntity } from '../snapshot';
import { Params } from '../texts';

/**
 * Why a team could own something, the strongest first; see docs/suggestions.md.
 *
 * - `successor`: it took over from the owner, which is gone
 * - `nearName`: its name is that of the owner, or nearly so
 * - `userTeam`: the owner is a person who is in it
 * - `lastOwner`: it owned the entity before
 * - `repository`: it owns the rest of the repository
 * - `system`: it owns the system
 * - `domain`: it owns the business domain
 * - `dependents`: it owns what depends on the entity
 *
 * @public
 */
export type SuggestionReasonType =
  | 'successor'
  | 'nearName'
  | 'userTeam'
  | 'lastOwner'
  | 'repository'
  | 'system'
  | 'domain'
  | 'dependents';

/** @public */
export interface SuggestionReason {
  type: SuggestionReasonType;
  /** What it adds to the score, 1 or more. */
  points: number;
  /** One sentence, in which "it" is the team and "this" the entity. */
  text: string;
  /** What the sentence, and the names of the evidence, were said with. */
  params?: Params;
  evidence: Evidence[];
}

/**
 * A team that could own an entity which nobody owns well. It is never applied
 * by itself.
 *
 * @public
 */
export interface OwnerSuggestion {
  /** Full ref of a living group that is a team. */
  owner: string;
  /** The points of its reasons together. It ranks; it is no probability. */
  score: number;
  /** The strongest first; never empty, each type once. */
  reasons: SuggestionReason[];
}

/**
 * Who could own an entity with this verdict: the best first, at most five; none
 * for what is owned.
 *
 * @public
 */
export type OwnerSuggester = (
  entity: OwnedEntity,
  ownership: OwnershipVerdict,
) => OwnerSuggestion[];

/**
 * The last living group that owned an entity, as reviews have seen it.
 *
 * @public
 */
export interface LastOwner {
  /** Full ref. */
  owner: string;
  /** ISO 8601 instant of the last review that saw it own the entity. */
  until: string;
}
