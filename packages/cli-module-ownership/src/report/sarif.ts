import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AnyRule, isOpen } from '@pillars/plugin-ownership-common';
import { Report, ReportedFinding } from './Report';
import { ENGLISH, Speech } from './speech';
import { acceptance } from './words';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A rule with its page. */
export interface RulePage {
  rule: AnyRule;
  page: string;
}

/** An address, or a path as SARIF wants it: with slashes, percent-encoded. */
function uri(file: string): string {
  if (/^https?:/i.test(file) && URL.canParse(file)) {
    return new URL(file).href;
  }
  return isAbsolute(file)
    ? pathToFileURL(file).href
    : file.split(/[\\/]/).map(encodeURIComponent).join('/');
}

const physicalLocation = (file: string, line = 1, column?: number) => ({
  physicalLocation: {
    artifactLocation: { uri: uri(file) },
    region: { startLine: line, ...(column && { startColumn: column }) },
  },
});

const toRule = ({ rule, page }: RulePage, { wording }: Speech) => ({
  id: rule.id,
  name: rule.id,
  shortDescription: { text: wording.title(rule) },
  // Hosts show the Markdown where they can, and need the text where not.
  help: { text: page, markdown: page },
  defaultConfiguration: { level: LEVELS[rule.severity] },
});

const toSuppression = (finding: ReportedFinding, speech: Speech) => ({
  kind: 'external',
  status: 'accepted',
  justification: acceptance(finding, speech),
});

const toResult = (
  finding: ReportedFinding,
  ruleIds: readonly string[],
  { file, speech }: { file?: string; speech: Speech },
) => {
  const { rule, severity, subject, message, fix } = finding;
  const ruleIndex = ruleIds.indexOf(rule);
  const source: typeof finding.source =
    finding.source ?? (file ? { file, line: 1 } : undefined);
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${subject}: ${message} ${fix.summary}` },
    locations: [
      {
        ...(source &&
          physicalLocation(source.file, source.line, source.column)),
        logicalLocations: [{ fullyQualifiedName: subject, kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'pillars/v1': finding.fingerprint },
    ...(!isOpen(finding) && {
      suppressions: [toSuppression(finding, speech)],
    }),
  };
};

const toNotification = ({
  type,
  file,
  line,
  message,
}: Report['problems'][0]) => ({
  level: 'warning',
  descriptor: { id: type },
  message: { text: message },
  // A removal stands in no file.
  ...(type !== 'unknown' && { locations: [physicalLocation(file, line)] }),
});

const toFailure = (
  { rule, subject, message }: Report['failures'][0],
  { t }: Speech,
) => ({
  level: 'error',
  associatedRule: { id: rule },
  message: {
    text: subject
      ? t('failureOn', { rule, subject, message })
      : t('failure', { rule, message }),
  },
});

/**
 * SARIF 2.1.0, as code hosts take it for the review of a change. Problems with
 * the input are notifications of the tool.
 *
 * @param options.pages - the rules that have findings, at least
 * @param options.file - where a finding is shown that stands in no file at
 *   hand; code hosts refuse a log with a result that has no place
 */
export function formatSarif(
  report: Pick<Report, 'findings' | 'failures' | 'problems'>,
  options: {
    pages: readonly RulePage[];
    version: string;
    file?: string;
    speech?: Speech;
  },
): string {
  const { findings, failures, problems } = report;
  const { pages, file, speech = ENGLISH } = options;
  const ruleIds = pages.map(({ rule }) => rule.id);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pillars',
            semanticVersion: options.version,
            rules: pages.map(one => toRule(one, speech)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: [
              ...problems.map(toNotification),
              ...failures.map(one => toFailure(one, speech)),
            ],
          },
        ],
        results: findings.map(one => toResult(one, ruleIds, { file, speech })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
