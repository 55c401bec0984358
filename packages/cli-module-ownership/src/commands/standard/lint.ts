import { InputError } from '@backstage/errors';
import { readStandards } from '../../reader/readStandards';
import { formatLint } from '../../report/standard/formatLint';
import { countLint, toLintReport } from '../../report/standard/LintReport';
import {
  failsOn,
  LANGUAGE_FLAG,
  LANGUAGE_USAGE,
  oneOf,
  parseFlags,
  THRESHOLDS,
  toLanguage,
} from '../flags';
import { Surroundings } from '../surroundings';
import { noStandard } from './pickStandard';
import { Ending, ExitCode, withExitCode } from '../withExitCode';

export const LINT_USAGE = `Usage: pillars standard lint [options] PATH...

Holds the texts of standards against their requirements. PATH is a YAML file, or
a folder that is read with all below it; other kinds are passed over.

A keyword of RFC 2119 in capitals (MUST, SHOULD NOT, MAY, …) belongs to a
requirement of its level whose id stands in backticks beside it: in its
paragraph, list item or table row, or in a heading above.

Options:
  --format FORMAT  text (default), json or sarif
${LANGUAGE_USAGE}, in every format
  --fail-on LEVEL  exit with 1 from: error (default), warning, never
  -h, --help       show this

Exit codes: 0 texts and requirements agree, 1 they do not, 2 unusable input, or
a standard that cannot be read or that the catalog would refuse.
`;

function exitCode(found: boolean, unread: number): ExitCode {
  if (found) {
    return 1;
  }
  return unread ? 2 : 0;
}

/** Holds the texts of standards against their requirements. */
export async function lint(
  args: string[],
  { cwd, colours }: Surroundings,
): Promise<Ending> {
  const { values, positionals: paths } = parseFlags('standard lint', args, {
    ...LANGUAGE_FLAG,
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'error' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    return { output: LINT_USAGE, code: 0 };
  }
  const format = oneOf('format', values.format, ['text', 'json', 'sarif']);
  const failOn = oneOf('fail-on', values['fail-on'], THRESHOLDS);
  const language = toLanguage(values.lang);
  if (!paths.length || paths.some(path => !path.trim())) {
    throw new InputError(
      'Name files or folders that hold standards, as in `pillars standard lint standards/`.',
    );
  }
  const report = toLintReport(await readStandards(paths, cwd));
  const { standards, findings, problems } = report;
  if (!standards) {
    throw noStandard(problems);
  }
  const found = failsOn(countLint(findings), failOn);
  return {
    output: formatLint(report, format, { colours, language }),
    code: exitCode(found, problems.length),
  };
}

export default withExitCode(lint);
