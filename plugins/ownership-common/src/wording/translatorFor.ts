import { Evidence } from '../findings';
import { RuleTexts } from '../rules/texts';
import { Language } from '../texts';
import { idOf, say, Voice } from '../texts/render';
import { Params, Texts } from '../texts/types';

/** What a rule says in English, and the same under the same keys in another language. */
export interface Dictionary {
  language: Language;
  english: RuleTexts;
  other: RuleTexts;
}

/** Says again, in another language, what was said in English. */
export interface Translator {
  message(said: string, params: Params, id: string): string;
  fix(said: string, params: Params): string;
  clause(said: string, params: Params): string;
  evidence(list: readonly Evidence[], params: Params): readonly Evidence[];
}

/** A text as it is said; undefined where something is missing for that. */
function trySaying(texts: Texts, id: string, params: Params, voice: Voice) {
  try {
    return say(texts, id, params, voice);
  } catch {
    return undefined;
  }
}

/**
 * A text is known by its English: it is the one that, filled with the same
 * params, reads exactly as what was said. So a translation never says anything
 * else than what is stored, and what another version stored stays English.
 */
export function translatorFor(dictionary: Dictionary): Translator {
  const { english, other, language } = dictionary;
  const from: Voice = { language: 'en', clauses: english.clauses ?? {} };
  const to: Voice = { language, clauses: other.clauses ?? {} };
  const translate = (section: keyof RuleTexts) => {
    const texts = english[section] ?? {};
    const all = [...new Set(Object.keys(texts).map(idOf))];
    return (said: string, params: Params, only?: string): string => {
      const id = (only === undefined ? all : [only]).find(
        one => trySaying(texts, one, params, from) === said,
      );
      const translated =
        id === undefined
          ? undefined
          : trySaying(other[section] ?? {}, id, params, to);
      return translated ?? said;
    };
  };
  const label = translate('labels');
  return {
    message: translate('messages'),
    fix: translate('fixes'),
    clause: translate('clauses'),
    evidence: (list, params) =>
      list.map(one => ({ ...one, path: label(one.path, params) })),
  };
}
