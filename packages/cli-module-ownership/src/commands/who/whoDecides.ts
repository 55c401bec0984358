import { InputError } from '@backstage/errors';
import { askPortal } from '../../portal/askPortal';
import { formatDecision } from '../../report/who/formatDecision';
import {
  LANGUAGE_FLAG,
  LANGUAGE_USAGE,
  parseFlags,
  toLanguage,
} from '../flags';
import { notesOn } from '../notesOn';
import { Surroundings } from '../surroundings';
import { Ending, withExitCode } from '../withExitCode';
import { decisionInFiles } from './decisionInFiles';
import { decisionInPortal } from './decisionInPortal';
import {
  checkCatalog,
  QUESTION_FLAGS,
  QuestionOptions,
  toQuestionOptions,
} from './questionOptions';

const USAGE = `Usage: pillars who-decides [options] ENTITY DECISION --in PATH...
       pillars who-decides [options] ENTITY DECISION --portal URL

Says who decides something about an entity, whom they ask, who may veto it and
where it goes when nobody decides. ENTITY is a ref, such as checkout or
component:default/checkout, and DECISION a path, such as architecture/datastore.

Options:
  --in PATH...     the catalog, in files and folders
  --portal URL     the catalog, in a running portal; URL is its backend's
  --token TOKEN    for the portal; or set PILLARS_TOKEN
  --why            list the scopes that were considered, and why each won or lost
  --format FORMAT  text (default) or json
${LANGUAGE_USAGE}, in both formats
  --config FILE    YAML with the keys that app-config.yaml has under ownership
  --now DATE       take this day for today; not with a portal
  -h, --help       show this

Exit codes: 0 answered, also with nobody or with several who conflict; 2 unusable
input, no such entity or decision, or a PATH at which nothing is.
`;

const FLAGS = {
  ...QUESTION_FLAGS,
  ...LANGUAGE_FLAG,
  why: { type: 'boolean', default: false },
} as const;

function check(options: QuestionOptions) {
  const [entity, decision, ...more] = options.about;
  if (!entity?.trim() || !decision?.trim() || more.length) {
    throw new InputError(
      'Name one entity and one decision, as in `pillars who-decides checkout architecture/datastore --in catalog/`.',
    );
  }
  checkCatalog(options);
}

async function answerTo(options: QuestionOptions, cwd: string) {
  const [entity, decision] = options.about;
  if (options.portal === undefined) {
    return decisionInFiles(entity, decision, options, cwd);
  }
  const answer = await askPortal(options.portal, options.token, asking =>
    decisionInPortal(entity, decision, asking),
  );
  return { answer, problems: [] };
}

/** Says who decides something about an entity. */
export async function whoDecides(
  args: string[],
  { cwd, env, colours }: Surroundings,
): Promise<Ending> {
  const parsed = parseFlags('who-decides', args, FLAGS);
  const options = toQuestionOptions(parsed, env);
  if (options.help) {
    return { output: USAGE, code: 0 };
  }
  check(options);
  const { why, lang } = parsed.values;
  const language = toLanguage(lang);
  const { answer, problems } = await answerTo(options, cwd);
  return {
    output: formatDecision(answer, {
      format: options.format,
      why,
      colours,
      language,
    }),
    notes: notesOn(problems),
    // A mistyped path would otherwise pass for one that holds nothing.
    code: problems.some(one => one.type === 'missing') ? 2 : 0,
  };
}

export default withExitCode(whoDecides);
