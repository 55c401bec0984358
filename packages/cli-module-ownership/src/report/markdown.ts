import { isOpen, patchLines } from '@pillars/plugin-ownership-common';
import { Cause, groupByCause } from './causes';
import { Report, ReportedFinding } from './Report';
import { oneLine } from './safeText';
import { noSuggestion, Suggest, suggestionReader } from './suggestions';
import {
  acceptance,
  count,
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

function toRow(finding: ReportedFinding): string {
  const { severity, subject, message, rule } = finding;
  const at = sourcePlace(finding);
  const cells = [severity, code(subject), plain(message), code(rule)];
  return `| ${[...cells, at && code(at)].join(' | ')} |`;
}

const more = (left: number) =>
  left > 0
    ? ['', `… and ${left} more: \`pillars review\` prints them all.`]
    : [];

/** Findings, a row each. */
export function toTable(findings: readonly ReportedFinding[]): string[] {
  return findings.length
    ? [
        '',
        '| severity | entity | what is wrong | rule | where |',
        '| --- | --- | --- | --- | --- |',
        ...findings.slice(0, MOST_ROWS).map(toRow),
        ...more(findings.length - MOST_ROWS),
      ]
    : [];
}

function toSuggestion(finding: ReportedFinding, suggest: Suggest): string[] {
  const suggestion = suggest(finding);
  if (!suggestion) {
    return [];
  }
  const { owner, reasons } = suggestion;
  const why = plain(reasons[0].text);
  return [`  - ${code(finding.subject)}: perhaps ${code(owner)}. ${why}`];
}

/** What to do about one cause. */
export function toFix(
  { findings }: Cause,
  suggest: Suggest = noSuggestion,
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
  const who = left > 0 ? [...subjects, `${left} more`] : subjects;
  return [
    `- ${who.join(', ')}: ${plain(fix.summary)}`,
    ...patch,
    ...named.flatMap(one => toSuggestion(one, suggest)),
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

export const failureLine = ({
  rule,
  subject,
  message,
}: Report['failures'][0]) =>
  `- ${code(rule)}${subject ? ` on ${code(subject)}` : ''}: ${plain(message)}`;

export const acceptedLine = (finding: ReportedFinding) =>
  `- ${code(finding.rule)} ${code(finding.subject)}: ${plain(
    acceptance(finding),
  )}`;

/** A report to paste into a pull request or to take to a meeting. */
export function formatMarkdown(report: Report): string {
  const { summary, findings, problems, failures } = report;
  const { ownership, run, entities } = summary;
  const open = findings.filter(isOpen);
  const accepted = findings.filter(one => !isOpen(one));
  const important = open.filter(one => one.severity !== 'info');
  const causes = groupByCause(important.slice(0, MOST_ROWS));
  const suggest = suggestionReader(report);
  const notSetUp = notSetUpSentence(report);
  return `${[
    '## Ownership review',
    '',
    `- **Orphaned (no living owner): ${ownership.orphaned}** of ${entities}; ${ownership.atRisk} at risk, ${ownership.owned} owned`,
    `- Who runs them: ${run.contradicted} contradicted, ${run.shown} shown, ${run.undeclared} undeclared, ${run.notApplicable} not applicable`,
    `- Findings: ${findingCounts(summary)}`,
    ...toTable(important),
    ...folded(
      'What to do',
      causes.flatMap(one => toFix(one, suggest)),
    ),
    ...folded(
      count(open.length - important.length, 'info'),
      toTable(open.filter(one => one.severity === 'info')).slice(1),
    ),
    ...folded(`${accepted.length} accepted for now`, [
      ...accepted.slice(0, MOST_ROWS).map(acceptedLine),
      ...more(accepted.length - MOST_ROWS),
    ]),
    ...folded(problemsTitle(report), [
      ...problems.slice(0, MOST_ROWS).map(problemLine),
      ...more(problems.length - MOST_ROWS),
    ]),
    ...folded('Checks that failed to run', failures.map(failureLine)),
    ...(notSetUp ? ['', notSetUp] : []),
  ].join('\n')}\n`;
}
