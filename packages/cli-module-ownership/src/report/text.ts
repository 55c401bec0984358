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
import { ENGLISH, Speech } from './speech';
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
  { t }: Speech,
): string[] {
  const suggestion = suggest(finding);
  if (!suggestion) {
    return [];
  }
  const owner = paint('green', oneLine(suggestion.owner));
  const why = oneLine(suggestion.reasons[0].text);
  return [`      ${t('perhaps', { owner, why })}`];
}

function subjectLines(
  findings: Cause['findings'],
  suggest: Suggest,
  paint: Paint,
  speech: Speech,
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
      ...suggestionLines(one, suggest, paint, speech),
    ];
  });
}

function causeLines(
  { findings }: Cause,
  suggest: Suggest,
  paint: Paint,
  speech: Speech,
): string[] {
  const [{ message, fix, accountable }] = findings;
  const patch = fix.patch ? patchLines(fix.patch).split('\n') : [];
  return [
    '',
    `  ${oneLine(message)}`,
    ...subjectLines(findings, suggest, paint, speech),
    `    → ${oneLine(fix.summary)}`,
    ...patch.map(line => `        ${paint('green', withoutControls(line))}`),
    ...(accountable
      ? [
          paint(
            'gray',
            `    ${speech.t('accountable', { who: oneLine(accountable) })}`,
          ),
        ]
      : []),
  ];
}

/** Findings by severity, rule and cause. */
export function findingBlocks(
  findings: readonly ReportedFinding[],
  paint: Paint,
  suggest: Suggest = noSuggestion,
  speech: Speech = ENGLISH,
): string[] {
  const { wording } = speech;
  // Findings come sorted: the worst first, then by rule.
  return groupBy(findings, one => `${one.severity} ${one.rule}`).map(group => {
    const [{ rule, severity }] = group;
    const known = rules.find(one => one.id === rule);
    const title = known && wording.title(known);
    const name = paint(
      ['bold', STYLES[severity] as 'red'],
      wording.severity(severity),
    );
    const label = paint('bold', rule);
    const titled = title ? speech.t('titled', { rule: label, title }) : label;
    const head = `${name} ${titled} (${group.length})`;
    const causes = groupByCause(group);
    const lines = causes.flatMap(one =>
      causeLines(one, suggest, paint, speech),
    );
    return [head, ...lines].join('\n');
  });
}

export function problemBlock(
  report: Pick<Report, 'problems'>,
  paint: Paint,
  speech: Speech = ENGLISH,
): string[] {
  const { problems } = report;
  if (!problems.length) {
    return [];
  }
  const lines = problems.flatMap(one => [
    `  ${oneLine(place(one))}  ${paint('magenta', one.type)}`,
    `    ${oneLine(one.message)}`,
  ]);
  return [[paint('bold', problemsTitle(report, speech)), ...lines].join('\n')];
}

export function failureBlock(
  { failures }: Pick<Report, 'failures'>,
  paint: Paint,
  { t }: Speech = ENGLISH,
): string[] {
  const lines = failures.map(({ rule, subject, message }) => {
    const given = { rule, message: oneLine(message) };
    return subject
      ? `  ${t('failureOn', { ...given, subject: oneLine(subject) })}`
      : `  ${t('failure', given)}`;
  });
  return lines.length
    ? [[paint('bold', t('failures')), ...lines].join('\n')]
    : [];
}

/** What a waiver or a confirmation accepts: never hidden, counted apart. */
export function acceptedBlock(
  findings: readonly ReportedFinding[],
  paint: Paint,
  speech: Speech = ENGLISH,
): string[] {
  const accepted = findings.filter(one => !isOpen(one));
  if (!accepted.length) {
    return [];
  }
  const head = paint('bold', speech.t('accepted', { count: accepted.length }));
  const lines = accepted.map(
    one =>
      `  ${one.rule}  ${oneLine(one.subject)}  ${paint(
        'gray',
        oneLine(acceptance(one, speech)),
      )}`,
  );
  return [[head, ...lines].join('\n')];
}

function summaryBlock(report: Report, paint: Paint, speech: Speech): string {
  const { t } = speech;
  const { entities, ownership, run, accepted } = report.summary;
  const { milliseconds, problems } = report;
  const orphaned = t('orphaned', { orphaned: ownership.orphaned });
  const rows: Array<[string, string]> = [
    [
      t('whoOwns'),
      t('ownership', {
        ...ownership,
        orphaned: ownership.orphaned ? paint('red', orphaned) : orphaned,
      }),
    ],
    [t('whoRuns'), t('run', run)],
    [t('findings'), findingCounts(report.summary, speech)],
  ];
  if (accepted) {
    rows.push([t('acceptedCount'), String(accepted)]);
  }
  if (problems.length) {
    rows.push([t('problemCount'), String(problems.length)]);
  }
  if (milliseconds) {
    rows.push([t('time'), t('milliseconds', milliseconds)]);
  }
  return [
    paint('bold', t('entities', { count: entities })),
    ...rows.map(([name, value]) => `  ${name.padEnd(15)}${value}`),
  ].join('\n');
}

/**
 * What one reads on a terminal: findings by severity, rule and cause, then
 * what was wrong with the input; the summary last, where one looks first.
 */
export function formatText(
  report: Report,
  options: { colours?: boolean; speech?: Speech } = {},
): string {
  const { colours = false, speech = ENGLISH } = options;
  const paint = painter(colours);
  const notSetUp = notSetUpSentence(report, speech);
  const open = report.findings.filter(isOpen);
  const blocks = [
    ...(open.length ? [] : [speech.t('nothingFound')]),
    ...findingBlocks(open, paint, suggestionReader(report), speech),
    ...acceptedBlock(report.findings, paint, speech),
    ...problemBlock(report, paint, speech),
    ...failureBlock(report, paint, speech),
    ...(notSetUp ? [paint('gray', notSetUp)] : []),
    summaryBlock(report, paint, speech),
  ];
  return `${blocks.join('\n\n')}\n`;
}
