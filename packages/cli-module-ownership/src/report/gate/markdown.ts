import { isOpen } from '@pillars/plugin-ownership-common';
import { groupByCause } from '../causes';
import {
  acceptedLine,
  code,
  failureLine,
  folded,
  MOST_ROWS,
  plain,
  problemLine,
  toFix,
  toTable,
} from '../markdown';
import { count } from '../words';
import { GateReport } from './GateReport';

/** A comment for a pull request. */
export function formatGateMarkdown(report: GateReport): string {
  const { worse, mended, left, problems, failures } = report;
  const open = worse.filter(isOpen);
  const causes = groupByCause(open.slice(0, MOST_ROWS));
  const verdict = open.length
    ? `**${count(open.length, 'finding')} worse**`
    : 'Nothing gets worse';
  return `${[
    '## Ownership gate',
    '',
    `${verdict}; ${mended.length} mended, ${left} left as before.`,
    ...toTable(open),
    ...folded(
      'What to do',
      causes.flatMap(one => toFix(one)),
    ),
    ...folded(
      `${worse.length - open.length} accepted for now`,
      worse
        .filter(one => !isOpen(one))
        .slice(0, MOST_ROWS)
        .map(one => acceptedLine(one)),
    ),
    ...folded(
      `${mended.length} mended`,
      mended
        .slice(0, MOST_ROWS)
        .map(
          one =>
            `- ${code(one.rule)} ${code(one.subject)}: ${plain(one.message)}`,
        ),
    ),
    ...folded(
      `${count(problems.length, 'problem')} with the input`,
      problems.slice(0, MOST_ROWS).map(problemLine),
    ),
    ...folded(
      'Checks that failed to run',
      failures.map(one => failureLine(one)),
    ),
  ].join('\n')}\n`;
}
