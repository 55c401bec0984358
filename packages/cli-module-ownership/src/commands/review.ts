import { readPortal } from '../portal/readPortal';
import { formatReport } from '../report/formatReport';
import { Report } from '../report/Report';
import { failsOn, Threshold } from './flags';
import { readOverlay } from './readOverlay';
import { readSettings } from './readSettings';
import { reviewFiles } from './reviewFiles';
import {
  parseReviewOptions,
  REVIEW_USAGE,
  ReviewOptions,
} from './reviewOptions';
import { Surroundings } from './surroundings';
import { Ending, ExitCode, withExitCode } from './withExitCode';

function exitCode(report: Report, failOn: Threshold): ExitCode {
  // A mistyped path would otherwise pass for a clean one.
  if (report.problems.some(one => one.type === 'missing')) {
    return 2;
  }
  return failsOn(report.summary.findings, failOn) ? 1 : 0;
}

function timingNotes({ milliseconds, summary }: Report): string {
  if (!milliseconds) {
    return '';
  }
  const { reading, rules } = milliseconds;
  // In kilobytes, on every platform.
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  return `pillars: ${reading} ms reading, ${rules} ms rules, ${summary.entities} owned entities, ${peak} MB of memory at the most\n`;
}

async function createReport(
  options: ReviewOptions,
  { cwd }: Surroundings,
): Promise<Report> {
  const { portal, token, paths, now, config } = options;
  if (portal !== undefined) {
    return readPortal(portal, { token });
  }
  const settings = await readSettings(config, cwd);
  const overlay = await readOverlay(options, cwd);
  return reviewFiles({ paths, cwd, settings, overlay, now });
}

/** Reviews files or asks a portal, as the arguments say. */
export async function review(
  args: string[],
  around: Surroundings,
): Promise<Ending> {
  const options = parseReviewOptions(args, around.env);
  if (options.help) {
    return { output: REVIEW_USAGE, code: 0 };
  }
  const report = await createReport(options, around);
  return {
    output: await formatReport(report, options.format, {
      colours: around.colours,
      language: options.language,
    }),
    notes: options.timings ? timingNotes(report) : undefined,
    code: exitCode(report, options.failOn),
  };
}

export default withExitCode(review);
