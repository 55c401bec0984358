import { parseArgs, ParseArgsConfig } from 'node:util';
import { InputError } from '@backstage/errors';
import {
  Language,
  LANGUAGES,
  Severity,
} from '@pillars/plugin-ownership-common';
import { describeError } from '../describeError';

const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
export const THRESHOLDS = ['error', 'warning', 'never'] as const;

/** In which form a report is printed. */
export type Format = (typeof FORMATS)[number];

/** From which severity on a command ends with 1. */
export type Threshold = (typeof THRESHOLDS)[number];

/** What every command that reviews can be told. */
export interface CommonOptions {
  portal?: string;
  token?: string;
  format: Format;
  failOn: Threshold;
  config?: string;
  /** A file, or the address of a portal. */
  overlay?: string;
  /** Milliseconds since 1970. */
  now: number;
  help: boolean;
}

/** Whether there is a finding at or above the threshold. */
export const failsOn = (
  { error, warning }: Record<Severity, number>,
  failOn: Threshold,
): boolean => ({ never: 0, error, warning: error + warning }[failOn] > 0);

export const COMMON_FLAGS = {
  portal: { type: 'string' },
  token: { type: 'string' },
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string', default: 'error' },
  config: { type: 'string' },
  overlay: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsConfig['options'];

/** In which language a command speaks; see `toLanguage`. */
export const LANGUAGE_FLAG = {
  lang: { type: 'string', default: 'en' },
} as const satisfies ParseArgsConfig['options'];

/** The line of a command's usage that says so. */
export const LANGUAGE_USAGE = '  --lang LANGUAGE  en (default) or fr';

/** @throws InputError for what is not among the allowed */
export function oneOf<T extends string>(
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

/** @throws InputError for a language that there is not */
export const toLanguage = (lang: string): Language =>
  oneOf('lang', lang, LANGUAGES);

function toMillis(date: string | undefined): number {
  const now = date === undefined ? Date.now() : Date.parse(date);
  if (Number.isNaN(now)) {
    throw new InputError(
      `--now takes a date such as 2026-03-31, not "${date}".`,
    );
  }
  return now;
}

/**
 * Arguments by name.
 *
 * @throws InputError in one sentence
 */
export function parseFlags<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: string[],
  options: T,
) {
  try {
    return parseArgs({ args, allowPositionals: true, tokens: true, options });
  } catch (error) {
    // Node adds how to go on, which --help says better.
    const [firstSentence] = describeError(error).split(/\. (?:To|Did) /);
    throw new InputError(
      `${firstSentence.replace(/\.$/, '')}. See pillars ${command} --help.`,
    );
  }
}

/** What follows one option, up to the next, is meant by it. */
export function splitPaths(
  tokens: ReadonlyArray<{ kind: string; name?: string; value?: unknown }>,
  option: string,
) {
  const paths: string[] = [];
  const behind: string[] = [];
  let list = paths;
  for (const { kind, name, value } of tokens) {
    if (kind === 'option') {
      list = name === option ? behind : paths;
    }
    if (kind === 'positional' || (kind === 'option' && name === option)) {
      list.push(String(value));
    }
  }
  return { paths, behind };
}

/** @throws InputError that names the option which is wrong */
export function toCommon(
  values: {
    portal?: string;
    token?: string;
    format: string;
    'fail-on': string;
    config?: string;
    overlay?: string;
    now?: string;
    help: boolean;
  },
  env: Readonly<Record<string, string | undefined>>,
): CommonOptions {
  return {
    portal: values.portal,
    token: values.token ?? env.PILLARS_TOKEN,
    format: oneOf('format', values.format, FORMATS),
    failOn: oneOf('fail-on', values['fail-on'], THRESHOLDS),
    config: values.config,
    overlay: values.overlay,
    now: toMillis(values.now),
    help: values.help,
  };
}

/** @throws InputError for what a portal would not listen to */
export function checkPortal({
  portal,
  config,
  overlay,
}: Pick<CommonOptions, 'portal' | 'config' | 'overlay'>) {
  if (portal === undefined) {
    return;
  }
  if (config !== undefined) {
    throw new InputError(
      'A portal reviews with its own configuration: --config goes with files.',
    );
  }
  if (overlay !== undefined) {
    throw new InputError(
      'A portal has its own waivers: --overlay goes with files.',
    );
  }
}
