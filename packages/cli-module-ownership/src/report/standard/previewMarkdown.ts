import {
  Language,
  requirementsOf,
  textOf,
} from '@pillars/plugin-ownership-common';
import { code, folded, MOST_ROWS, plain, problemLine } from '../markdown';
import { Speech } from '../speech';
import { place } from '../words';
import { adoptionMarkdown } from './formatAdoption';
import { ReportedLint } from './LintReport';
import { standardPhrases } from './phrases';
import {
  changeWords,
  checkWords,
  factsOf,
  PreviewReport,
} from './PreviewReport';

/** A comment on GitHub holds 65,536 characters; the rest is for what is above. */
const MOST_TEXT = 40_000;

const lintLine = (found: ReportedLint, { wording }: Speech) => {
  const { source, severity, message, fix } = wording.lint(found);
  const said = standardPhrases[wording.language]('lintOf', {
    at: code(`${place(source)}:${source.column}`),
    severity: wording.severity(severity),
    message: plain(message),
    fix: plain(fix),
  });
  return `- ${said}`;
};

const requirementLine = (
  one: Parameters<typeof checkWords>[0],
  speech: Speech,
) => {
  const said = standardPhrases[speech.wording.language]('requirementOf', {
    level: one.level,
    id: code(one.id),
    statement: plain(one.statement),
    check: plain(checkWords(one, speech)),
  });
  return `- ${said}`;
};

/** The text itself, which is Markdown already. */
function textLines(content: string, language: Language): string[] {
  if (content.length <= MOST_TEXT) {
    return ['', '---', '', content.trim()];
  }
  const cut = content.slice(0, content.lastIndexOf('\n', MOST_TEXT));
  const characters = content.length.toLocaleString(language);
  return [
    '',
    '---',
    '',
    standardPhrases[language]('tooLong', { characters }),
    '',
    cut || content.slice(0, MOST_TEXT),
  ];
}

/** The page of a standard before it is merged, as a comment. */
export function formatPreviewMarkdown(
  report: PreviewReport,
  speech: Speech,
): string {
  const { standard, adoption, change, findings, problems } = report;
  const { language } = speech.wording;
  const t = standardPhrases[language];
  const says = changeWords(change, language);
  const lint = findings.slice(0, MOST_ROWS).map(one => lintLine(one, speech));
  const left = findings.length - lint.length;
  return `${[
    `## ${plain(standard.title ?? standard.entity.metadata.name)}`,
    '',
    ...factsOf(report, language).map(
      ([name, value]) => `- ${t('factOf', { name, value: plain(value) })}`,
    ),
    ...adoptionMarkdown(adoption, language),
    '',
    change === 'requirements' ? `**${says}**` : says,
    ...(lint.length
      ? [
          '',
          `### ${t('textProblems', { count: findings.length })}`,
          '',
          ...lint,
        ]
      : []),
    ...(left > 0 ? [`- ${t('more', { count: left })}`] : []),
    ...folded(
      speech.t('problems', { count: problems.length }),
      problems.slice(0, MOST_ROWS).map(problemLine),
    ),
    ...folded(
      t('requirements'),
      requirementsOf(standard).map(one => requirementLine(one, speech)),
    ),
    ...textLines(textOf(standard).content, language),
  ].join('\n')}\n`;
}
