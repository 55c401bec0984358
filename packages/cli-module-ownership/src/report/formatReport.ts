import { rules } from '@pillars/plugin-ownership-common';
import { readRulePage } from '@pillars/plugin-ownership-node';
import packageJson from '../../package.json';
import { formatJson } from './json';
import { formatMarkdown } from './markdown';
import { Report, ReportedFinding } from './Report';
import { formatSarif, RulePage } from './sarif';
import { formatText } from './text';

/** The pages of the rules that have findings. */
export async function pagesFor(
  findings: readonly ReportedFinding[],
): Promise<RulePage[]> {
  const used = new Set(findings.map(finding => finding.rule));
  return Promise.all(
    rules
      .filter(rule => used.has(rule.id))
      .map(async rule => ({ rule, page: await readRulePage(rule) })),
  );
}

/** A report in one of the formats that the command line offers. */
export async function formatReport(
  report: Report,
  format: 'text' | 'json' | 'markdown' | 'sarif',
  options: { colours: boolean },
): Promise<string> {
  switch (format) {
    case 'json':
      return formatJson(report);
    case 'markdown':
      return formatMarkdown(report);
    case 'sarif': {
      const { version } = packageJson;
      return formatSarif(report, {
        pages: await pagesFor(report.findings),
        version,
      });
    }
    default:
      return formatText(report, options);
  }
}
