import { InputError } from '@backstage/errors';
import { Language } from '@pillars/plugin-ownership-common';
import {
  checkPortal,
  COMMON_FLAGS,
  CommonOptions,
  LANGUAGE_FLAG,
  LANGUAGE_USAGE,
  oneOf,
  splitPaths,
  toCommon,
  toLanguage,
} from '../flags';

/** What `parseFlags` makes of `CATALOG_FLAGS`. */
type Parsed = {
  values: Omit<Parameters<typeof toCommon>[0], 'fail-on'> & { lang: string };
  tokens: Parameters<typeof splitPaths>[0];
};

const FORMATS = ['text', 'markdown', 'json'] as const;

/** What a command is told that looks at one standard in a catalog. */
export interface CatalogOptions
  extends Omit<CommonOptions, 'format' | 'failOn'> {
  /** What the command is about: a ref, or a file. */
  about: string;
  /** Files and folders that hold the catalog. */
  in: string[];
  format: (typeof FORMATS)[number];
  language: Language;
}

export const CATALOG_USAGE = `  --in PATH...     the catalog, in files and folders
  --portal URL     the catalog, in a running portal; URL is its backend's
  --token TOKEN    for the portal; or set PILLARS_TOKEN
  --format FORMAT  text (default), markdown or json
${LANGUAGE_USAGE}, in every format
  --config FILE    YAML with the keys that app-config.yaml has under ownership
  --overlay FILE   waivers, confirmations and disputes; or a portal's address
  --now DATE       take this day for today
  -h, --help       show this`;

const { 'fail-on': _, ...flags } = COMMON_FLAGS;

export const CATALOG_FLAGS = {
  ...flags,
  ...LANGUAGE_FLAG,
  in: { type: 'string', multiple: true },
} as const;

function check(options: CatalogOptions, about: string[], nameOne: string) {
  if (about.length !== 1 || !options.about.trim()) {
    throw new InputError(nameOne);
  }
  if ((options.portal === undefined) === !options.in.length) {
    throw new InputError(
      'Name the catalog: files or folders with --in, or a portal with --portal, but not both.',
    );
  }
  // An unset variable would otherwise name the folder one stands in.
  if (options.in.some(path => !path.trim())) {
    throw new InputError('A path is blank.');
  }
  checkPortal(options);
}

/**
 * @param nameOne - what to say where not one thing is named
 * @throws InputError that names the option which is wrong
 */
export function toCatalogOptions(
  { values, tokens }: Parsed,
  env: Readonly<Record<string, string | undefined>>,
  nameOne: string,
): CatalogOptions {
  const format = oneOf('format', values.format, FORMATS);
  const { paths, behind } = splitPaths(tokens, 'in');
  const options: CatalogOptions = {
    ...toCommon({ ...values, 'fail-on': 'never' }, env),
    format,
    language: toLanguage(values.lang),
    about: paths[0] ?? '',
    in: behind,
  };
  if (!options.help) {
    check(options, paths, nameOne);
  }
  return options;
}
