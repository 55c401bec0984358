import { DecisionScopeNode } from '../snapshot';
import { Clause } from '../texts';

/**
 * A scope that decides today, and so has a decider.
 *
 * @public
 */
export type ScopeInForce = DecisionScopeNode & { decider: string };

/**
 * A scope that applies to an entity, and how.
 *
 * @public
 */
export interface Application {
  scope: ScopeInForce;
  /** Whether a target names the place it applies at, or a predicate matches it. */
  by: 'ref' | 'predicate';
  /**
   * Steps from the entity to that place, which is `chainOf(ref)[distance]`. An
   * empty predicate applies at everything, one step behind the last place.
   */
  distance: number;
}

/**
 * One decision about one entity, with the scopes that answer it.
 *
 * @public
 */
export interface Question {
  /** Full ref. */
  entity: string;
  /** A path such as `architecture/datastore`. */
  decision: string;
  /** The most specific first; see `compareApplications`. */
  applications: readonly Application[];
}

/**
 * Who decides what about which things, on one day. See docs/decisions.md.
 *
 * @public
 */
export interface DecisionIndex {
  /** The scopes in force, by their refs. */
  readonly scopes: readonly ScopeInForce[];
  /** Why a scope is not in force; undefined where it is. */
  whyNotInForce(scope: DecisionScopeNode): Clause | undefined;
  /** An entity, its system, its domain and the domains above; what exists of them. */
  chainOf(ref: string): readonly string[];
  /** Every scope in force that applies to an entity, the most specific first. */
  applicationsTo(ref: string): readonly Application[];
  /** As `applicationsTo`, of the scopes that are not in force yet. */
  upcomingTo(ref: string): readonly Application[];
  /** Those of `applicationsTo` that bear on a decision, winners and losers. */
  bearingOn(ref: string, decision: string): readonly Application[];
  /** The most specific of those; several are a conflict where their deciders differ. */
  winners(ref: string, decision: string): readonly Application[];
  /**
   * All that anybody could ask, each once, by entity and decision. Entities
   * that the same scopes apply to in the same way ask the same, and the first
   * by ref speaks for them. Nothing is asked about users.
   */
  questions(): readonly Question[];
}
