import { styleText } from 'node:util';
import {
  patchLines,
  SEVERITIES,
  Severity,
} from '@pillars/plugin-ownership-common';
import { Report, ReportedFinding } from './Report';

type Style = Parameters<typeof styleText>[0];

const STYLES: Record<Severity, Style> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

// Colours on a terminal only; NO_COLOR and FORCE_COLOR are obeyed.
const paint = (style: Style, text: string) =>
  styleText(style, text, { stream: process.stdout });

const indent = (text: string, by: string) =>
  text
    .split('\n')
    .map(line => by + line)
    .join('\n');

function findingLines(finding: ReportedFinding): string {
  const { source, fix, accountable } = finding;
  const head = `  ${paint('bold', finding.subject)}${
    source ? paint('gray', `  ${source.file}:${source.line}`) : ''
  }`;
  const lines = [head, `    ${finding.message}`];
  lines.push(paint('gray', `    → ${fix.summary}`));
  if (fix.patch) {
    lines.push(paint('green', indent(patchLines(fix.patch), '      ')));
  }
  if (accountable) {
    lines.push(paint('gray', `    to be mended by ${accountable}`));
  }
  return lines.join('\n');
}

function groupByRule(findings: ReportedFinding[]): ReportedFinding[][] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  }
  return [...groups.values()];
}

function findingsOf(report: Report): string[] {
  return SEVERITIES.flatMap(severity =>
    groupByRule(report.findings.filter(one => one.severity === severity)),
  ).map(group => {
    const { rule, severity } = group[0];
    const head = `${paint(STYLES[severity], severity)} ${paint(
      'bold',
      rule,
    )} (${group.length})`;
    return [head, ...group.map(findingLines)].join('\n');
  });
}

function problemsOf({ problems }: Report): string[] {
  const lines = problems.map(({ file, line, type, message }) => {
    const at = line ? `${file}:${line}` : file;
    return `  ${at}  ${type}\n    ${message}`;
  });
  return lines.length
    ? [[paint('magenta', `problems (${lines.length})`), ...lines].join('\n')]
    : [];
}

function failuresOf({ failures }: Report): string[] {
  const lines = failures.map(
    one => `  ${one.rule} on ${one.subject ?? 'all'}: ${one.message}`,
  );
  return lines.length
    ? [['checks that failed to run', ...lines].join('\n')]
    : [];
}

function notSetUpOf({ notSetUp }: Report): string[] {
  return notSetUp.length
    ? [
        paint(
          'gray',
          `Not set up yet, and so not asked: ${notSetUp
            .map(one => one.title.toLowerCase())
            .join(', ')}.`,
        ),
      ]
    : [];
}

function summaryOf(report: Report): string {
  const { entities, ownership, run, findings } = report.summary;
  const time = report.milliseconds;
  return [
    paint('bold', `${entities} owned entities`),
    `  who owns them   ${ownership.orphaned} orphaned (no living owner), ${ownership.atRisk} at risk, ${ownership.owned} owned`,
    `  who runs them   ${run.contradicted} contradicted, ${run.shown} shown, ${run.undeclared} undeclared, ${run.notApplicable} not applicable`,
    `  findings        ${findings.error} errors, ${findings.warning} warnings, ${findings.info} infos`,
    ...(time
      ? [`  time            ${time.reading} ms reading, ${time.rules} ms rules`]
      : []),
  ].join('\n');
}

/** What one reads on a terminal: by severity and rule, the summary last. */
export function formatText(report: Report): string {
  return `${[
    ...findingsOf(report),
    ...problemsOf(report),
    ...failuresOf(report),
    ...notSetUpOf(report),
    summaryOf(report),
  ].join('\n\n')}\n`;
}
