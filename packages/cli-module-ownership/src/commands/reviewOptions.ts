import { InputError } from '@backstage/errors';
import { Language } from '@pillars/plugin-ownership-common';
import {
  checkPortal,
  COMMON_FLAGS,
  CommonOptions,
  LANGUAGE_FLAG,
  LANGUAGE_USAGE,
  parseFlags,
  toCommon,
  toLanguage,
} from './flags';

/** What `pillars review` was asked. */
export interface ReviewOptions extends CommonOptions {
  paths: string[];
  timings: boolean;
  language: Language;
}

export const REVIEW_USAGE = `Usage: pillars review [options] PATH...
       pillars review [options] --portal URL

Reviews who owns and who runs what a catalog holds. PATH is a YAML file, or a
folder that is read with all below it.

Options:
  --portal URL     ask a running portal instead; URL is its backend's
  --token TOKEN    for the portal; or set PILLARS_TOKEN
  --format FORMAT  text (default), json, markdown or sarif
${LANGUAGE_USAGE}, in every format
  --fail-on LEVEL  exit with 1 from: error (default), warning, never
  --config FILE    YAML with the keys that app-config.yaml has under ownership
  --overlay FILE   waivers, confirmations and disputes; or a portal's address
  --timings        say on the error stream how long what took, and the memory
  --now DATE       take this day for today
  -h, --help       show this

What a waiver accepts is marked, and does not count. Exit codes: 0 clean, 1
findings at or above the level, 2 unusable input, or a PATH at which nothing is.
`;

function checkSource({ help, portal, paths, config, overlay }: ReviewOptions) {
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
  checkPortal({ portal, config, overlay });
}

/** @throws InputError that names the option which is wrong */
export function parseReviewOptions(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): ReviewOptions {
  const { values, positionals } = parseFlags('review', args, {
    ...COMMON_FLAGS,
    ...LANGUAGE_FLAG,
    timings: { type: 'boolean', default: false },
  });
  const options: ReviewOptions = {
    ...toCommon(values, env),
    paths: positionals,
    timings: values.timings,
    language: toLanguage(values.lang),
  };
  checkSource(options);
  return options;
}
