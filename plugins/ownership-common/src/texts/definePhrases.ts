import { LANGUAGES, Language } from './language';
import { say } from './render';
import { Params, ParamsOf, TextId, Texts } from './types';

/** Nothing to give where a text has no holes. @public */
export type Given<T extends Texts, Id extends string> = keyof ParamsOf<
  T,
  Id
> extends never
  ? []
  : [params: ParamsOf<T, Id>];

/**
 * Says the texts of one table in one language.
 *
 * @throws TypeError where nothing is given for a hole
 * @public
 */
export type Phrases<T extends Texts> = <Id extends TextId<T>>(
  id: Id,
  ...given: Given<T, Id>
) => string;

/**
 * A table of texts in each language, with the same keys and the same holes: see
 * `Texts` for how they are written.
 *
 * @public
 */
export function definePhrases<const T extends Texts>(
  tables: { en: T } & {
    [L in Exclude<Language, 'en'>]: { readonly [K in keyof T]: string };
  },
): Readonly<Record<Language, Phrases<T>>> {
  const phrasesIn = (language: Language): Phrases<T> => {
    const voice = { language, clauses: {} };
    return (id, ...[params]) =>
      say(tables[language], id, (params ?? {}) as Params, voice);
  };
  return Object.fromEntries(
    LANGUAGES.map(language => [language, phrasesIn(language)]),
  ) as Record<Language, Phrases<T>>;
}
