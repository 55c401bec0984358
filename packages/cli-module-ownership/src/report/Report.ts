import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  countVerdicts,
  Finding,
  isOpen,
  MarkedFinding,
  NotSetUp,
  OwnerSuggestion,
  OwnershipVerdict,
  Review,
  RuleFailure,
  RunVerdict,
  Severity,
  VerdictCounts,
} from '@pillars/plugin-ownership-common';
import { placeOf } from '../reader/placeOf';
import { Catalog, Problem, SourcedEntity } from '../reader/types';

/** A finding with where to mend it. */
export interface ReportedFinding extends MarkedFinding {
  source?: { file: string; line: number; column?: number };
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
  summary: VerdictCounts & {
    /** Those that nobody accepted. */
    findings: Record<Severity, number>;
    /** Findings that a waiver or a confirmation accepts for now. */
    accepted: number;
  };
  verdicts: ReportedVerdict[];
  findings: ReportedFinding[];
  problems: Problem[];
  failures: RuleFailure[];
  notSetUp: NotSetUp[];
  /** How long it took; absent for a review that was made elsewhere. */
  milliseconds?: { reading: number; rules: number };
}

/** Counts findings that nobody accepted, by severity. */
export function countFindings(
  findings: readonly MarkedFinding[],
): Record<Severity, number> {
  const open = findings.filter(isOpen);
  const of = (severity: Severity) =>
    open.filter(one => one.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** Where the first evidence that the file itself holds stands. */
function sourceOf(
  { evidence }: Finding,
  at: SourcedEntity,
): ReportedFinding['source'] {
  const own = evidence.find(one => !one.ref);
  return { file: at.file, line: placeOf(at, own?.path).line };
}

/** Only what a list needs: the checks of 10,000 entities are many megabytes. */
export const toReportedVerdict = ({
  ref,
  ownership,
  run,
  suggestions,
}: ReportedVerdict): ReportedVerdict => ({ ref, ownership, run, suggestions });

/** Says of each finding where in a file it is to be mended. */
export function withSources(
  findings: readonly MarkedFinding[],
  entities: readonly SourcedEntity[],
): ReportedFinding[] {
  const sources = new Map(
    entities.map(one => [stringifyEntityRef(one.entity), one]),
  );
  return findings.map(finding => {
    const at = sources.get(finding.subject);
    return at ? { ...finding, source: sourceOf(finding, at) } : finding;
  });
}

/**
 * A report on files.
 *
 * @param marked - the findings of the review with what people say about them
 */
export function toReport(
  review: Review,
  marked: readonly MarkedFinding[],
  catalog: Catalog,
  milliseconds?: Report['milliseconds'],
): Report {
  const findings = withSources(marked, catalog.entities);
  return {
    summary: {
      ...countVerdicts(review.verdicts),
      findings: countFindings(findings),
      accepted: findings.filter(one => !isOpen(one)).length,
    },
    verdicts: review.verdicts.map(toReportedVerdict),
    findings,
    problems: catalog.problems,
    failures: review.failures,
    notSetUp: review.notSetUp,
    milliseconds,
  };
}
