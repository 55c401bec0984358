import { InputError } from '@backstage/errors';
import { stringifyEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { Language } from '@pillars/plugin-ownership-common';
import {
  checkPortal,
  COMMON_FLAGS,
  CommonOptions,
  LANGUAGE_FLAG,
  parseFlags,
  splitPaths,
  toCommon,
  toLanguage,
} from './flags';

/** What `pillars gate` was asked. */
export interface GateOptions extends CommonOptions {
  /** Proposed files and folders. */
  paths: string[];
  /** Files and folders that hold the catalog as it is. */
  against: string[];
  /** Full refs. */
  remove: string[];
  /** Whether what is not proposed goes away. */
  complete: boolean;
  language: Language;
}

export const GATE_USAGE = `Usage: pillars gate [options] PATH... --against PATH...
       pillars gate [options] PATH... --portal URL

Lays proposed documents over a catalog, and says what they make worse, what they
mend, and how much they leave as it is. PATH is a YAML file, or a folder that is
read with all below it; what follows --against is the catalog as it is.

Options:
  --against PATH...  the catalog as it is, in files
  --portal URL       the catalog as it is, in a portal; URL is its backend's
  --remove REF       an entity that goes away; may be given several times
  --complete         PATH holds all there will be: what only --against has goes
                     away
  --token TOKEN      for the portal; or set PILLARS_TOKEN
  --format FORMAT    text (default), json, markdown or sarif
  --lang LANGUAGE    en (default) or fr, in every format
  --fail-on LEVEL    exit with 1 from: error (default), warning, never
  --config FILE      YAML with the keys that app-config.yaml has under ownership
  --overlay FILE     waivers, confirmations and disputes; or a portal's address
  --now DATE         take this day for today
  -h, --help         show this

What a waiver accepts does not count. Exit codes: 0 nothing at or above the level
gets worse, 1 something does, 2 unusable input, or a part that got no judgement: a
file that cannot be read, a document that the catalog would newly refuse, or a
removal of what is not there.
`;

function toFullRef(value: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(value));
  } catch {
    throw new InputError(
      `--remove takes an entity ref such as group:default/payments, not "${value}".`,
    );
  }
}

function check(options: GateOptions) {
  const { paths, against, remove, portal, complete } = options;
  if (!paths.length && !remove.length) {
    throw new InputError(
      'Name the files or folders that are proposed, or what goes away with --remove.',
    );
  }
  if ((portal === undefined) === !against.length) {
    throw new InputError(
      'Name the catalog as it is: files or folders with --against, or a portal with --portal, but not both.',
    );
  }
  if ([...paths, ...against].some(path => !path.trim())) {
    throw new InputError('A path is blank.');
  }
  if (complete && (portal !== undefined || !paths.length)) {
    throw new InputError('--complete goes with PATH and --against.');
  }
  checkPortal(options);
}

/** @throws InputError that names the option which is wrong */
export function parseGateOptions(
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): GateOptions {
  const { values, tokens } = parseFlags('gate', args, {
    ...COMMON_FLAGS,
    ...LANGUAGE_FLAG,
    against: { type: 'string', multiple: true },
    remove: { type: 'string', multiple: true },
    complete: { type: 'boolean', default: false },
  });
  const { paths, behind } = splitPaths(tokens, 'against');
  const options: GateOptions = {
    ...toCommon(values, env),
    paths,
    against: behind,
    remove: (values.remove ?? []).map(toFullRef),
    complete: values.complete,
    language: toLanguage(values.lang),
  };
  if (!options.help) {
    check(options);
  }
  return options;
}
