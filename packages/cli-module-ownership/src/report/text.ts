import { styleText } from 'node:util';
import { patchLines, rules, Severity } from '@pillars/plugin-ownership-common';
import { Cause, groupBy, groupByCause } from './causes';
import { Report } from './Report';
import { oneLine, withoutControls } from './safeText';
import {
  findingCounts,
  notSetUpSentence,
  place,
  problemsTitle,
  sourcePlace,
} from './words';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const STYLES: Record<Severity, Style> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

const painter =
  (colours: boolean): Paint =>
  (style, text) =>
    colours && text ? styleText(style, text, { validateStream: false }) : text;

function subjectLines(findings: Cause['findings'], paint: Paint): string[] {
  const subjects = findings.map(one => oneLine(one.subject));
  const width = subjects.reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
  return findings.map((one, index) => {
    const subject = subjects[index];
    const at = sourcePlace(one);
    const gap = ' '.repeat(width - subject.length + 2);
    return `    ${paint('bold', subject)}${
      at && gap + paint('gray', oneLine(at))
    }`;
  });
}

function causeLines({ findings }: Cause, paint: Paint): string[] {
  const [{ message, fix, accountable }] = findings;
  const patch = fix.patch ? patchLines(fix.patch).split('\n') : [];
  return [
    '',
    `  ${oneLine(message)}`,
    ...subjectLines(findings, paint),
    `    → ${oneLine(fix.summary)}`,
    ...patch.map(line => `        ${paint('green', withoutControls(line))}`),
    ...(accountable ? [paint('gray', `    for ${oneLine(accountable)}`)] : []),
  ];
}

function findingBlocks({ findings }: Report, paint: Paint): string[] {
  // Findings come sorted: the worst first, then by rule.
  return groupBy(findings, one => `${one.severity} ${one.rule}`).map(group => {
    const [{ rule, severity }] = group;
    const title = rules.find(one => one.id === rule)?.title;
    const name = paint(['bold', STYLES[severity] as 'red'], severity);
    const head = `${name} ${paint('bold', rule)}${title ? `: ${title}` : ''} (${
      group.length
    })`;
    const causes = groupByCause(group);
    return [head, ...causes.flatMap(one => causeLines(one, paint))].join('\n');
  });
}

function problemBlock(report: Report, paint: Paint): string[] {
  const { problems } = report;
  if (!problems.length) {
    return [];
  }
  const lines = problems.flatMap(one => [
    `  ${oneLine(place(one))}  ${paint('magenta', one.type)}`,
    `    ${oneLine(one.message)}`,
  ]);
  return [[paint('bold', problemsTitle(report)), ...lines].join('\n')];
}

function failureBlock({ failures }: Report, paint: Paint): string[] {
  const lines = failures.map(
    ({ rule, subject, message }) =>
      `  ${rule}${subject ? ` on ${oneLine(subject)}` : ''}: ${oneLine(
        message,
      )}`,
  );
  return lines.length
    ? [[paint('bold', 'Checks that failed to run'), ...lines].join('\n')]
    : [];
}

function summaryBlock(report: Report, paint: Paint): string {
  const { entities, ownership, run } = report.summary;
  const { milliseconds, problems } = report;
  const orphaned = `${ownership.orphaned} orphaned (no living owner)`;
  const rows: Array<[string, string]> = [
    [
      'who owns them',
      `${ownership.orphaned ? paint('red', orphaned) : orphaned}, ${
        ownership.atRisk
      } at risk, ${ownership.owned} owned`,
    ],
    [
      'who runs them',
      `${run.contradicted} contradicted, ${run.shown} shown, ${run.undeclared} undeclared, ${run.notApplicable} not applicable`,
    ],
    ['findings', findingCounts(report.summary)],
  ];
  if (problems.length) {
    rows.push(['problems', String(problems.length)]);
  }
  if (milliseconds) {
    const { reading, rules: ruling } = milliseconds;
    rows.push(['time', `${reading} ms reading, ${ruling} ms rules`]);
  }
  const of = entities === 1 ? '1 owned entity' : `${entities} owned entities`;
  return [
    paint('bold', of),
    ...rows.map(([name, value]) => `  ${name.padEnd(15)}${value}`),
  ].join('\n');
}

/**
 * What one reads on a terminal: findings by severity, rule and cause, then
 * what was wrong with the input; the summary last, where one looks first.
 */
export function formatText(
  report: Report,
  options: { colours?: boolean } = {},
): string {
  const paint = painter(options.colours ?? false);
  const notSetUp = notSetUpSentence(report);
  const blocks = [
    ...(report.findings.length ? [] : ['Nothing was found.']),
    ...findingBlocks(report, paint),
    ...problemBlock(report, paint),
    ...failureBlock(report, paint),
    ...(notSetUp ? [paint('gray', notSetUp)] : []),
    summaryBlock(report, paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}
