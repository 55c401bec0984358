import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { Finding, fingerprintOf } from '../findings';
import { append } from '../multimap';
import { ConfiguredRule } from '../rules/configureRules';
import { oncePer } from '../remember';
import {
  RuleAnswers,
  RuleContext,
  RuleFinding,
  RuleNotApplicable,
  RulePass,
} from '../rules/Rule';
import { shared } from '../rules/shared/says';
import { Snapshot, SnapshotEntity } from '../snapshot';
import { readAnswers } from './readAnswers';
import { CheckResult, RuleFailure } from './types';

/** What the rules said, gathered while they run. */
export interface Run {
  findings: Finding[];
  failures: RuleFailure[];
  checks: Map<string, CheckResult[]>;
  /** The lists of `checks` for subjects, in their order; many rules share them. */
  listsOf(subjects: readonly SnapshotEntity[]): CheckResult[][];
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
    ...(outcome.params && { params: outcome.params }),
    subject,
    severity: severity ?? outcome.severity ?? rule.severity,
    accountable: outcome.accountable ?? snapshot.accountableFor(subject),
    evidence: outcome.evidence,
    fix: outcome.fix,
    fingerprint: fingerprintOf(rule.id, subject, outcome.about ?? []),
  };
}

const toFindingCheck = (found: Finding): CheckResult => ({
  rule: found.rule,
  outcome: 'finding',
  reason: found.message,
  ...(found.params && { params: found.params }),
  messageId: found.messageId,
  severity: found.severity,
  evidence: found.evidence,
});

/** Checks that say the same are one object: most of a large review is these. */
function quietChecks(
  rule: string,
): (outcome: RulePass | RuleNotApplicable) => CheckResult {
  const passed: CheckResult = { rule, outcome: 'pass' };
  const notApplicable = new Map<string, CheckResult>();
  return outcome => {
    if (outcome.outcome === 'notApplicable') {
      const { because: reason, params } = outcome;
      const known = notApplicable.get(reason) ?? {
        rule,
        outcome: 'notApplicable',
        reason,
        ...(params && { params }),
      };
      notApplicable.set(reason, known);
      return known;
    }
    const { evidence, params } = outcome;
    return evidence
      ? { rule, outcome: 'pass', ...(params && { params }), evidence }
      : passed;
  };
}

const OUTSIDE: RuleNotApplicable = shared.notApplicable('leftOut');

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

/** Keeps what a rule found in a subject: all of it, or, where it throws, nothing. */
function recordFindings(
  run: Run,
  configured: ConfiguredRule,
  subject: string,
  outcomes: readonly RuleFinding[],
  snapshot: Snapshot,
) {
  const known = new Set(
    run.bySubject.get(subject)?.map(one => one.fingerprint),
  );
  const findings = outcomes.map(outcome => {
    const found = toFinding(configured, subject, outcome, snapshot);
    if (known.has(found.fingerprint)) {
      throw new Error(`It has two findings about the same: ${found.message}`);
    }
    known.add(found.fingerprint);
    return found;
  });
  for (const found of findings) {
    append(run.checks, subject, toFindingCheck(found));
    run.findings.push(found);
    append(run.bySubject, subject, found);
  }
}

// Sets of subjects that many rules share are looked through once.
const areKnown = oncePer((snapshot: Snapshot) =>
  oncePer((subjects: readonly SnapshotEntity[]) =>
    [...subjects].every(one => snapshot.entities.has(one?.ref)),
  ),
);

function prepare(
  { rule, options }: ConfiguredRule,
  context: Omit<RuleContext, 'options'>,
) {
  const subjects = rule.subjects.of(context.snapshot);
  if (!areKnown(context.snapshot)(subjects)) {
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
  const { subjects } = prepared;
  const lists = run.listsOf(subjects);
  const toCheck = quietChecks(rule.id);
  for (let index = 0; index < subjects.length; index++) {
    const subject = subjects[index];
    try {
      const inside =
        !appliesTo || evaluateFilterPredicate(appliesTo, subject.entity);
      const answers = readAnswers(inside ? prepared.check(subject) : OUTSIDE);
      if ('outcome' in answers) {
        lists[index].push(toCheck(answers));
      } else {
        const { snapshot } = context;
        recordFindings(run, configured, subject.ref, answers, snapshot);
      }
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
  const checks: Run['checks'] = new Map();
  const listOf = ({ ref }: SnapshotEntity) => {
    const list = checks.get(ref) ?? [];
    checks.set(ref, list);
    return list;
  };
  const run: Run = {
    findings: [],
    failures: [],
    checks,
    listsOf: oncePer(subjects => subjects.map(listOf)),
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
