import { Report, ReportedFinding } from './Report';
import { Speech } from './speech';

/** `2 errors, 1 warning, 0 infos`. */
export const findingCounts = ({ findings }: Report['summary'], { t }: Speech) =>
  [
    t('errors', { count: findings.error }),
    t('warnings', { count: findings.warning }),
    t('infos', { count: findings.info }),
  ].join(', ');

/** `catalog.yaml:8`, in the form in which editors and terminals open it. */
export const place = ({ file, line }: { file: string; line?: number }) =>
  line ? `${file}:${line}` : file;

/** Where a finding is to be mended; empty for what was not read from a file. */
export const sourcePlace = ({ source }: ReportedFinding) =>
  source ? place(source) : '';

/** What the list of problems is about. */
export function problemsTitle(
  { problems }: Pick<Report, 'problems'>,
  { t }: Speech,
): string {
  const isRefused = problems.every(one => one.type === 'refused');
  return t(isRefused ? 'refused' : 'problems', { count: problems.length });
}

/** What is not in use, in one sentence; empty when all is. */
export function notSetUpSentence({ notSetUp }: Report, { t }: Speech): string {
  const titles = notSetUp.map(
    ({ title }) => title.charAt(0).toLowerCase() + title.slice(1),
  );
  return titles.length ? t('notSetUp', { titles }) : '';
}

/** Who accepts a finding, until when and why; empty where nobody does. */
export function acceptance(
  { waiver, confirmation }: ReportedFinding,
  { t }: Speech,
): string {
  if (waiver) {
    return t('waived', { day: waiver.expiresOn, reason: waiver.reason });
  }
  return confirmation
    ? t('confirmed', { day: confirmation.confirmedAt.slice(0, 10) })
    : '';
}
