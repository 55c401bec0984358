import { InputError } from '@backstage/errors';
import { rules } from '@pillars/plugin-ownership-common';
import { readRulePage } from '@pillars/plugin-ownership-node';
import { closest, distance } from 'fastest-levenshtein';
import { renderPage } from '../report/renderPage';
import { Surroundings } from './surroundings';
import { Ending, withExitCode } from './withExitCode';

const USAGE = `Usage: pillars explain RULE

Shows what a rule finds, why it matters, with examples and options.

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
  if (args.some(arg => arg === '--help' || arg === '-h')) {
    return { output: USAGE, code: 0 };
  }
  const [id, ...more] = args;
  if (!id || more.length) {
    throw new InputError(
      'Name one rule, as in `pillars explain dangling-owner`; `pillars explain --help` lists them.',
    );
  }
  const rule = rules.find(one => one.id === id.toLowerCase());
  if (!rule) {
    throw unknown(id);
  }
  return { output: renderPage(await readRulePage(rule), colours), code: 0 };
}

export default withExitCode(explain);
