import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Language } from '@pillars/plugin-ownership-common';

/**
 * The page of a rule of the rule book, Markdown; in English where it has none
 * in the language.
 *
 * @remarks
 *
 * It is read from the package `@pillars/plugin-ownership-common`, where it
 * stands beside the rule.
 *
 * @throws when the rule is none of the rule book
 * @public
 */
export async function readRulePage(
  rule: { id: string; family: string },
  language: Language = 'en',
): Promise<string> {
  const read = (end: string) =>
    readFile(
      resolvePackagePath(
        '@pillars/plugin-ownership-common',
        'src/rules',
        rule.family,
        `${rule.id}${end}`,
      ),
      'utf8',
    );
  if (language === 'en') {
    return read('.md');
  }
  try {
    return await read(`.${language}.md`);
  } catch (error) {
    // Not every rule has a page in every language.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return read('.md');
    }
    throw error;
  }
}
