import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  countVerdicts,
  Finding,
  NotSetUp,
  OwnerSuggestion,
  OwnershipVerdict,
  Review,
  RuleFailure,
  RunVerdict,
  Severity,
  VerdictCounts,
} from '@pillars/plugin-ownership-common';
import { lineOf } from '../reader/lineOf';
import { Catalog, Problem, SourcedEntity } from '../reader/types';

/** A finding with where to mend it. */
export interface ReportedFinding extends Finding {
  source?: { file: string; line: number };
}

/** One entity's verdicts, and who could own it; without the checks. */
export interface ReportedVerdict {
  ref: string;
  ownership: OwnershipVerdict;
  run: RunVerdict;
  /** The best first; absent for what is owned. */
  suggestions?: OwnerSuggestion[];
}

/** What every format prints. */
export interface Report {
  summary: VerdictCounts & { findings: Record<Severity, number> };
  verdicts: ReportedVerdict[];
  findings: ReportedFinding[];
  problems: Problem[];
  failures: RuleFailure[];
  notSetUp: NotSetUp[];
  /** How long it took; absent for a review that was made elsewhere. */
  milliseconds?: { reading: number; rules: number };
}

/** Counts findings by severity. */
export function countFindings(
  findings: ReadonlyArray<{ severity: Severity }>,
): Record<Severity, number> {
  const of = (severity: Severity) =>
    findings.filter(one => one.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** Where the first evidence that the file itself holds stands. */
function sourceOf(
  { evidence }: Finding,
  at: SourcedEntity,
): ReportedFinding['source'] {
  const own = evidence.find(one => !one.ref);
  return { file: at.file, line: lineOf(at, own?.path) };
}

/** Only what a list needs: the checks of 10,000 entities are many megabytes. */
export const toReportedVerdict = ({
  ref,
  ownership,
  run,
  suggestions,
}: ReportedVerdict): ReportedVerdict => ({ ref, ownership, run, suggestions });

/** A report on files. */
export function toReport(
  review: Review,
  catalog: Catalog,
  milliseconds?: Report['milliseconds'],
): Report {
  const sources = new Map(
    catalog.entities.map(one => [stringifyEntityRef(one.entity), one]),
  );
  const findings = review.findings.map(finding => {
    const at = sources.get(finding.subject);
    return at ? { ...finding, source: sourceOf(finding, at) } : finding;
  });
  return {
    summary: {
      ...countVerdicts(review.verdicts),
      findings: countFindings(findings),
    },
    verdicts: review.verdicts.map(toReportedVerdict),
    findings,
    problems: catalog.problems,
    failures: review.failures,
    notSetUp: review.notSetUp,
    milliseconds,
  };
}
