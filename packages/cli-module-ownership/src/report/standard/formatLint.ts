import {
  fingerprintOf,
  Language,
  SEVERITIES,
} from '@pillars/plugin-ownership-common';
import packageJson from '../../../package.json';
import { groupBy } from '../causes';
import { problemJson, SCHEMA_VERSION } from '../json';
import { ReportedFinding } from '../Report';
import { oneLine } from '../safeText';
import { formatSarif } from '../sarif';
import { Speech, speechIn } from '../speech';
import { Paint, painter, problemBlock } from '../text';
import { countLint, LintReport, ReportedLint } from './LintReport';
import { standardPhrases } from './phrases';

export const lintJson = (
  { standard, type, requirement, ...found }: ReportedLint,
  { wording }: Speech,
) => {
  const one = wording.lint({ type, ...found });
  return {
    standard,
    type,
    severity: one.severity,
    requirement: requirement ?? null,
    message: one.message,
    fix: one.fix,
    source: one.source,
  };
};

function formatLintJson(
  { standards, findings, problems }: LintReport,
  speech: Speech,
) {
  const output = {
    schemaVersion: SCHEMA_VERSION,
    standards,
    findings: findings.map(one => lintJson(one, speech)),
    problems: problems.map(problemJson),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

/** As findings of rules, so that code hosts show them beside those. */
function toFindings(
  findings: readonly ReportedLint[],
  { wording }: Speech,
): ReportedFinding[] {
  const times = new Map<string, number>();
  return findings.map(found => {
    const { type, standard, requirement = '', message } = found;
    const rule = `standard-text/${type}`;
    const { severity, source, ...said } = wording.lint(found);
    const key = JSON.stringify([standard, rule, requirement, message]);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    // Not by line: what is written above it makes it no other finding. And by
    // the English, so that it is the same in each language.
    const about = [requirement, message, String(nth)];
    return {
      rule,
      messageId: type,
      message: said.message,
      subject: standard,
      severity,
      evidence: [],
      fix: { summary: said.fix },
      fingerprint: fingerprintOf(rule, standard, about),
      source,
    };
  });
}

function formatLintSarif(
  { findings, problems }: LintReport,
  speech: Speech,
): string {
  return formatSarif(
    { findings: toFindings(findings, speech), problems, failures: [] },
    { pages: [], version: packageJson.version, speech },
  );
}

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

const at = ({ source }: ReportedLint) => `${source.line}:${source.column}`;

function fileBlock(
  found: readonly ReportedLint[],
  paint: Paint,
  { wording }: Speech,
): string {
  const inFile = found.map(wording.lint);
  const width = inFile.reduce((most, one) => Math.max(most, at(one).length), 0);
  const most = Math.max(...SEVERITIES.map(one => wording.severity(one).length));
  const toLine = (one: ReportedLint) =>
    [
      `  ${paint('gray', at(one).padEnd(width))}`,
      paint(STYLES[one.severity], wording.severity(one.severity).padEnd(most)),
      oneLine(one.message),
    ].join('  ');
  return [
    paint('bold', oneLine(inFile[0].source.file)),
    ...groupBy(inFile, one => one.fix).flatMap(group => [
      ...group.map(toLine),
      `    → ${oneLine(group[0].fix)}`,
    ]),
  ].join('\n');
}

/** What the lint finds, by file, and there by what to do about it. */
export const lintBlocks = (
  findings: readonly ReportedLint[],
  paint: Paint,
  speech: Speech,
): string[] =>
  groupBy(findings, one => one.source.file).map(one =>
    fileBlock(one, paint, speech),
  );

function formatLintText(
  report: LintReport,
  colours: boolean,
  speech: Speech,
): string {
  const t = standardPhrases[speech.wording.language];
  const { standards, findings } = report;
  const paint = painter(colours);
  const { error, warning } = countLint(findings);
  const verdict = findings.length
    ? t('fallApart', {
        errors: speech.t('errors', { count: error }),
        warnings: speech.t('warnings', { count: warning }),
      })
    : t('agree');
  const blocks = [
    ...lintBlocks(findings, paint, speech),
    ...problemBlock(report, paint, speech),
    paint('bold', t('linted', { count: standards, verdict })),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What the lint finds, in one of its formats. */
export function formatLint(
  report: LintReport,
  format: 'text' | 'json' | 'sarif',
  { colours, language }: { colours: boolean; language: Language },
): string {
  const speech = speechIn(language);
  switch (format) {
    case 'json':
      return formatLintJson(report, speech);
    case 'sarif':
      return formatLintSarif(report, speech);
    default:
      return formatLintText(report, colours, speech);
  }
}
