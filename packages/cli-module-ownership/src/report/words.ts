import { Report, ReportedFinding } from './Report';

/** `1 error`, `2 errors`. */
export const count = (amount: number, thing: string) =>
  `${amount} ${thing}${amount === 1 ? '' : 's'}`;

/** `2 errors, 1 warning, 0 infos`. */
export const findingCounts = ({ findings }: Report['summary']) =>
  [
    count(findings.error, 'error'),
    count(findings.warning, 'warning'),
    count(findings.info, 'info'),
  ].join(', ');

/** `catalog.yaml:8`, in the form in which editors and terminals open it. */
export const place = ({ file, line }: { file: string; line?: number }) =>
  line ? `${file}:${line}` : file;

/** Where a finding is to be mended; empty for what was not read from a file. */
export const sourcePlace = ({ source }: ReportedFinding) =>
  source ? place(source) : '';

/** What the list of problems is about. */
export function problemsTitle({ problems }: Pick<Report, 'problems'>): string {
  const refused = problems.every(one => one.type === 'refused');
  return refused
    ? `${count(problems.length, 'definition')} that the catalog refuses`
    : `${count(problems.length, 'problem')} with the input`;
}

/** What is not in use, in one sentence; empty when all is. */
export function notSetUpSentence({ notSetUp }: Report): string {
  const titles = notSetUp.map(
    ({ title }) => title.charAt(0).toLowerCase() + title.slice(1),
  );
  return titles.length
    ? `Not set up yet, and so not asked: ${titles.join(', ')}.`
    : '';
}

/** Who accepts a finding, until when and why; empty where nobody does. */
export function acceptance({ waiver, confirmation }: ReportedFinding): string {
  if (waiver) {
    return `waived until ${waiver.expiresOn}: ${waiver.reason}`;
  }
  return confirmation
    ? `confirmed on ${confirmation.confirmedAt.slice(0, 10)}`
    : '';
}
