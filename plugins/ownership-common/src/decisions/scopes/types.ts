import { DecisionScopeEntity } from '../../kinds';
import { AnsweredEscalationLevel, DecisionVeto } from '../answer';
import { DelegationLevel, BusinessImpact } from '../map/types';
import { Params } from '../../texts';

/**
 * How a scope stands today: `inForce`, `expired` (in force, and past its
 * `reviewBy`), `upcoming`, or `incomplete` (without a decision or a decider, so
 * that it decides nothing).
 *
 * @public
 */
export const SCOPE_STATES = [
  'inForce',
  'expired',
  'upcoming',
  'incomplete',
] as const;

/** @public */
export type ScopeState = (typeof SCOPE_STATES)[number];

/** A scope in a list. What it does not state is absent. @public */
export interface ScopeItem {
  /** Full ref. */
  ref: string;
  name: string;
  namespace: string;
  title?: string;
  description?: string;
  /** Empty where it states none. */
  decision: string;
  /** Full ref; it need not exist. */
  decider?: string;
  delegation?: DelegationLevel;
  process?: DecisionScopeEntity['spec']['process'];
  impact: BusinessImpact[];
  /** ISO 8601 date. */
  validFrom?: string;
  /** ISO 8601 date. */
  reviewBy?: string;
  state: ScopeState;
  /**
   * How many entities it applies to today, or will where it is `upcoming`: all
   * but users, locations and the kinds of Pillars, which count only where a
   * target names them. Of an incomplete scope 0.
   */
  covers: number;
  /**
   * About how many of those it decides what its `decision` says. For the others
   * a more specific scope holds, or it is in conflict with one that is as
   * specific: then nobody decides. 0 where it is not in force.
   */
  decides: number;
}

/** Another scope that is as specific, and names another decider. @public */
export interface ScopeOverlap {
  /** Full ref. */
  scope: string;
  /** Full ref. */
  decider: string;
  /** Full ref of an entity that shows it. */
  entity: string;
  /** A decision that shows it. */
  decision: string;
}

/** A scope, and how it stands among the others. @public */
export interface ScopePage extends ScopeItem {
  /** Full refs of its targets, as stated. */
  targets?: string[];
  /** Instead of targets. Both are absent where what is stated applies to nothing. */
  predicate?: DecisionScopeEntity['spec']['appliesTo'];
  /** Full refs of the teams of the decider, where that is a person. */
  teams: string[];
  /** Full refs, as stated. */
  consulted: string[];
  /** Full refs, as stated. */
  informed: string[];
  vetoes: DecisionVeto[];
  /** The texts of `spec.bounds`. */
  bounds: { cost?: string; blastRadius?: string; reversibility?: string };
  /** Its own levels, up to the first terminal one, which is the `end`. */
  escalation: AnsweredEscalationLevel[];
  /** Full ref of the scope that it was cut out of; it need not exist. */
  parent?: string;
  /** Full refs of the scopes that name it as their parent. */
  children: string[];
  /** By ref; the first 50. */
  overlaps: ScopeOverlap[];
  /** Of the entity, such as where it is edited. */
  annotations: Record<string, string>;
}

/** An entity that a scope covers. @public */
export interface CoveredEntity {
  /** Full ref. */
  ref: string;
  title?: string;
  /** How it applies: a clause whose subject is the scope, such as `names its system system:default/shop`. */
  reason: string;
  /** What the reason was said with, where it takes anything. */
  params?: Params;
  /** Whether it decides its own decision about it; in a conflict nobody does. */
  decides: boolean;
  /**
   * Full ref of the first of the scopes that are more specific. Absent where it
   * decides, in a conflict, where it is not in force, and where the reader may
   * see none of those scopes.
   */
  beatenBy?: string;
  /** In a conflict with a scope that the reader may see. */
  contested?: true;
}

/** A decision about an entity that somebody takes, or has to. @public */
export interface DecisionAbout {
  decision: string;
  title: string;
  required: boolean;
  /** Absent where nobody decides, and where scopes conflict. */
  decider?: string;
  /** As `decider`. */
  scope?: string;
  /** Full refs of equally specific scopes that name different deciders. */
  conflict: string[];
  /**
   * Set where a scope that the reader may not see decides or is in conflict. It
   * is then as if nobody decided.
   */
  withheld?: true;
  /** ISO 8601 date on which the review of the scope was due, where that is past. */
  reviewDueOn?: string;
}

/** A level of a scope's escalation that goes to a party. @public */
export interface EscalatedTo {
  scope: ScopeItem;
  level: AnsweredEscalationLevel;
}

/** Scopes by what a person, a group or a guild has to do with them; in force, by ref. @public */
export interface PartyDecisions {
  decides: ScopeItem[];
  /** Those that name it; who is heard because of dependencies is known for one entity at a time. */
  consulted: ScopeItem[];
  informed: ScopeItem[];
  vetoes: ScopeItem[];
  /** Of each scope that somebody else decides the first level that goes to it. */
  escalates: EscalatedTo[];
}
