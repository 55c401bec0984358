import { Finding, fingerprintOf } from '../findings';
import { append } from '../multimap';
import { ConfiguredRule } from '../rules/configureRules';
import { AnyRule, RuleFinding, RuleOutcome } from '../rules/Rule';
import { Snapshot } from '../snapshot';
import { CheckResult, RuleFailure } from './types';

/** What the rules said, gathered while they run. */
export interface Run {
  findings: Finding[];
  failures: RuleFailure[];
  checks: Map<string, CheckResult[]>;
  /** Findings by their subject. */
  bySubject: Map<string, Finding[]>;
}

const describe = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

function toFinding(
  configured: ConfiguredRule,
  subject: string,
  outcome: RuleFinding,
  snapshot: Snapshot,
): Finding {
  const { rule, severity } = configured;
  return {
    rule: rule.id,
    messageId: outcome.messageId,
    message: outcome.message,
    subject,
    severity: severity ?? outcome.severity ?? rule.severity,
    accountable: outcome.accountable ?? snapshot.accountableFor(subject),
    evidence: outcome.evidence,
    fix: outcome.fix,
    fingerprint: fingerprintOf(rule.id, subject, outcome.about ?? []),
  };
}

function toCheck(
  rule: AnyRule,
  outcome: RuleOutcome,
  found: Finding | undefined,
): CheckResult {
  if (outcome.outcome === 'notApplicable') {
    return { rule: rule.id, outcome: 'notApplicable', reason: outcome.because };
  }
  const { evidence } = outcome;
  return found
    ? {
        rule: rule.id,
        outcome: 'finding',
        reason: found.message,
        messageId: found.messageId,
        severity: found.severity,
        evidence,
      }
    : { rule: rule.id, outcome: 'pass', ...(evidence && { evidence }) };
}

/** Runs one rule on all its subjects. Whatever it throws stays with it. */
export function runRule(
  configured: ConfiguredRule,
  snapshot: Snapshot,
  now: number,
  run: Run,
) {
  const { rule, options } = configured;
  const fail = (error: unknown, subject?: string) => {
    const message = describe(error);
    run.failures.push({ rule: rule.id, subject, message });
    if (subject) {
      const check = {
        rule: rule.id,
        outcome: 'error',
        reason: message,
      } as const;
      append<string, CheckResult>(run.checks, subject, check);
    }
  };
  let check: (subject: { ref: string }) => RuleOutcome;
  let subjects: readonly { ref: string }[];
  try {
    subjects = rule.subjects(snapshot);
    check = rule.createCheck({ snapshot, options, now });
  } catch (error) {
    fail(error);
    return;
  }
  for (const subject of subjects) {
    try {
      const outcome = check(subject);
      const found =
        outcome.outcome === 'finding'
          ? toFinding(configured, subject.ref, outcome, snapshot)
          : undefined;
      append(run.checks, subject.ref, toCheck(rule, outcome, found));
      if (found) {
        run.findings.push(found);
        append(run.bySubject, subject.ref, found);
      }
    } catch (error) {
      fail(error, subject.ref);
    }
  }
}
