import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { Finding, fingerprintOf } from '../findings';
import { append } from '../multimap';
import { ConfiguredRule } from '../rules/configureRules';
import {
  AnyRule,
  RuleAnswers,
  RuleContext,
  RuleFinding,
  RuleOutcome,
} from '../rules/Rule';
import { Snapshot, SnapshotEntity } from '../snapshot';
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

const OUTSIDE: RuleOutcome = {
  outcome: 'notApplicable',
  because: 'the configuration leaves it out',
};

const isList = (answers: RuleAnswers): answers is readonly RuleFinding[] =>
  Array.isArray(answers);

function toOutcomes(answers: RuleAnswers): readonly RuleOutcome[] {
  if (!isList(answers)) {
    return [answers];
  }
  return answers.length ? answers : [{ outcome: 'pass' }];
}

/** Runs one rule on all its subjects. Whatever it throws stays with it. */
function runRule(
  configured: ConfiguredRule,
  context: Omit<RuleContext, 'options'>,
  run: Run,
) {
  const { rule, options, appliesTo } = configured;
  const { snapshot } = context;
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
  const note = (subject: string, outcome: RuleOutcome) => {
    const found =
      outcome.outcome === 'finding'
        ? toFinding(configured, subject, outcome, snapshot)
        : undefined;
    if (found) {
      const others = run.bySubject.get(subject) ?? [];
      if (others.some(one => one.fingerprint === found.fingerprint)) {
        throw new Error(`It has two findings about the same: ${found.message}`);
      }
      run.findings.push(found);
      append(run.bySubject, subject, found);
    }
    append(run.checks, subject, toCheck(rule, outcome, found));
  };
  let check: (subject: SnapshotEntity) => RuleAnswers;
  let subjects: readonly SnapshotEntity[];
  try {
    subjects = rule.subjects.of(snapshot);
    check = rule.createCheck({ ...context, options });
  } catch (error) {
    fail(error);
    return;
  }
  for (const subject of subjects) {
    try {
      const inside =
        !appliesTo || evaluateFilterPredicate(appliesTo, subject.entity);
      toOutcomes(inside ? check(subject) : OUTSIDE).forEach(outcome =>
        note(subject.ref, outcome),
      );
    } catch (error) {
      fail(error, subject.ref);
    }
  }
}

/**
 * Runs rules in their order, each once. A rule that asks for the outcome of
 * another makes that one run first; in a circle there is no answer.
 */
export function runRules(
  configured: readonly ConfiguredRule[],
  snapshot: Snapshot,
  now: number,
): Run {
  const run: Run = {
    findings: [],
    failures: [],
    checks: new Map(),
    bySubject: new Map(),
  };
  const waiting = new Map(configured.map(one => [one.rule.id, one]));
  const running = new Set<string>();
  /** Whether a rule has come to its end, once it was given the chance. */
  const hasRun = (id: string): boolean => {
    const one = waiting.get(id);
    if (one) {
      waiting.delete(id);
      running.add(id);
      runRule(one, { snapshot, now, outcomeOf, fingerprintsOf }, run);
      running.delete(id);
    }
    // What a rule has said so far would depend on the order of its subjects.
    return !running.has(id);
  };
  function outcomeOf(id: string, ref: string) {
    return hasRun(id)
      ? run.checks.get(ref)?.find(one => one.rule === id)?.outcome
      : undefined;
  }
  function fingerprintsOf(id: string, ref: string) {
    const found = hasRun(id) ? run.bySubject.get(ref) ?? [] : [];
    return found.filter(one => one.rule === id).map(one => one.fingerprint);
  }
  configured.forEach(one => hasRun(one.rule.id));
  return run;
}
