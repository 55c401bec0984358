import { InputError } from '@backstage/errors';
import { rules } from '@pillars/plugin-ownership-common';
import { readRulePage } from '@pillars/plugin-ownership-node';
import { closest, distance } from 'fastest-levenshtein';
import { renderPage } from '../report/renderPage';
import { LANGUAGE_FLAG, LANGUAGE_USAGE, parseFlags, toLanguage } from './flags';
import { Surroundings } from './surroundings';
import { Ending, withExitCode } from './withExitCode';

const USAGE = `Usage: pillars explain [options] RULE

Shows what a rule finds, why it matters, with examples and options.

Options:
${LANGUAGE_USAGE}, where the page is in it
  -h, --help       show this

Rules:
${rules.map(rule => `  ${rule.id.padEnd(26)} ${rule.title}`).join('\n')}
`;

function unknown(id: string): InputError {
  const ids = rules.map(rule => rule.id);
  const holding = ids.filter(one => one.includes(id.toLowerCase()));
  const near = holding.length === 1 ? holding[0] : closest(id, ids);
  const hint =
    holding.length === 1 || distance(id, near) <= Math.max(3, near.length / 3)
      ? `Did you mean ${near}?`
      : '`pillars explain --help` lists them.';
  return new InputError(`There is no rule "${id}". ${hint}`);
}

/** The page of a rule. */
export async function explain(
  args: string[],
  { colours }: Surroundings,
): Promise<Ending> {
  const { values, positionals } = parseFlags('explain', args, {
    ...LANGUAGE_FLAG,
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    return { output: USAGE, code: 0 };
  }
  const [id, ...more] = positionals;
  if (!id || more.length) {
    throw new InputError(
      'Name one rule, as in `pillars explain dangling-owner`; `pillars explain --help` lists them.',
    );
  }
  const rule = rules.find(one => one.id === id.toLowerCase());
  if (!rule) {
    throw unknown(id);
  }
  const page = await readRulePage(rule, toLanguage(values.lang));
  return { output: renderPage(page, colours), code: 0 };
}

export default withExitCode(explain);
