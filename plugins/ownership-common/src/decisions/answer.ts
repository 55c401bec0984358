import { Params } from '../texts';

/**
 * A scope that was looked at, and what became of it.
 *
 * @public
 */
export interface DecisionCandidate {
  /** Full ref. */
  scope: string;
  /** Whether it bears on the decision about the entity. */
  applies: boolean;
  /**
   * From 1, which decides. Equally specific scopes share a rank. Absent where
   * it does not apply.
   */
  rank?: number;
  /** A clause whose subject is the scope, such as `names the entity itself`. */
  reason: string;
  /** What the reason was said with, where it takes anything. */
  params?: Params;
}

/**
 * One of several equally specific scopes that name different deciders.
 *
 * @public
 */
export interface DecisionConflict {
  /** Full ref. */
  scope: string;
  /** Full ref; it need not exist. */
  decider: string;
}

/**
 * Who is asked before it is decided.
 *
 * @public
 */
export interface ConsultedParty {
  /** Full ref; it need not exist where a scope names it. */
  ref: string;
  /** A clause whose subject is the party, such as `owns component:default/a, which depends on it`. */
  reason: string;
  /** What the reason was said with, where it takes anything. */
  params?: Params;
}

/**
 * Who may stop a decision.
 *
 * @public
 */
export interface DecisionVeto {
  /** Full ref; it need not exist. */
  by: string;
  /** As stated; absent where nothing is. */
  grounds?: string;
}

/**
 * Where a decision goes when nobody takes it.
 *
 * @public
 */
export interface AnsweredEscalationLevel {
  /** From 1, in the order in which they are taken. */
  level: number;
  /** Full ref; it need not exist. */
  to: string;
  /** ISO 8601 duration as stated, counted from the level before. */
  after?: string;
  /** In which case, as stated. */
  when?: string;
  /**
   * On the last level alone, and only where it has the last word. A last level
   * without it is a dead end, or the point at which escalation comes back to
   * somebody who had the question already, or, where the answer is `withheld`,
   * goes on with a scope that the reader may not see.
   */
  end?: true;
}

/**
 * Who decides one thing about one entity, and how that was found. What is not
 * known is absent, never `null`; lists are always there.
 *
 * @public
 */
export interface DecisionAnswer {
  /** Full ref; as it was asked where that is no ref. */
  entity: string;
  /** A path such as `architecture/datastore`, as it was asked. */
  decision: string;
  /**
   * What of the question the catalog does not know: it holds no such entity, or
   * none of its scopes decides this, anything above it or anything below it.
   * Absent for all other questions.
   */
  unknown?: 'entity' | 'decision';
  /**
   * Set where a scope that the reader may not see has a part in the answer.
   * Where that scope decides, or is in conflict, `decider`, `scope` and
   * `conflict` are as if nobody decided; else it is only where escalation goes
   * on that is left out.
   */
  withheld?: true;
  /**
   * Full ref of who decides. It need not exist. Absent where nobody decides, and
   * where scopes conflict.
   */
  decider?: string;
  /**
   * Full ref of the scope that says so; the first by ref where several say the
   * same. Absent where `decider` is.
   */
  scope?: string;
  /** The equally specific scopes that name different deciders, by ref; else empty. */
  conflict: DecisionConflict[];
  /**
   * The scopes that apply, by rank, then those that nearly do, by ref. See
   * `whoDecides` for which these are.
   */
  candidates: DecisionCandidate[];
  /**
   * Whom the scope names, in its order, then by ref the owners of what depends
   * on the entity, as far as the reader sees that. Each once, and never who
   * decides.
   */
  consulted: ConsultedParty[];
  /** Full refs of who is told after, each once. */
  informed: string[];
  vetoes: DecisionVeto[];
  /** Empty where the scope states none, and where scopes conflict. */
  escalation: AnsweredEscalationLevel[];
}

/**
 * Whether a reader may see what a full ref names. True for what does not exist:
 * it was stated by something that the reader sees.
 *
 * @public
 */
export type MaySee = (ref: string) => boolean;
