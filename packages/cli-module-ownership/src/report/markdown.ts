import { isOpen, patchLines } from '@pillars/plugin-ownership-common';
import { Cause, groupByCause } from './causes';
import { Report, ReportedFinding } from './Report';
import { oneLine } from './safeText';
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

/** A comment on GitHub holds 65,536 characters; a table of these fits. */
export const MOST_ROWS = 100;

/** Refs that are named under one fix. */
const MOST_SUBJECTS = 10;

/** As much of a text of others as a cell can hold. */
const MOST_CHARACTERS = 300;

/** Text of others, in a table or a paragraph of ours. */
export const plain = (text: string) =>
  oneLine(text, MOST_CHARACTERS)
    .replace(/[\\`*_<>|[\]#]/g, '\\$&')
    // A mention would notify whoever has that name.
    .replace(/@/g, '@\u200b');

/** Text of others as code, which a backtick or a bar would end. */
export const code = (text: string) =>
  `\`${oneLine(text, MOST_CHARACTERS)
    .replace(/`/g, "'")
    .replace(/\|/g, '\\|')}\``;

function toRow(finding: ReportedFinding, { wording }: Speech): string {
  const { subject, message, rule } = finding;
  const severity = wording.severity(finding.severity);
  const at = sourcePlace(finding);
  const cells = [severity, code(subject), plain(message), code(rule)];
  return `| ${[...cells, at && code(at)].join(' | ')} |`;
}

const more = (left: number, { t }: Speech) =>
  left > 0 ? ['', t('more', { count: left })] : [];

/** Findings, a row each. */
export function toTable(
  findings: readonly ReportedFinding[],
  speech: Speech = ENGLISH,
): string[] {
  return findings.length
    ? [
        '',
        speech.t('columns'),
        '| --- | --- | --- | --- | --- |',
        ...findings.slice(0, MOST_ROWS).map(one => toRow(one, speech)),
        ...more(findings.length - MOST_ROWS, speech),
      ]
    : [];
}

function toSuggestion(
  finding: ReportedFinding,
  suggest: Suggest,
  { t }: Speech,
): string[] {
  const suggestion = suggest(finding);
  if (!suggestion) {
    return [];
  }
  const words = t('perhapsOf', {
    subject: code(finding.subject),
    owner: code(suggestion.owner),
    why: plain(suggestion.reasons[0].text),
  });
  return [`  - ${words}`];
}

/** What to do about one cause. */
export function toFix(
  { findings }: Cause,
  suggest: Suggest = noSuggestion,
  speech: Speech = ENGLISH,
): string[] {
  const [{ fix }] = findings;
  const named = findings.slice(0, MOST_SUBJECTS);
  const subjects = named.map(one => code(one.subject));
  const left = findings.length - subjects.length;
  const patch = fix.patch
    ? [
        '',
        '  ```yaml',
        ...patchLines(fix.patch)
          .split('\n')
          .map(line => `  ${line}`),
        '  ```',
      ]
    : [];
  const who =
    left > 0
      ? [...subjects, speech.t('moreSubjects', { count: left })]
      : subjects;
  return [
    `- ${speech.t('toDo', { subjects: who, fix: plain(fix.summary) })}`,
    ...patch,
    ...named.flatMap(one => toSuggestion(one, suggest, speech)),
  ];
}

/** Folded on code hosts, and readable where nothing folds. */
export const folded = (title: string, lines: string[]) =>
  lines.length
    ? [
        '',
        '<details>',
        `<summary>${title}</summary>`,
        '',
        ...lines,
        '',
        '</details>',
      ]
    : [];

export const problemLine = (problem: Report['problems'][0]) =>
  `- ${code(place(problem))} ${problem.type}: ${plain(problem.message)}`;

export function failureLine(
  { rule, subject, message }: Report['failures'][0],
  { t }: Speech = ENGLISH,
): string {
  const given = { rule: code(rule), message: plain(message) };
  return subject
    ? `- ${t('failureOn', { ...given, subject: code(subject) })}`
    : `- ${t('failure', given)}`;
}

export const acceptedLine = (
  finding: ReportedFinding,
  speech: Speech = ENGLISH,
) =>
  `- ${speech.t('acceptedOf', {
    rule: code(finding.rule),
    subject: code(finding.subject),
    why: plain(acceptance(finding, speech)),
  })}`;

/** The figures on top. */
function summaryLines({ summary }: Report, speech: Speech): string[] {
  const { t } = speech;
  const { ownership, entities } = summary;
  return [
    `## ${t('title')}`,
    '',
    `- ${t('orphanedLine', { ...ownership, entities })}`,
    `- ${t('runLine', { run: t('run', summary.run) })}`,
    `- ${t('findingsLine', { counts: findingCounts(summary, speech) })}`,
  ];
}

/** A report to paste into a pull request or to take to a meeting. */
export function formatMarkdown(
  report: Report,
  { speech = ENGLISH }: { speech?: Speech } = {},
): string {
  const { t } = speech;
  const { findings, problems, failures } = report;
  const open = findings.filter(isOpen);
  const accepted = findings.filter(one => !isOpen(one));
  const important = open.filter(one => one.severity !== 'info');
  const causes = groupByCause(important.slice(0, MOST_ROWS));
  const suggest = suggestionReader(report);
  const notSetUp = notSetUpSentence(report, speech);
  return `${[
    ...summaryLines(report, speech),
    ...toTable(important, speech),
    ...folded(
      t('whatToDo'),
      causes.flatMap(one => toFix(one, suggest, speech)),
    ),
    ...folded(
      t('infos', { count: open.length - important.length }),
      toTable(
        open.filter(one => one.severity === 'info'),
        speech,
      ).slice(1),
    ),
    ...folded(t('acceptedFold', { count: accepted.length }), [
      ...accepted.slice(0, MOST_ROWS).map(one => acceptedLine(one, speech)),
      ...more(accepted.length - MOST_ROWS, speech),
    ]),
    ...folded(problemsTitle(report, speech), [
      ...problems.slice(0, MOST_ROWS).map(problemLine),
      ...more(problems.length - MOST_ROWS, speech),
    ]),
    ...folded(
      t('failures'),
      failures.map(one => failureLine(one, speech)),
    ),
    ...(notSetUp ? ['', notSetUp] : []),
  ].join('\n')}\n`;
}
