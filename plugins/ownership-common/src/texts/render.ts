import { remember } from '../remember';
import { Language } from './language';
import { Clause, Param, Params, Texts } from './types';

/** What texts are said with. */
export interface Voice {
  language: Language;
  /** The clauses that params may name. */
  clauses: Texts;
}

/** British for `a, b and c`. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr' };

const HOLE = /\{\{(\w+)(?:,(\w+))?\}\}/g;

const pluralRules = remember(locale => new Intl.PluralRules(locale));
const numbers = remember(
  locale =>
    new Intl.NumberFormat(locale, {
      useGrouping: false,
      maximumFractionDigits: 20,
    }),
);
const lists = remember(locale => ({
  and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  or: new Intl.ListFormat(locale, { type: 'disjunction' }),
}));

/** What stands between all items of a list, by the format of its hole. */
const BETWEEN: Record<Language, Readonly<Record<string, string>>> = {
  en: { either: ' or ', clauses: '; ' },
  fr: { either: ' ou ', clauses: '\u00a0; ' },
};

/** The variants of a text that may be said, the most specific first. */
function keysFor(id: string, params: Params, locale: string): string[] {
  const { count, context } = params;
  const plurals =
    typeof count === 'number'
      ? [
          ...(count === 0 ? ['_zero'] : []),
          `_${pluralRules(locale).select(count)}`,
          '_other',
        ]
      : [];
  const contexts = typeof context === 'string' ? [`_${context}`, ''] : [''];
  return contexts.flatMap(one =>
    [...plurals, ''].map(plural => `${id}${one}${plural}`),
  );
}

function textOf(texts: Texts, id: string, params: Params, locale: string) {
  const { count, context } = params;
  const keys =
    count === undefined && context === undefined
      ? [id]
      : keysFor(id, params, locale);
  const key = keys.find(one => Object.hasOwn(texts, one));
  if (key === undefined) {
    throw new TypeError(`There is no text "${id}"`);
  }
  return texts[key];
}

function sayItem(value: string | number | Clause, voice: Voice): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isSafeInteger(value)
        ? String(value)
        : numbers(LOCALES[voice.language]).format(value);
    default:
      return say(voice.clauses, value.clause, value.params ?? {}, voice);
  }
}

function sayParam(value: Param, format: string | undefined, voice: Voice) {
  if (!Array.isArray(value)) {
    return sayItem(value as string | number | Clause, voice);
  }
  const items = value.map(one => sayItem(one, voice));
  return format === 'and' || format === 'or'
    ? lists(LOCALES[voice.language])[format].format(items)
    : items.join((format && BETWEEN[voice.language][format]) ?? ', ');
}

/**
 * Fills the holes of a text. A list is `a, b, c`; in a hole such as
 * `{{names,and}}` or `{{names,or}}` it is as the language says it; it is
 * `a or b or c` in `{{names,either}}`, and `a; b; c` in `{{names,clauses}}`.
 *
 * A strict and fast part of what i18next does, which a test holds it against:
 * a review says a hundred thousand of these, and what is missing is an error.
 *
 * @throws TypeError where there is no such text, or a hole has nothing to fill it
 */
export function say(
  texts: Texts,
  id: string,
  params: Params,
  voice: Voice,
): string {
  const text = textOf(texts, id, params, LOCALES[voice.language]);
  return text.replace(HOLE, (_, name: string, format?: string) => {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (param === undefined) {
      throw new TypeError(`Nothing is given for "${name}" of "${id}"`);
    }
    return sayParam(param, format, voice);
  });
}

/** The name that the variants of a text have in common. */
export const idOf = (key: string): string => key.split('_', 1)[0];
