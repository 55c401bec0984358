import { Language } from '@pillars/plugin-ownership-common';
import packageJson from '../../../package.json';
import { Format } from '../../commands/flags';
import { pagesFor } from '../formatReport';
import { reportedFindingJson, problemJson } from '../json';
import { formatSarif } from '../sarif';
import { speechIn } from '../speech';
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
  found: GateReport,
  format: Format,
  { colours, language }: { colours: boolean; language: Language },
): Promise<string> {
  const speech = speechIn(language);
  const report = {
    ...found,
    worse: found.worse.map(speech.wording.finding),
    mended: found.mended.map(speech.wording.finding),
  };
  switch (format) {
    case 'json':
      return formatGateJson(report);
    case 'markdown':
      return formatGateMarkdown(report, speech);
    case 'sarif': {
      const { worse, problems, failures, file } = report;
      const { version } = packageJson;
      return formatSarif(
        { findings: worse, problems, failures },
        { pages: await pagesFor(worse, language), version, file, speech },
      );
    }
    default:
      return formatGateText(report, { colours, speech });
  }
}
