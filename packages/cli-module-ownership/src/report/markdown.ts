import { patchLines } from '@pillars/plugin-ownership-common';
import { Report, ReportedFinding } from './Report';

/** Text of others, in a table or a paragraph of ours. */
const plain = (text: string) =>
  text.replace(/[\\`*_<>|[\]]/g, '\\$&').replace(/\s+/g, ' ');

const place = ({ source }: ReportedFinding) =>
  source ? `\`${source.file}:${source.line}\`` : '';

function toRow(finding: ReportedFinding): string {
  const cells = [
    finding.severity,
    `\`${finding.subject}\``,
    plain(finding.message),
    `\`${finding.rule}\``,
    place(finding),
  ];
  return `| ${cells.join(' | ')} |`;
}

function toFix(finding: ReportedFinding): string[] {
  const { fix } = finding;
  return [
    `- \`${finding.subject}\`: ${plain(fix.summary)}`,
    ...(fix.patch
      ? [
          '',
          '  ```yaml',
          ...patchLines(fix.patch)
            .split('\n')
            .map(line => `  ${line}`),
          '  ```',
        ]
      : []),
  ];
}

const problemLine = ({ file, line, type, message }: Report['problems'][0]) =>
  `- \`${line ? `${file}:${line}` : file}\` ${type}: ${plain(message)}`;

/** A report to paste into a pull request or to take to a meeting. */
export function formatMarkdown(report: Report): string {
  const { ownership, run, entities } = report.summary;
  const important = report.findings.filter(one => one.severity !== 'info');
  const section = (title: string, lines: string[]) =>
    lines.length ? ['', `## ${title}`, '', ...lines] : [];
  const table = [
    '| severity | entity | what is wrong | rule | where |',
    '| --- | --- | --- | --- | --- |',
    ...report.findings.map(toRow),
  ];
  return `${[
    '# Ownership review',
    '',
    `${entities} owned entities: **${ownership.orphaned} orphaned** (no living owner), ${ownership.atRisk} at risk, ${ownership.owned} owned.`,
    `Who runs them: ${run.contradicted} contradicted, ${run.shown} shown, ${run.undeclared} undeclared, ${run.notApplicable} not applicable.`,
    ...section('Findings', report.findings.length ? table : []),
    ...section('What to do', important.flatMap(toFix)),
    ...section('Problems', report.problems.map(problemLine)),
    ...section(
      'Checks that failed to run',
      report.failures.map(
        one =>
          `- \`${one.rule}\` on ${one.subject ?? 'all'}: ${plain(one.message)}`,
      ),
    ),
  ].join('\n')}\n`;
}
