import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/**
 * The page of a rule of the rule book, Markdown.
 *
 * @remarks
 *
 * It is read from the package `@pillars/plugin-ownership-common`, where it
 * stands beside the rule.
 *
 * @throws when the rule is none of the rule book
 * @public
 */
export async function readRulePage(rule: {
  id: string;
  family: string;
}): Promise<string> {
  const file = resolvePackagePath(
    '@pillars/plugin-ownership-common',
    'src/rules',
    rule.family,
    `${rule.id}.md`,
  );
  return readFile(file, 'utf8');
}
