import { Evidence, Finding, Severity } from '../findings';
import { Owner } from '../snapshot';
import { OwnerSuggestion } from '../suggestions/types';
import { Params } from '../texts/types';

/**
 * Who owns it, the worst first.
 *
 * @public
 */
export type OwnershipVerdict = 'orphaned' | 'atRisk' | 'owned';

/**
 * Who runs it.
 *
 * @public
 */
export type RunVerdict =
  | 'contradicted'
  | 'undeclared'
  | 'shown'
  | 'notApplicable';

/** @public */
export const OWNERSHIP_VERDICTS: readonly OwnershipVerdict[] = [
  'orphaned',
  'atRisk',
  'owned',
];

/** @public */
export const RUN_VERDICTS: readonly RunVerdict[] = [
  'contradicted',
  'undeclared',
  'shown',
  'notApplicable',
];

/**
 * What one rule said of one entity.
 *
 * @public
 */
export interface CheckResult {
  rule: string;
  outcome: 'pass' | 'finding' | 'notApplicable' | 'error';
  /** Why it does not apply, what the finding says, or how the rule failed. */
  reason?: string;
  /** What the reason and the names of the evidence were said with. */
  params?: Params;
  messageId?: string;
  severity?: Severity;
  evidence?: readonly Evidence[];
}

/**
 * Where an entity stands in the review, from 0 to 100, and why. See the page
 * "How risk is ranked".
 *
 * @public
 */
export interface Risk {
  score: number;
  parts: { verdict: number; tier: number; dependents: number };
}

/**
 * The answer for one owned entity.
 *
 * @public
 */
export interface EntityVerdict {
  ref: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  type?: string;
  lifecycle?: string;
  tier?: number;
  owners: Owner[];
  /** Who is to act on it: see `Snapshot.accountableFor`. */
  accountable?: string;
  system?: string;
  domain?: string;
  ownership: OwnershipVerdict;
  run: RunVerdict;
  /** Full refs of how many entities depend on it. */
  dependents: number;
  risk: Risk;
  /** The verdict's "why": each rule that looked at it, in the rule book's order. */
  checks: CheckResult[];
  /**
   * Who could own it, the best first, at most five; absent for what is owned.
   * Nothing is applied by itself.
   */
  suggestions?: OwnerSuggestion[];
}

/**
 * A rule that could not finish. Its subject is neither passed nor found.
 *
 * @public
 */
export interface RuleFailure {
  rule: string;
  /** Absent when the rule failed before it came to a subject. */
  subject?: string;
  message: string;
}

/**
 * Counts of one set of entities.
 *
 * @public
 */
export interface VerdictCounts {
  entities: number;
  ownership: Record<OwnershipVerdict, number>;
  run: Record<RunVerdict, number>;
}

/**
 * Everything that one look at one snapshot says.
 *
 * @public
 */
export interface Review {
  /** ISO 8601 instant that the rules took for now. */
  reviewedAt: string;
  verdicts: EntityVerdict[];
  /** The worst first, then by rule and subject. */
  findings: Finding[];
  failures: RuleFailure[];
  /** Rules that stayed quiet because the catalog does not use what they need. */
  notSetUp: NotSetUp[];
  /** Ids of the rules that ran. */
  rules: string[];
}

/**
 * Something the catalog does not use yet, and what waits for it.
 *
 * @public
 */
export interface NotSetUp {
  need: string;
  title: string;
  gives: string;
  how: string;
  /** Ids of the rules that would apply. */
  rules: string[];
}
