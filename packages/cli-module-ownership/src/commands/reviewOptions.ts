import { parseArgs } from 'node:util';
import { InputError } from '@backstage/errors';
import { describeError } from '../describeError';

const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
const THRESHOLDS = ['error', 'warning', 'never'] as const;

/** @see REVIEW_USAGE */
export type Format = (typeof FORMATS)[number];

/** What `pillars review` was asked. */
export interface ReviewOptions {
  paths: string[];
  portal?: string;
  token?: string;
  format: Format;
  failOn: (typeof THRESHOLDS)[number];
  config?: string;
  /** Milliseconds since 1970. */
  now: number;
  timings: boolean;
  help: boolean;
}

export const REVIEW_USAGE = `Usage: pillars review [options] PATH...
       pillars review [options] --portal URL

Reviews who owns and who runs what a catalog holds. PATH is a YAML file, or a
folder that is read with all below it.

Options:
  --portal URL     ask a running portal instead; URL is its backend's
  --token TOKEN    for the portal; or set PILLARS_TOKEN
  --format FORMAT  text (default), json, markdown or sarif
  --fail-on LEVEL  exit with 1 from: error (default), warning, never
  --config FILE    YAML with the keys that app-config.yaml has under ownership
  --timings        say on the error stream how long what took, and the memory
  --now DATE       take this day for today
  -h, --help       show this

Exit codes: 0 clean, 1 findings at or above the level, 2 unusable input, or a
PATH at which nothing is.
`;

function oneOf<T extends string>(
  flag: string,
  value: string,
  allowed: readonly T[],
): T {
  const found = allowed.find(one => one === value);
  if (!found) {
    throw new InputError(
      `--${flag} takes ${allowed.join(', ')}, not "${value}".`,
    );
  }
  return found;
}

function toMillis(date: string | undefined): number {
  const now = date === undefined ? Date.now() : Date.parse(date);
  if (Number.isNaN(now)) {
    throw new InputError(
      `--now takes a date such as 2026-03-31, not "${date}".`,
    );
  }
  return now;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        portal: { type: 'string' },
        token: { type: 'string' },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'error' },
        config: { type: 'string' },
        timings: { type: 'boolean', default: false },
        now: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // Node adds how to go on, which --help says better.
    const [firstSentence] = describeError(error).split(/\. (?:To|Did) /);
    throw new InputError(
      `${firstSentence.replace(/\.$/, '')}. See pillars review --help.`,
    );
  }
}

function checkSource({ help, portal, paths, config }: ReviewOptions) {
  if (help) {
    return;
  }
  if ((portal === undefined) === !paths.length) {
    throw new InputError(
      'Name files or folders to review, or a portal with --portal, but not both.',
    );
  }
  // An unset variable would otherwise name the folder one stands in.
  if (paths.some(path => !path.trim())) {
    throw new InputError('A path to review is blank.');
  }
  if (portal !== undefined && config !== undefined) {
    throw new InputError(
      'A portal reviews with its own configuration: --config goes with files.',
    );
  }
}

/** @throws InputError that names the option which is wrong */
export function parseReviewOptions(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): ReviewOptions {
  const { values, positionals } = parse(args);
  const options: ReviewOptions = {
    paths: positionals,
    portal: values.portal,
    token: values.token ?? env.PILLARS_TOKEN,
    format: oneOf('format', values.format, FORMATS),
    failOn: oneOf('fail-on', values['fail-on'], THRESHOLDS),
    config: values.config,
    now: toMillis(values.now),
    timings: values.timings,
    help: values.help,
  };
  checkSource(options);
  return options;
}
