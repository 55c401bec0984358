import {
  Language,
  requirementsOf,
  textOf,
} from '@pillars/plugin-ownership-common';
import { problemJson, SCHEMA_VERSION } from '../json';
import { renderPage } from '../renderPage';
import { oneLine, withoutControls } from '../safeText';
import { Speech, speechIn } from '../speech';
import { Paint, painter, problemBlock } from '../text';
import { toColumns } from './columns';
import { adoptionBlocks } from './formatAdoption';
import { lintBlocks, lintJson } from './formatLint';
import { standardPhrases } from './phrases';
import { formatPreviewMarkdown } from './previewMarkdown';
import {
  changeWords,
  checkWords,
  factsOf,
  PreviewReport,
} from './PreviewReport';

function formatPreviewJson(report: PreviewReport, speech: Speech): string {
  const { standard, adoption, change, findings, problems } = report;
  const { spec } = standard.entity;
  const output = {
    schemaVersion: SCHEMA_VERSION,
    standard: {
      ref: standard.ref,
      title: standard.title ?? null,
      guild: standard.guild ?? null,
      status: spec.status,
      version: spec.version ?? null,
      effectiveFrom: spec.effectiveFrom ?? null,
      sunsetOn: spec.sunsetOn ?? null,
      reviewBy: spec.reviewBy ?? null,
      appliesTo: spec.appliesTo ?? null,
      requirements: requirementsOf(standard).map(({ path: _, ...one }) => one),
      content: textOf(standard).content,
    },
    change: change ?? null,
    adoption,
    findings: findings.map(one => lintJson(one, speech)),
    problems: problems.map(problemJson),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

const blockOf = (title: string, lines: string[], paint: Paint) =>
  lines.length ? [[paint('bold', title), ...lines].join('\n')] : [];

const requirementLines = (
  { standard }: PreviewReport,
  paint: Paint,
  speech: Speech,
) =>
  requirementsOf(standard).flatMap(one => [
    `  ${one.level.padEnd('SHOULD'.length)}  ${paint('bold', oneLine(one.id))}`,
    `          ${oneLine(one.statement)}`,
    paint('gray', `          ${oneLine(checkWords(one, speech))}`),
  ]);

/** A text of others as it stands, without what could steer a terminal. */
const safeText = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map(line => withoutControls(line.replace(/\t/g, '    ')))
    .join('\n');

function formatPreviewText(
  report: PreviewReport,
  colours: boolean,
  speech: Speech,
): string {
  const { language } = speech.wording;
  const t = standardPhrases[language];
  const { standard, change, findings } = report;
  const paint = painter(colours);
  const title = oneLine(standard.title ?? standard.entity.metadata.name);
  const facts = factsOf(report, language).map(row =>
    row.map(one => oneLine(one)),
  );
  const says = changeWords(change, language);
  const { content } = textOf(standard);
  const blocks = [
    ...blockOf(
      title,
      toColumns(facts).map(line => `  ${line}`),
      paint,
    ),
    ...blockOf(
      t('requirements'),
      requirementLines(report, paint, speech),
      paint,
    ),
    ...adoptionBlocks(report.adoption, paint, language),
    ...blockOf(
      t('change'),
      [`  ${change === 'requirements' ? paint('red', says) : says}`],
      paint,
    ),
    ...lintBlocks(findings, paint, speech),
    ...problemBlock(report, paint, speech),
    paint('gray', '-'.repeat(72)),
    renderPage(safeText(content), colours).trimEnd(),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The page of a standard before it is merged. */
export function formatPreview(
  report: PreviewReport,
  format: 'text' | 'markdown' | 'json',
  { colours, language }: { colours: boolean; language: Language },
): string {
  const speech = speechIn(language);
  switch (format) {
    case 'json':
      return formatPreviewJson(report, speech);
    case 'markdown':
      return formatPreviewMarkdown(report, speech);
    default:
      return formatPreviewText(report, colours, speech);
  }
}
