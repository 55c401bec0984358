import { rules } from '@pillars/plugin-ownership-common';
import { pathToFileURL } from 'node:url';
import { Report, ReportedFinding } from './Report';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A relative path as SARIF wants it: with slashes, percent-encoded. */
const uri = (file: string) =>
  file.startsWith('/')
    ? pathToFileURL(file).href
    : file.split(/[\\/]/).map(encodeURIComponent).join('/');

const location = (file: string, line = 1) => ({
  physicalLocation: {
    artifactLocation: { uri: uri(file) },
    region: { startLine: line },
  },
});

const toResult = (finding: ReportedFinding) => ({
  ruleId: finding.rule,
  level: LEVELS[finding.severity],
  message: {
    text: `${finding.subject}: ${finding.message} ${finding.fix.summary}`,
  },
  locations: finding.source
    ? [location(finding.source.file, finding.source.line)]
    : [],
  partialFingerprints: { pillars: finding.fingerprint },
});

/** SARIF 2.1.0, as code hosts take it for the review of a change. */
export function formatSarif(report: Report): string {
  const used = new Set(report.findings.map(finding => finding.rule));
  const log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'pillars',
            rules: rules
              .filter(rule => used.has(rule.id))
              .map(rule => ({
                id: rule.id,
                shortDescription: { text: rule.title },
                help: { text: `pillars explain ${rule.id}` },
                defaultConfiguration: { level: LEVELS[rule.severity] },
              })),
          },
        },
        results: report.findings.map(toResult),
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            toolExecutionNotifications: report.problems.map(problem => ({
              level: 'warning',
              message: { text: `${problem.type}: ${problem.message}` },
              locations: [location(problem.file, problem.line)],
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
