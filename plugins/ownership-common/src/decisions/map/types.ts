import { BUSINESS_IMPACTS, DELEGATION_LEVELS } from '../../kinds';
import { DecisionAnswer, DecisionConflict } from '../answer';

/** A decision that the taxonomy lists, or that a scope in force decides. @public */
export interface KnownDecision {
  /** A path such as `architecture/datastore`. */
  decision: string;
  /** As the taxonomy calls it; the last word of the path where it does not. */
  title: string;
  description?: string;
  /** Whether the taxonomy lists it. */
  listed: boolean;
  /** Whether every domain must have it decided. */
  required: boolean;
  /** How many scopes in force decide it itself, and not something above it. */
  scopes: number;
}

/**
 * How one decision stands in one domain; the first that holds, in this order.
 *
 * - `overlapping`: about the domain, or something in it, equally specific
 *   scopes name different deciders
 * - `missing`: it is required, and not all of the domain is decided about
 * - `expired`: a scope that decides it there is past its `reviewBy`
 * - `partly`: it is not required, and decided about some of what is in the domain
 * - `inherited`: a scope decides it that is about something larger: a domain
 *   above, everything, or a decision above
 * - `covered`: a scope decides it that is about the domain or what is in it
 * - `open`: nobody decides it, and nothing requires that there
 *
 * @public
 */
export const CELL_STATES = [
  'overlapping',
  'missing',
  'expired',
  'partly',
  'inherited',
  'covered',
  'open',
] as const;

/** @public */
export type CellState = (typeof CELL_STATES)[number];

/** One decision in one domain. @public */
export interface DecisionCell {
  decision: string;
  state: CellState;
  /**
   * Full refs of the scopes that decide there, or are in conflict, that of the
   * domain itself first; the first 5 that the reader sees.
   */
  scopes: string[];
  /**
   * Full refs of the deciders that those name, in their order, but for what is
   * withheld as in `DecidedAlike`; the first 5.
   */
  deciders: string[];
  /** How many scopes decide there, and how many deciders they name, of what the reader may see. */
  totals: { scopes: number; deciders: number };
  /** How many of the owned entities of the domain somebody decides about. */
  decided: number;
  /** False for what the filters leave out. */
  matches: boolean;
}

/** A domain, with every decision in the order of the map's. @public */
export interface DomainDecisions {
  /** Full ref. */
  domain: string;
  title?: string;
  /** What it says that it moves (`pillars.dev/business-impact`). */
  impact: BusinessImpact[];
  /** Owned entities that are in it, and in no domain below. */
  entities: number;
  cells: DecisionCell[];
}

/** @public */
export type BusinessImpact = (typeof BUSINESS_IMPACTS)[number];

/** @public */
export type DelegationLevel = (typeof DELEGATION_LEVELS)[number];

/**
 * What the map is narrowed to; several values of one filter are alternatives.
 * A cell matches where one scope that decides there has all that is asked for.
 * One without a scope matches `impact` by what its domain states, where nothing
 * else is asked for.
 *
 * @public
 */
export interface MapFilters {
  impact?: BusinessImpact[];
  /** Full refs. */
  decider?: string[];
  delegation?: DelegationLevel[];
}

/** Who decides what in which domain. @public */
export interface DecisionMap {
  /** Depth first, in the order of the taxonomy; what it does not list, by path. */
  decisions: KnownDecision[];
  /** By ref. */
  domains: DomainDecisions[];
}

/** Things of a domain about which one decision is made in the same way. @public */
export interface DecidedAlike {
  /** Absent where nobody decides, and where scopes conflict. */
  decider?: string;
  /** As `decider`. */
  scope?: string;
  /** Set where a scope that the reader may not see decides, or is in conflict. */
  withheld?: true;
  conflict: DecisionConflict[];
  entities: number;
  /** Full ref of the first of them. */
  example: string;
}

/** A scope whose review was due. @public */
export interface PastReview {
  /** Full ref. */
  scope: string;
  decider: string;
  /** The day that is over, such as `2026-01-31`. */
  reviewBy: string;
}

/** All that is behind a cell of the map. @public */
export interface DecisionCellAnswer {
  domain: string;
  cell: DecisionCell;
  known: KnownDecision;
  /** About the domain itself. */
  answer: DecisionAnswer;
  /** The owned entities of the domain: conflicts first, then undecided, then the most. */
  inside: DecidedAlike[];
  /** Of the scopes that decide there and that the reader may see, in their order; the first 100. */
  pastReview: PastReview[];
}
