import { parseArgs } from 'node:util';
import { InputError } from '@backstage/errors';

const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
const THRESHOLDS = ['error', 'warning', 'never'] as const;

/** What `pillars review` was asked. */
export interface ReviewOptions {
  paths: string[];
  portal?: string;
  token?: string;
  format: (typeof FORMATS)[number];
  failOn: (typeof THRESHOLDS)[number];
  config?: string;
  /** Milliseconds since 1970. */
  now: number;
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
  --now DATE       take this day for today
  -h, --help       show this

Exit codes: 0 clean, 1 findings at or above the level, 2 unusable input.
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
        now: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const [firstSentence] = String((error as Error).message).split('. To ');
    throw new InputError(`${firstSentence}. See pillars review --help.`);
  }
}

/** @throws InputError that names the option which is wrong */
export function parseReviewOptions(args: string[]): ReviewOptions {
  const { values, positionals } = parse(args);
  const options: ReviewOptions = {
    paths: positionals,
    portal: values.portal,
    token: values.token ?? process.env.PILLARS_TOKEN,
    format: oneOf('format', values.format, FORMATS),
    failOn: oneOf('fail-on', values['fail-on'], THRESHOLDS),
    config: values.config,
    now: toMillis(values.now),
    help: values.help,
  };
  if (!options.help && !options.portal === !options.paths.length) {
    throw new InputError(
      'Name files or folders to review, or a portal with --portal, but not both.',
    );
  }
  return options;
}
