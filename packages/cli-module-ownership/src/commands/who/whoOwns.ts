import { InputError } from '@backstage/errors';
import { askPortal } from '../../portal/askPortal';
import { formatOwnership } from '../../report/who/formatOwnership';
import {
  LANGUAGE_FLAG,
  LANGUAGE_USAGE,
  parseFlags,
  toLanguage,
} from '../flags';
import { notesOn } from '../notesOn';
import { Surroundings } from '../surroundings';
import { Ending, withExitCode } from '../withExitCode';
import { ownershipInFiles } from './ownershipInFiles';
import { ownershipInPortal } from './ownershipInPortal';
import {
  checkCatalog,
  QUESTION_FLAGS,
  QuestionOptions,
  toQuestionOptions,
} from './questionOptions';

const USAGE = `Usage: pillars who-owns [options] THING --in PATH...
       pillars who-owns [options] THING --portal URL

Says who owns a thing, who is to act on it, who runs it and is on call, and why.
THING is an entity (checkout, component:default/checkout), the address of a
repository, also with a branch and a path in it, or a path on this disk, which a
portal is asked about by the repository that it is in. All that a name, a
repository or a path stands for is answered, the nearest source first.

Options:
  --in PATH...     the catalog, in files and folders
  --portal URL     the catalog, in a running portal; URL is its backend's
  --token TOKEN    for the portal; or set PILLARS_TOKEN
  --format FORMAT  text (default) or json
${LANGUAGE_USAGE}, in both formats
  --config FILE    YAML with the keys that app-config.yaml has under ownership
  --now DATE       take this day for today; not with a portal
  -h, --help       show this

Exit codes: 0 answered, whatever the answer; 2 unusable input, nothing found, or
a PATH at which nothing is.
`;

const FLAGS = { ...QUESTION_FLAGS, ...LANGUAGE_FLAG } as const;

function check(options: QuestionOptions) {
  const [thing, ...more] = options.about;
  if (!thing?.trim() || more.length) {
    throw new InputError(
      'Name one thing, as in `pillars who-owns checkout --in catalog/`.',
    );
  }
  checkCatalog(options);
}

async function answer(options: QuestionOptions, cwd: string) {
  const [asked] = options.about;
  if (options.portal === undefined) {
    return ownershipInFiles(asked, options, cwd);
  }
  const ownership = await askPortal(options.portal, options.token, asking =>
    ownershipInPortal(asked, asking, cwd),
  );
  return { ownership, problems: [] };
}

/** Says who owns an entity, or what lies at a place. */
export async function whoOwns(
  args: string[],
  { cwd, env, colours }: Surroundings,
): Promise<Ending> {
  const parsed = parseFlags('who-owns', args, FLAGS);
  const options = toQuestionOptions(parsed, env);
  if (options.help) {
    return { output: USAGE, code: 0 };
  }
  check(options);
  const language = toLanguage(parsed.values.lang);
  const { ownership, problems } = await answer(options, cwd);
  return {
    output: formatOwnership(ownership, {
      format: options.format,
      colours,
      language,
    }),
    notes: notesOn(problems),
    // A mistyped path would otherwise pass for one that holds nothing.
    code: problems.some(one => one.type === 'missing') ? 2 : 0,
  };
}

export default withExitCode(whoOwns);
