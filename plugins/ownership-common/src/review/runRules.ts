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
import { readAnswers } from './readAnswers';
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

function recordFailure(
  run: Run,
  rule: string,
  error: unknown,
  subject?: string,
) {
  const message = describe(error);
  run.failures.push({ rule, subject, message });
  if (subject) {
    const check: CheckResult = { rule, outcome: 'error', reason: message };
    append(run.checks, subject, check);
  }
}

/** Keeps what a rule said of a subject: all of it, or, where it throws, nothing. */
function record(
  run: Run,
  configured: ConfiguredRule,
  subject: string,
  outcomes: readonly RuleOutcome[],
  snapshot: Snapshot,
) {
  const known = new Set(
    run.bySubject.get(subject)?.map(one => one.fingerprint),
  );
  const answers = outcomes.map(outcome => {
    if (outcome.outcome !== 'finding') {
      return { check: toCheck(configured.rule, outcome, undefined) };
    }
    const found = toFinding(configured, subject, outcome, snapshot);
    if (known.has(found.fingerprint)) {
      throw new Error(`It has two findings about the same: ${found.message}`);
    }
    known.add(found.fingerprint);
    return { found, check: toCheck(configured.rule, outcome, found) };
  });
  for (const { found, check } of answers) {
    append(run.checks, subject, check);
    if (found) {
      run.findings.push(found);
      append(run.bySubject, subject, found);
    }
  }
}

function prepare(
  { rule, options }: ConfiguredRule,
  context: Omit<RuleContext, 'options'>,
) {
  const subjects: SnapshotEntity[] = [...rule.subjects.of(context.snapshot)];
  if (!subjects.every(one => context.snapshot.entities.has(one?.ref))) {
    throw new TypeError('Its subjects are not all entities of the snapshot.');
  }
  const check: unknown = rule.createCheck({ ...context, options });
  if (typeof check !== 'function') {
    throw new TypeError('Its createCheck returns no function.');
  }
  return { subjects, check: check as (subject: SnapshotEntity) => RuleAnswers };
}

/** Runs one rule on all its subjects. Whatever it throws stays with it. */
function runRule(
  configured: ConfiguredRule,
  context: Omit<RuleContext, 'options'>,
  run: Run,
) {
  const { rule, appliesTo } = configured;
  let prepared: ReturnType<typeof prepare>;
  try {
    prepared = prepare(configured, context);
  } catch (error) {
    recordFailure(run, rule.id, error);
    return;
  }
  for (const subject of prepared.subjects) {
    try {
      const inside =
        !appliesTo || evaluateFilterPredicate(appliesTo, subject.entity);
      const outcomes = readAnswers(inside ? prepared.check(subject) : OUTSIDE);
      record(run, configured, subject.ref, outcomes, context.snapshot);
    } catch (error) {
      recordFailure(run, rule.id, error, subject.ref);
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
