import {
  CheckResult,
  countVerdicts,
  Finding,
  NotSetUp,
  OwnershipVerdict,
  Review,
  RuleFailure,
  RunVerdict,
  Severity,
  VerdictCounts,
} from '@pillars/plugin-ownership-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Catalog, Problem } from '../reader/types';

/** A finding with where to mend it. */
export interface ReportedFinding extends Finding {
  source?: { file: string; line: number };
}

/** One entity's verdicts, without their checks. */
export interface ReportedVerdict {
  ref: string;
  ownership: OwnershipVerdict;
  run: RunVerdict;
}

/** What every format prints. */
export interface Report {
  summary: VerdictCounts & { findings: Record<Severity, number> };
  verdicts: ReportedVerdict[];
  findings: ReportedFinding[];
  problems: Problem[];
  failures: RuleFailure[];
  notSetUp: NotSetUp[];
  milliseconds?: { reading: number; rules: number };
}

type Whys = Array<Pick<CheckResult, 'evidence'>>;

/** Counts findings by severity. */
export function countFindings(
  findings: ReadonlyArray<{ severity: Severity }>,
): Record<Severity, number> {
  const of = (severity: Severity) =>
    findings.filter(one => one.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** The line of the first evidence that stands in the file, else of the document. */
function lineIn(
  lines: ReadonlyMap<string, number>,
  line: number,
  whys: Whys,
): number {
  const paths = whys
    .flatMap(why => why.evidence ?? [])
    .filter(one => !one.ref)
    .map(one => one.path);
  const path = paths.find(one => lines.has(one));
  return path === undefined ? line : lines.get(path)!;
}

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
    return at
      ? {
          ...finding,
          source: { file: at.file, line: lineIn(at.lines, at.line, [finding]) },
        }
      : finding;
  });
  return {
    summary: {
      ...countVerdicts(review.verdicts),
      findings: countFindings(findings),
    },
    verdicts: review.verdicts.map(({ ref, ownership, run }) => ({
      ref,
      ownership,
      run,
    })),
    findings,
    problems: catalog.problems,
    failures: review.failures,
    notSetUp: review.notSetUp,
    milliseconds,
  };
}
