import { InputError } from '@backstage/errors';
import {
  checkPortal,
  COMMON_FLAGS,
  CommonOptions,
  oneOf,
  splitPaths,
  toCommon,
} from '../flags';

const FORMATS = ['text', 'json'] as const;

/** What a command is told that answers a question about a catalog. */
export interface QuestionOptions
  extends Pick<CommonOptions, 'portal' | 'token' | 'config' | 'now' | 'help'> {
  /** What is asked about, in the order in which it was named. */
  about: string[];
  /** Files and folders that hold the catalog. */
  in: string[];
  format: (typeof FORMATS)[number];
}

const { portal, token, format, config, now, help } = COMMON_FLAGS;

export const QUESTION_FLAGS = {
  in: { type: 'string', multiple: true },
  portal,
  token,
  format,
  config,
  now,
  help,
} as const;

/** What `parseFlags` makes of `QUESTION_FLAGS`. */
interface Parsed {
  values: {
    portal?: string;
    token?: string;
    format: string;
    config?: string;
    now?: string;
    help: boolean;
  };
  tokens: Parameters<typeof splitPaths>[0];
}

/** @throws InputError that names the option which is wrong */
export function toQuestionOptions(
  { values, tokens }: Parsed,
  env: Readonly<Record<string, string | undefined>>,
): QuestionOptions {
  const { paths, behind } = splitPaths(tokens, 'in');
  // An unset variable would otherwise name the folder one stands in.
  if (behind.some(path => !path.trim())) {
    throw new InputError('A path is blank.');
  }
  if (values.portal !== undefined && values.now !== undefined) {
    throw new InputError('A portal answers for today: --now goes with files.');
  }
  const common = toCommon(
    { ...values, format: 'text', 'fail-on': 'never' },
    env,
  );
  return {
    ...common,
    format: oneOf('format', values.format, FORMATS),
    about: paths,
    in: behind,
  };
}

/** @throws InputError where no catalog is named, or two are */
export function checkCatalog(options: QuestionOptions): void {
  if ((options.portal === undefined) === !options.in.length) {
    throw new InputError(
      'Name the catalog: files or folders with --in, or a portal with --portal, but not both.',
    );
  }
  checkPortal(options);
}
