import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { InputError } from '@backstage/errors';
import {
  createSnapshot,
  OwnershipSettings,
  parseOwnershipSettings,
  reviewSnapshot,
  rules,
} from '@pillars/plugin-ownership-common';
import { parse } from 'yaml';
import { readPortal } from '../readPortal';
import { readCatalog } from '../reader/readCatalog';
import { formatJson } from '../report/json';
import { formatMarkdown } from '../report/markdown';
import { formatSarif } from '../report/sarif';
import { formatText } from '../report/text';
import { Report, toReport } from '../report/Report';
import {
  parseReviewOptions,
  REVIEW_USAGE,
  ReviewOptions,
} from './reviewOptions';
import { Ending, ExitCode, withExitCode } from './withExitCode';

const FORMATTERS = {
  text: formatText,
  json: formatJson,
  markdown: formatMarkdown,
  sarif: formatSarif,
};

/** Paths are meant from where the user stands, also when yarn moved us. */
const workingFolder = () => process.env.INIT_CWD ?? process.cwd();

async function readSettings(
  file: string | undefined,
): Promise<OwnershipSettings> {
  if (!file) {
    return parseOwnershipSettings(undefined);
  }
  const text = await readFile(resolve(workingFolder(), file), 'utf8').catch(
    error => {
      throw new InputError(`Cannot read ${file}: ${error.code ?? error}.`);
    },
  );
  const content = parse(text);
  return parseOwnershipSettings(content?.ownership ?? content);
}

async function reviewFiles(options: ReviewOptions): Promise<Report> {
  const settings = await readSettings(options.config);
  const started = performance.now();
  const catalog = await readCatalog(options.paths, workingFolder());
  const read = performance.now();
  const result = reviewSnapshot(
    createSnapshot(
      catalog.entities.map(one => one.entity),
      settings,
    ),
    { rules, settings, now: options.now },
  );
  const milliseconds = {
    reading: Math.round(read - started),
    rules: Math.round(performance.now() - read),
  };
  return toReport(result, catalog, milliseconds);
}

function exitCode(report: Report, failOn: ReviewOptions['failOn']): ExitCode {
  const { error, warning } = report.summary.findings;
  const counted = { never: 0, error, warning: error + warning }[failOn];
  return counted > 0 ? 1 : 0;
}

/** Reviews files or asks a portal, as the arguments say. */
export async function review(args: string[]): Promise<Ending> {
  const options = parseReviewOptions(args);
  if (options.help) {
    return { output: REVIEW_USAGE, code: 0 };
  }
  const report = options.portal
    ? await readPortal(options.portal, options.token)
    : await reviewFiles(options);
  return {
    output: FORMATTERS[options.format](report),
    code: exitCode(report, options.failOn),
  };
}

export default withExitCode(review);
