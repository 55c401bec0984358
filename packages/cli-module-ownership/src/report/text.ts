import { styleText } from 'node:util';
import {
  isOpen,
  patchLines,
  rules,
  Severity,
} from '@pillars/plugin-ownership-common';
import { Cause, groupBy, groupByCause } from './causes';
import { Report, ReportedFinding } from './Report';
import { oneLine, withoutControls } from './safeText';
import { noSuggestion, Suggest, suggestionReader } from './suggestions';
import {
  acceptance,
  findingCounts,
  notSetUpSentence,
  place,
  problemsTitle,
  sourcePlace,
} from './words';

type Style = Parameters<typeof styleText>[0];
/** Text in a style, where styles are wanted. */
export type Paint = (style: Style, text: string) => string;

const STYLES: Record<Severity, Style> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

export const painter =
  (colours: boolean): Paint =>
  (style, text) =>
    colours && text ? styleText(style, text, { validateStream: false }) : text;

function suggestionLines(
  finding: ReportedFinding,
  suggest: Suggest,
  paint: Paint,
): string[] {
  const suggestion = suggest(finding);
  if (!suggestion) {
    return [];
  }
  const owner = paint('green', oneLine(suggestion.owner));
  return [`      perhaps ${owner}: ${oneLine(suggestion.reasons[0].text)}`];
}

function subjectLines(
  findings: Cause['findings'],
  suggest: Suggest,
  paint: Paint,
): string[] {
  const subjects = findings.map(one => oneLine(one.subject));
  const width = subjects.reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
  return findings.flatMap((one, index) => {
    const subject = subjects[index];
    const at = sourcePlace(one);
    const gap = ' '.repeat(width - subject.length + 2);
    return [
      `    ${paint('bold', subject)}${at && gap + paint('gray', oneLine(at))}`,
      ...suggestionLines(one, suggest, paint),
    ];
  });
}

function causeLines(
  { findings }: Cause,
  suggest: Suggest,
  paint: Paint,
): string[] {
  const [{ message, fix, accountable }] = findings;
  const patch = fix.patch ? patchLines(fix.patch).split('\n') : [];
  return [
    '',
    `  ${oneLine(message)}`,
    ...subjectLines(findings, suggest, paint),
    `    → ${oneLine(fix.summary)}`,
    ...patch.map(line => `        ${paint('green', withoutControls(line))}`),
    ...(accountable ? [paint('gray', `    for ${oneLine(accountable)}`)] : []),
  ];
}

/** Findings by severity, rule and cause. */
export function findingBlocks(
  findings: readonly ReportedFinding[],
  paint: Paint,
  suggest: Suggest = noSuggestion,
): string[] {
  // Findings come sorted: the worst first, then by rule.
  return groupBy(findings, one => `${one.severity} ${one.rule}`).map(group => {
    const [{ rule, severity }] = group;
    const title = rules.find(one => one.id === rule)?.title;
    const name = paint(['bold', STYLES[severity] as 'red'], severity);
    const head = `${name} ${paint('bold', rule)}${title ? `: ${title}` : ''} (${
      group.length
    })`;
    const causes = groupByCause(group);
    const lines = causes.flatMap(one => causeLines(one, suggest, paint));
    return [head, ...lines].join('\n');
  });
}

export function problemBlock(
  report: Pick<Report, 'problems'>,
  paint: Paint,
): string[] {
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

export function failureBlock(
  { failures }: Pick<Report, 'failures'>,
  paint: Paint,
): string[] {
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

/** What a waiver or a confirmation accepts: never hidden, counted apart. */
export function acceptedBlock(
  findings: readonly ReportedFinding[],
  paint: Paint,
): string[] {
  const accepted = findings.filter(one => !isOpen(one));
  if (!accepted.length) {
    return [];
  }
  const head = paint('bold', `Accepted for now (${accepted.length})`);
  const lines = accepted.map(
    one =>
      `  ${one.rule}  ${oneLine(one.subject)}  ${paint(
        'gray',
        oneLine(acceptance(one)),
      )}`,
  );
  return [[head, ...lines].join('\n')];
}

function summaryBlock(report: Report, paint: Paint): string {
  const { entities, ownership, run, accepted } = report.summary;
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
  if (accepted) {
    rows.push(['accepted', String(accepted)]);
  }
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
  const open = report.findings.filter(isOpen);
  const blocks = [
    ...(open.length ? [] : ['Nothing was found.']),
    ...findingBlocks(open, paint, suggestionReader(report)),
    ...acceptedBlock(report.findings, paint),
    ...problemBlock(report, paint),
    ...failureBlock(report, paint),
    ...(notSetUp ? [paint('gray', notSetUp)] : []),
    summaryBlock(report, paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}
