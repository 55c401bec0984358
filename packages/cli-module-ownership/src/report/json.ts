import { findingJson } from '@pillars/plugin-ownership-common';
import { Problem } from '../reader/types';
import { Report, ReportedFinding } from './Report';

/** Raised when a field changes its meaning or goes away. */
export const SCHEMA_VERSION = 1;

export const reportedFindingJson = (one: ReportedFinding) => ({
  ...findingJson(one),
  waiver: one.waiver ?? null,
  confirmation: one.confirmation ?? null,
  disputes: one.disputes ?? 0,
  source: one.source ?? null,
});

export const problemJson = ({ type, ref, file, line, message }: Problem) => ({
  type,
  ref: ref ?? null,
  file,
  line: line ?? null,
  message,
});

/**
 * One JSON object. What is not known is `null`, so that every key is always
 * there; how long it took is left out, so that the same input gives the same
 * bytes.
 */
export function formatJson(report: Report): string {
  const { summary, verdicts, findings, problems, failures, notSetUp } = report;
  const { error, warning, info } = summary.findings;
  const { orphaned, atRisk, owned } = summary.ownership;
  const { shown, contradicted, undeclared, notApplicable } = summary.run;
  const output = {
    schemaVersion: SCHEMA_VERSION,
    summary: {
      entities: summary.entities,
      ownership: { orphaned, atRisk, owned },
      run: { shown, contradicted, undeclared, notApplicable },
      findings: { error, warning, info },
      accepted: summary.accepted,
    },
    findings: findings.map(reportedFindingJson),
    problems: problems.map(problemJson),
    failures,
    notSetUp,
    verdicts: verdicts.map(({ suggestions = [], ...one }) => ({
      ...one,
      suggestions,
    })),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
