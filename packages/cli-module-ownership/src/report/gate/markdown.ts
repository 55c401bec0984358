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
import { ReportedFinding } from '../Report';
import { Speech } from '../speech';
import { noSuggestion } from '../suggestions';
import { GateReport } from './GateReport';
import { gatePhrases } from './phrases';

const mendedLine = (
  { rule, subject, message }: ReportedFinding,
  { wording }: Speech,
) =>
  `- ${gatePhrases[wording.language]('mendedOf', {
    rule: code(rule),
    subject: code(subject),
    message: plain(message),
  })}`;

/** A comment for a pull request. */
export function formatGateMarkdown(report: GateReport, speech: Speech): string {
  const { worse, mended, left, problems, failures } = report;
  const { t } = speech;
  const said = gatePhrases[speech.wording.language];
  const open = worse.filter(isOpen);
  const accepted = worse.filter(one => !isOpen(one));
  const causes = groupByCause(open.slice(0, MOST_ROWS));
  return `${[
    `## ${said('title')}`,
    '',
    said('verdict', { count: open.length, mended: mended.length, left }),
    ...toTable(open, speech),
    ...folded(
      t('whatToDo'),
      causes.flatMap(one => toFix(one, noSuggestion, speech)),
    ),
    ...folded(
      t('acceptedFold', { count: accepted.length }),
      accepted.slice(0, MOST_ROWS).map(one => acceptedLine(one, speech)),
    ),
    ...folded(
      said('mendedFold', { count: mended.length }),
      mended.slice(0, MOST_ROWS).map(one => mendedLine(one, speech)),
    ),
    ...folded(
      t('problems', { count: problems.length }),
      problems.slice(0, MOST_ROWS).map(problemLine),
    ),
    ...folded(
      t('failures'),
      failures.map(one => failureLine(one, speech)),
    ),
  ].join('\n')}\n`;
}
