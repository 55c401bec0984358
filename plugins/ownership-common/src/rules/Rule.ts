import { JsonObject } from '@backstage/types';
import { Evidence, Fix, Severity } from '../findings';
import { Snapshot, SnapshotEntity } from '../snapshot';
import { Need } from '../snapshot/needs';
import { Params } from '../texts/types';
import { Subjects } from './subjects';
import { RuleTexts } from './texts';

/**
 * The families of the rule book, in its order.
 *
 * @public
 */
export const RULE_FAMILIES = [
  'ownership',
  'run',
  'topology',
  'decisions',
  'guilds',
] as const;

/** @public */
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/**
 * Sets of rules, each holding the one before it.
 *
 * @public
 */
export type Preset = 'minimal' | 'recommended' | 'strict';

/**
 * What a rule says of one subject. A rule that throws is an `error`, which
 * only the review produces: never a pass.
 *
 * @public
 */
export type RuleOutcome = RulePass | RuleNotApplicable | RuleFinding;

/**
 * As `RuleOutcome`, or several findings of one subject, which differ in their
 * `about`. An empty list is a pass.
 *
 * @public
 */
export type RuleAnswers = RuleOutcome | readonly RuleFinding[];

/** @public */
export interface RulePass {
  outcome: 'pass';
  /** What was looked at. */
  evidence?: readonly Evidence[];
  /** What the names of the evidence were said with, where they take anything. */
  params?: Params;
}

/** @public */
export interface RuleNotApplicable {
  outcome: 'notApplicable';
  /** Why it does not apply: a clause such as `it is not in production`. */
  because: string;
  /** What it was said with, where it takes anything. */
  params?: Params;
}

/** @public */
export interface RuleFinding {
  outcome: 'finding';
  /** Which of the rule's messages this is, in camelCase. */
  messageId: string;
  /** One sentence that says what is wrong, with the value that stands there. */
  message: string;
  /** What it was said with, for rules that have texts. */
  params?: Params;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  evidence: readonly Evidence[];
  fix: Fix;
  /** Values that make this another problem when they change. See `fingerprintOf`. */
  about?: string[];
  /** Where it is somebody else than who answers for the subject. */
  accountable?: string;
}

/**
 * All that a rule may look at. No clock, network, log or configuration.
 *
 * @public
 */
export interface RuleContext<TOptions extends JsonObject = JsonObject> {
  snapshot: Snapshot;
  options: TOptions;
  /** Milliseconds since 1970. */
  now: number;
  /**
   * What another rule says of an entity; undefined where it is off, waits for a
   * need, does not look at the entity, or itself asks for this rule's outcome.
   */
  outcomeOf(
    rule: string,
    ref: string,
  ): 'pass' | 'finding' | 'notApplicable' | 'error' | undefined;
  /** Fingerprints of what another rule finds on an entity; see `outcomeOf`. */
  fingerprintsOf(rule: string, ref: string): readonly string[];
}

/**
 * A rule: a pure, synchronous function of the snapshot.
 *
 * @remarks
 *
 * `createCheck` is called once a review, and may index the whole snapshot; the
 * check it returns is called once a subject, and should be cheap.
 *
 * @public
 */
export interface Rule<
  TSubject extends SnapshotEntity = SnapshotEntity,
  TOptions extends JsonObject = JsonObject,
> {
  /** In kebab-case; the name of its file. Ids stand in waivers and never change. */
  id: string;
  family: RuleFamily;
  /** What it finds, in a few words, such as `The owner does not exist`. */
  title: string;
  severity: Severity;
  /** The smallest preset that holds it; `off` for none. */
  preset: Preset | 'off';
  /** What the catalog must have in use for the rule to apply at all. */
  needs: readonly Need[];
  /** Thresholds and lists, with their defaults. */
  options: TOptions;
  /** What it says, so that it can be said in another language; see `saying`. */
  texts?: RuleTexts;
  subjects: Subjects<TSubject>;
  createCheck(
    context: RuleContext<TOptions>,
  ): (subject: TSubject) => RuleAnswers;
}

/**
 * A rule whose types of subject and options do not matter to its holder.
 *
 * @public
 */
export type AnyRule = Rule<any, any>;

/**
 * Gives a rule its types; its id and texts keep theirs.
 *
 * @public
 */
export function defineRule<
  TSubject extends SnapshotEntity,
  TOptions extends JsonObject,
  const TId extends string = string,
  TTexts extends RuleTexts | undefined = undefined,
>(
  rule: Rule<TSubject, TOptions> & { id: TId; texts?: TTexts },
): Rule<TSubject, TOptions> & { id: TId; texts: TTexts } {
  return Object.freeze(rule) as typeof rule & { texts: TTexts };
}

/** @public */
export const pass = (
  evidence?: readonly Evidence[],
  params?: Params,
): RulePass => ({
  outcome: 'pass',
  ...(evidence && { evidence }),
  ...(params && { params }),
});

/** @public */
export const notApplicable = (
  because: string,
  params?: Params,
): RuleNotApplicable => ({
  outcome: 'notApplicable',
  because,
  ...(params && { params }),
});

/** @public */
export const finding = (found: Omit<RuleFinding, 'outcome'>): RuleFinding => ({
  outcome: 'finding',
  ...found,
});
