import { InputError } from '@backstage/errors';
import { rules } from '@pillars/plugin-ownership-common';
import { readRulePage } from '@pillars/plugin-ownership-node';
import { closest } from 'fastest-levenshtein';
import { Ending, withExitCode } from './withExitCode';

const USAGE = `Usage: pillars explain RULE

Rules:
${rules.map(rule => `  ${rule.id.padEnd(26)} ${rule.title}`).join('\n')}
`;

/** The page of a rule; without one, the list of rules. */
export async function explain([id]: string[]): Promise<Ending> {
  if (!id || id === '--help' || id === '-h') {
    return { output: USAGE, code: id ? 0 : 2 };
  }
  const rule = rules.find(one => one.id === id);
  if (!rule) {
    const near = closest(
      id,
      rules.map(one => one.id),
    );
    throw new InputError(`There is no rule "${id}". Did you mean ${near}?`);
  }
  return { output: await readRulePage(rule), code: 0 };
}

export default withExitCode(explain);
