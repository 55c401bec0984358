import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the rule book is, from the folder of the project. */
export const RULES = 'plugins/ownership-common/src/rules';

/** The families of the rule book, as its code lists them. */
export function familiesOf(home) {
  const code = readFileSync(join(home, RULES, 'Rule.ts'), 'utf8');
  const [, list] = /RULE_FAMILIES = \[([^\]]+)\]/.exec(code);
  return [...list.matchAll(/'([^']+)'/g)].map(([, family]) => family);
}

/** What a family is called in French, as its vocabulary says. */
export function frenchFamilyOf(home, family) {
  const file = join(home, RULES, '../wording/french.ts');
  const [, list] = /families: \{([^}]+)\}/.exec(readFileSync(file, 'utf8'));
  return new RegExp(`${family}: '([^']+)'`).exec(list)[1];
}
