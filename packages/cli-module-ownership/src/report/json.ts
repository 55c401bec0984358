import { Report } from './Report';

/** Raised when a field changes its meaning or goes away. */
export const SCHEMA_VERSION = 1;

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
    },
    findings: findings.map(({ rule, messageId, message, ...one }) => ({
      rule,
      messageId,
      message,
      subject: one.subject,
      severity: one.severity,
      accountable: one.accountable ?? null,
      evidence: one.evidence,
      fix: one.fix,
      fingerprint: one.fingerprint,
      source: one.source ?? null,
    })),
    problems: problems.map(({ type, ref, file, line, message }) => ({
      type,
      ref: ref ?? null,
      file,
      line: line ?? null,
      message,
    })),
    failures,
    notSetUp,
    verdicts: verdicts.map(({ suggestions = [], ...one }) => ({
      ...one,
      suggestions,
    })),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
