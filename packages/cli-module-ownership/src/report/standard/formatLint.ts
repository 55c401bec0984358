import { fingerprintOf } from '@pillars/plugin-ownership-common';
import packageJson from '../../../package.json';
import { groupBy } from '../causes';
import { problemJson, SCHEMA_VERSION } from '../json';
import { ReportedFinding } from '../Report';
import { oneLine } from '../safeText';
import { formatSarif } from '../sarif';
import { Paint, painter, problemBlock } from '../text';
import { count } from '../words';
import { countLint, LintReport, ReportedLint } from './LintReport';

export const lintJson = ({
  standard,
  type,
  requirement,
  ...one
}: ReportedLint) => ({
  standard,
  type,
  severity: one.severity,
  requirement: requirement ?? null,
  message: one.message,
  fix: one.fix,
  source: one.source,
});

function formatLintJson({ standards, findings, problems }: LintReport) {
  const output = {
    schemaVersion: SCHEMA_VERSION,
    standards,
    findings: findings.map(lintJson),
    problems: problems.map(problemJson),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

/** As findings of rules, so that code hosts show them beside those. */
function toFindings(findings: readonly ReportedLint[]): ReportedFinding[] {
  const times = new Map<string, number>();
  return findings.map(({ type, standard, requirement = '', ...one }) => {
    const rule = `standard-text/${type}`;
    const { message, severity, source, fix } = one;
    const key = JSON.stringify([standard, rule, requirement, message]);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    // Not by line: what is written above it makes it no other finding.
    const about = [requirement, message, String(nth)];
    return {
      rule,
      messageId: type,
      message,
      subject: standard,
      severity,
      evidence: [],
      fix: { summary: fix },
      fingerprint: fingerprintOf(rule, standard, about),
      source,
    };
  });
}

function formatLintSarif({ findings, problems }: LintReport): string {
  return formatSarif(
    { findings: toFindings(findings), problems, failures: [] },
    { pages: [], version: packageJson.version },
  );
}

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

const at = ({ source }: ReportedLint) => `${source.line}:${source.column}`;

function fileBlock(inFile: readonly ReportedLint[], paint: Paint): string {
  const width = inFile.reduce((most, one) => Math.max(most, at(one).length), 0);
  const toLine = (one: ReportedLint) =>
    [
      `  ${paint('gray', at(one).padEnd(width))}`,
      paint(STYLES[one.severity], one.severity.padEnd('warning'.length)),
      oneLine(one.message),
    ].join('  ');
  return [
    paint('bold', oneLine(inFile[0].source.file)),
    ...groupBy(inFile, one => one.fix).flatMap(group => [
      ...group.map(toLine),
      `    → ${oneLine(group[0].fix)}`,
    ]),
  ].join('\n');
}

/** What the lint finds, by file, and there by what to do about it. */
export const lintBlocks = (
  findings: readonly ReportedLint[],
  paint: Paint,
): string[] =>
  groupBy(findings, one => one.source.file).map(one => fileBlock(one, paint));

function formatLintText(report: LintReport, colours: boolean): string {
  const { standards, findings } = report;
  const paint = painter(colours);
  const { error, warning } = countLint(findings);
  const verdict = findings.length
    ? `${count(error, 'error')}, ${count(warning, 'warning')}`
    : 'texts and requirements agree';
  const blocks = [
    ...lintBlocks(findings, paint),
    ...problemBlock(report, paint),
    paint('bold', `${count(standards, 'standard')}: ${verdict}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What the lint finds, in one of its formats. */
export function formatLint(
  report: LintReport,
  format: 'text' | 'json' | 'sarif',
  { colours }: { colours: boolean },
): string {
  switch (format) {
    case 'json':
      return formatLintJson(report);
    case 'sarif':
      return formatLintSarif(report);
    default:
      return formatLintText(report, colours);
  }
}
