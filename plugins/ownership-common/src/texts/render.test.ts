import i18next, { i18n } from 'i18next';
import { rules } from '../rules';
import { RuleTexts } from '../rules/texts';
import { ENGLISH, FRENCH } from '../wording/french';
import { languageOf } from '.';
import { idOf, say, Voice } from './render';
import { Params, Texts } from './types';

const voice = (language: 'en' | 'fr', clauses: Texts = {}): Voice => ({
  language,
  clauses,
});

const TEXTS = {
  none: 'Nothing.',
  plain: '{{a}} and {{b}}, {{a}}.',
  more_zero: 'none',
  more_one: '{{count}} one',
  more_other: '{{count}} many',
  mixed: 'base',
  mixed_other: '{{count}} many',
  few_one: '{{count}} one',
  few_other: '{{count}} many',
  said: 'neutral',
  said_loud: 'LOUD',
  said_loud_one: 'LOUD {{count}}',
  all: '{{names}}',
  and: '{{names,and}}',
  or: '{{names,or}}',
  either: '{{names,either}}',
  clauses: '{{names,clauses}}',
};

const english = (id: string, params: Params = {}) =>
  say(TEXTS, id, params, voice('en', { yes: 'yes {{x}}' }));
const french = (id: string, params: Params = {}) =>
  say(TEXTS, id, params, voice('fr', { yes: 'oui {{x}}' }));

describe('say', () => {
  it('fills holes', () => {
    expect(english('none')).toBe('Nothing.');
    expect(english('plain', { a: 'x', b: 2 })).toBe('x and 2, x.');
  });

  it.each([
    [0, 'none', 'none'],
    [1, '1 one', '1 one'],
    [2, '2 many', '2 many'],
    [1.5, '1.5 many', '1,5 one'],
    [1_000_000, '1000000 many', '1000000 many'],
  ])('counts %d', (count, inEnglish, inFrench) => {
    expect(english('more', { count })).toBe(inEnglish);
    expect(french('more', { count })).toBe(inFrench);
  });

  it('takes nothing for the plural in English and for the singular in French', () => {
    expect(english('few', { count: 0 })).toBe('0 many');
    expect(french('few', { count: 0 })).toBe('0 one');
  });

  it('takes a variant before what has none', () => {
    expect(english('mixed')).toBe('base');
    expect(english('mixed', { count: 1 })).toBe('1 many');
  });

  it('takes the variant of a context', () => {
    expect(english('said')).toBe('neutral');
    expect(english('said', { context: 'loud' })).toBe('LOUD');
    expect(english('said', { context: 'loud', count: 1 })).toBe('LOUD 1');
    expect(english('said', { context: 'shy' })).toBe('neutral');
  });

  it('says lists', () => {
    const names = ['a', 'b', 'c'];
    expect(english('all', { names })).toBe('a, b, c');
    expect(english('and', { names })).toBe('a, b and c');
    expect(french('and', { names })).toBe('a, b et c');
    expect(english('or', { names })).toBe('a, b or c');
    expect(french('or', { names: ['a'] })).toBe('a');
    expect(french('or', { names: ['a', 'b'] })).toBe('a ou b');
    expect(english('either', { names })).toBe('a or b or c');
    expect(french('either', { names })).toBe('a ou b ou c');
    expect(english('clauses', { names })).toBe('a; b; c');
    expect(french('clauses', { names })).toBe('a\u00a0; b\u00a0; c');
    expect(french('clauses', { names: ['a'] })).toBe('a');
  });

  it('says clauses in its language', () => {
    const yes = { clause: 'yes', params: { x: 1 } };
    expect(french('plain', { a: yes, b: 'b' })).toBe('oui 1 and b, oui 1.');
    expect(french('and', { names: [yes, 'b'] })).toBe('oui 1 et b');
  });

  it.each<[string, string, Params]>([
    ['a text', 'nothing', {}],
    ['a text that objects have', 'constructor', {}],
    ['what fills a hole', 'plain', { a: 'x' }],
    ['a count', 'more', {}],
    ['a clause', 'plain', { a: { clause: 'no' }, b: 'x' }],
  ])('throws where it lacks %s', (_name, id, params) => {
    expect(() => english(id, params)).toThrow(TypeError);
  });

  it('leaves what fills a hole as it is', () => {
    const b = '{{a}} $& $t(none)';
    expect(english('plain', { a: 'x', b })).toBe(`x and ${b}, x.`);
  });
});

/** What a translator who knows i18next expects of our texts. */
describe.each(['en', 'fr'] as const)('as i18next does, in %s', language => {
  const all: RuleTexts[] = [
    ...[language === 'en' ? ENGLISH : FRENCH].flatMap(one => [
      one.shared,
      ...Object.values(one.answers),
    ]),
    ...rules.flatMap(({ id, texts }) =>
      texts ? [language === 'en' ? texts : FRENCH.rules[id]] : [],
    ),
  ];
  const tables: Texts[] = all.flatMap(({ messages, fixes, clauses, labels }) =>
    [messages, fixes, clauses, labels].flatMap(one => (one ? [one] : [])),
  );

  async function load(texts: Texts): Promise<i18n> {
    const instance = i18next.createInstance();
    await instance.init({
      lng: language,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      resources: { [language]: { translation: texts } },
    });
    return instance;
  }

  it('says every text of the rule book', async () => {
    expect(tables.length).toBeGreaterThan(10);
    for (const texts of tables) {
      const instance = await load(texts);
      const holes = Object.values(texts).flatMap(
        text => text.match(/(?<=\{\{)\w+/g) ?? [],
      );
      const words = Object.fromEntries(holes.map(name => [name, `<${name}>`]));
      for (const key of Object.keys(texts)) {
        const [, context] = key.split('_');
        for (const count of [0, 1, 2, 5]) {
          const params = { ...words, count, context };
          expect(say(texts, idOf(key), params, voice(language))).toBe(
            instance.t(idOf(key), params),
          );
        }
      }
    }
  });
});

describe('languageOf', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['EN_us', 'en'],
    ['frr', undefined],
    ['', undefined],
  ])('%s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
