import packageJson from '../../../package.json';
import { Format } from '../../commands/flags';
import { pagesFor } from '../formatReport';
import { reportedFindingJson, problemJson } from '../json';
import { formatSarif } from '../sarif';
import { formatGateMarkdown } from './markdown';
import { formatGateText } from './text';
import { GateReport } from './GateReport';

function formatGateJson({ worse, mended, left, ...report }: GateReport) {
  const output = {
    worse: worse.map(reportedFindingJson),
    mended: mended.map(reportedFindingJson),
    left,
    problems: report.problems.map(problemJson),
    failures: report.failures,
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

/** What a proposal does, in one of the formats that the command line offers. */
export async function formatGate(
  report: GateReport,
  format: Format,
  options: { colours: boolean },
): Promise<string> {
  switch (format) {
    case 'json':
      return formatGateJson(report);
    case 'markdown':
      return formatGateMarkdown(report);
    case 'sarif': {
      const { worse, problems, failures, file } = report;
      const { version } = packageJson;
      return formatSarif(
        { findings: worse, problems, failures },
        { pages: await pagesFor(worse), version, file },
      );
    }
    default:
      return formatGateText(report, options);
  }
}
