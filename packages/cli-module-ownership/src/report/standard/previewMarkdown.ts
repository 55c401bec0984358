import { requirementsOf, textOf } from '@pillars/plugin-ownership-common';
import { code, folded, MOST_ROWS, plain, problemLine } from '../markdown';
import { count, place } from '../words';
import { adoptionMarkdown } from './formatAdoption';
import { ReportedLint } from './LintReport';
import {
  changeWords,
  checkWords,
  factsOf,
  PreviewReport,
} from './PreviewReport';

/** A comment on GitHub holds 65,536 characters; the rest is for what is above. */
const MOST_TEXT = 40_000;

const lintLine = ({ source, severity, message, fix }: ReportedLint) =>
  `- ${code(`${place(source)}:${source.column}`)} ${severity}: ${plain(
    message,
  )} ${plain(fix)}`;

const requirementLine = (one: Parameters<typeof checkWords>[0]) =>
  `- **${one.level}** ${code(one.id)}: ${plain(one.statement)} (${plain(
    checkWords(one),
  )})`;

/** The text itself, which is Markdown already. */
function textLines(content: string): string[] {
  if (content.length <= MOST_TEXT) {
    return ['', '---', '', content.trim()];
  }
  const cut = content.slice(0, content.lastIndexOf('\n', MOST_TEXT));
  return [
    '',
    '---',
    '',
    `The text has ${content.length.toLocaleString(
      'en',
    )} characters, more than a comment holds; this is how it begins.`,
    '',
    cut || content.slice(0, MOST_TEXT),
  ];
}

/** The page of a standard before it is merged, as a comment. */
export function formatPreviewMarkdown(report: PreviewReport): string {
  const { standard, adoption, change, findings, problems } = report;
  const says = changeWords(change);
  const lint = findings.slice(0, MOST_ROWS).map(lintLine);
  const left = findings.length - lint.length;
  return `${[
    `## ${plain(standard.title ?? standard.entity.metadata.name)}`,
    '',
    ...factsOf(report).map(([name, value]) => `- ${name}: ${plain(value)}`),
    ...adoptionMarkdown(adoption),
    '',
    change === 'requirements' ? `**${says}**` : says,
    ...(lint.length
      ? [
          '',
          `### ${count(findings.length, 'problem')} with the text`,
          '',
          ...lint,
        ]
      : []),
    ...(left > 0 ? [`- … and ${left} more`] : []),
    ...folded(
      `${count(problems.length, 'problem')} with the input`,
      problems.slice(0, MOST_ROWS).map(problemLine),
    ),
    ...folded('Requirements', requirementsOf(standard).map(requirementLine)),
    ...textLines(textOf(standard).content),
  ].join('\n')}\n`;
}
