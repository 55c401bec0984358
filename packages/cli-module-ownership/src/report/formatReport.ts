import { Language, rules } from '@pillars/plugin-ownership-common';
import { readRulePage } from '@pillars/plugin-ownership-node';
import packageJson from '../../package.json';
import { formatJson } from './json';
import { formatMarkdown } from './markdown';
import { Report, ReportedFinding } from './Report';
import { formatSarif, RulePage } from './sarif';
import { speechIn } from './speech';
import { formatText } from './text';

/** The pages of the rules that have findings. */
export async function pagesFor(
  findings: readonly ReportedFinding[],
  language: Language = 'en',
): Promise<RulePage[]> {
  const used = new Set(findings.map(finding => finding.rule));
  return Promise.all(
    rules
      .filter(rule => used.has(rule.id))
      .map(async rule => ({ rule, page: await readRulePage(rule, language) })),
  );
}

/** A report in one of the formats that the command line offers. */
export async function formatReport(
  found: Report,
  format: 'text' | 'json' | 'markdown' | 'sarif',
  { colours, language = 'en' }: { colours: boolean; language?: Language },
): Promise<string> {
  const speech = speechIn(language);
  const report = {
    ...found,
    findings: found.findings.map(speech.wording.finding),
    notSetUp: found.notSetUp.map(speech.wording.notSetUp),
    verdicts: found.verdicts.map(({ suggestions, ...one }) => ({
      ...one,
      suggestions: suggestions?.map(speech.wording.suggestion),
    })),
  };
  switch (format) {
    case 'json':
      return formatJson(report);
    case 'markdown':
      return formatMarkdown(report, { speech });
    case 'sarif': {
      const { version } = packageJson;
      return formatSarif(report, {
        pages: await pagesFor(report.findings, language),
        version,
        speech,
      });
    }
    default:
      return formatText(report, { colours, speech });
  }
}
