import { Leads } from '../snapshot';
import { Severity } from '../findings';
import { OwnershipVerdict, RunVerdict } from './types';

/**
 * Who owns it: the answer that a finding of each rule gives. Rules that are
 * not here move no verdict.
 */
const OWNERSHIP: Readonly<Record<string, OwnershipVerdict>> = {
  'missing-owner': 'orphaned',
  'placeholder-owner': 'orphaned',
  'dangling-owner': 'orphaned',
  'disbanded-owner': 'orphaned',
  'hollow-owner': 'orphaned',
  'user-owned': 'atRisk',
  'thin-owner': 'atRisk',
  'ambiguous-owner': 'atRisk',
  'owner-not-a-team': 'atRisk',
};

/**
 * Whether what a rule finds has no living owner.
 *
 * @public
 */
export const orphans = (rule: string): boolean =>
  OWNERSHIP[rule] === 'orphaned';

/** Whether what a rule finds can move the ownership verdict. */
export const movesOwnership = (rule: string): boolean =>
  OWNERSHIP[rule] !== undefined;

/**
 * Ids of the rules whose findings leave an entity without a living owner.
 *
 * @public
 */
export const ORPHANING_RULES: readonly string[] =
  Object.keys(OWNERSHIP).filter(orphans);

/** A rule of the table that counts only with one of its messages. */
const ONLY_MESSAGE: Readonly<Record<string, string>> = {
  'user-owned': 'production',
};

/**
 * The ownership verdict: the worst answer of the findings on an entity.
 * Findings of severity `info` move nothing.
 */
export function ownershipVerdict(
  findings: Iterable<{ rule: string; messageId: string; severity: Severity }>,
): OwnershipVerdict {
  let worst: OwnershipVerdict = 'owned';
  for (const { rule, messageId, severity } of findings) {
    const answer = OWNERSHIP[rule];
    const counts = messageId === (ONLY_MESSAGE[rule] ?? messageId);
    if (answer && counts && severity !== 'info') {
      if (answer === 'orphaned') {
        return 'orphaned';
      }
      worst = answer;
    }
  }
  return worst;
}

/**
 * The run verdict: where operator, on-call and first escalation lead.
 *
 * | leads                                        | answer         |
 * |----------------------------------------------|----------------|
 * | (nobody runs it, or it is not in production) | not applicable |
 * | any leads elsewhere                          | contradicted   |
 * | all lead to the owner or a managed service   | shown          |
 * | anything else                                | undeclared     |
 */
export function runVerdict(inScope: boolean, leads: Leads): RunVerdict {
  if (!inScope) {
    return 'notApplicable';
  }
  const all = [leads.operator, leads.onCall, leads.escalation];
  if (all.some(lead => lead.to === 'elsewhere')) {
    return 'contradicted';
  }
  return all.every(lead => lead.to === 'owner' || lead.to === 'managed')
    ? 'shown'
    : 'undeclared';
}
