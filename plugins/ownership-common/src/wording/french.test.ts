import { rules } from '../rules';
import { misprintsIn } from '../texts/misprintsIn';
import { RuleTexts } from '../rules/texts';
import { ENGLISH, FRENCH } from './french';

const SECTIONS = ['messages', 'fixes', 'clauses', 'labels'] as const;

/** Texts that leave out, or add, what fills the other language's, and why. */
const DIFFERING: Record<string, string> = {};

const holesOf = (text: string) =>
  [...new Set(text.match(/\{\{.*?\}\}/g) ?? [])].sort();

const spoken: Array<[string, RuleTexts, RuleTexts]> = [
  ['shared', ENGLISH.shared, FRENCH.shared],
  ...(['decisions', 'lint', 'ownership', 'suggestions'] as const).map(
    (answers): [string, RuleTexts, RuleTexts] => [
      answers,
      ENGLISH.answers[answers],
      FRENCH.answers[answers],
    ],
  ),
  ...rules.flatMap(
    ({ id, texts }): Array<[string, RuleTexts, RuleTexts]> =>
      texts ? [[id, texts, FRENCH.rules[id] ?? {}]] : [],
  ),
];

describe('the rule book', () => {
  it('is translated', () => {
    expect(rules.filter(rule => !rule.texts)).toEqual([]);
  });

  it('has titles of its own in French', () => {
    const titles = Object.values(FRENCH.rules).map(one => one.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.flatMap(misprintsIn)).toEqual([]);
  });

  it('says in French what is not set up', () => {
    const texts = Object.values(FRENCH.needs).flatMap(Object.values);
    expect(texts.flatMap(misprintsIn)).toEqual([]);
  });

  it('translates no rule that there is not', () => {
    const ids = rules.flatMap(({ id, texts }) => (texts ? [id] : []));
    expect(Object.keys(FRENCH.rules).sort()).toEqual(ids.sort());
  });
});

describe('misprintsIn', () => {
  it.each([
    ['a : b', 'a\u00a0: b', 'a :'],
    ['« a\u00a0»', '«\u00a0a\u00a0»', '« a'],
    ['a?', 'a\u202f?', 'a?'],
    ['40 %', '40\u00a0%', '40 %'],
    ["l'un", 'l’un', "l'un"],
  ])('finds %s, and not %s', (wrong, right, found) => {
    expect(misprintsIn(wrong)).toEqual([found]);
    expect(misprintsIn(right)).toEqual([]);
  });

  it('leaves code alone', () => {
    expect(misprintsIn('`a : b?` {{x}}\n```yaml\na : "b" ;\n```')).toEqual([]);
  });
});

describe.each(spoken)('%s', (id, english, french) => {
  it.each(SECTIONS)('has the same %s in both languages', section => {
    const keys = Object.keys(english[section] ?? {});
    expect(Object.keys(french[section] ?? {}).sort()).toEqual(keys.sort());
  });

  it('says in both languages what it is given', () => {
    for (const section of SECTIONS) {
      for (const [key, text] of Object.entries(english[section] ?? {})) {
        const at = `${id}.${section}.${key}`;
        const holes = holesOf(french[section]?.[key] ?? '');
        expect({ at, same: `${holes}` === `${holesOf(text)}` }).toEqual({
          at,
          same: !(at in DIFFERING),
        });
      }
    }
  });

  it('is set as French is', () => {
    const texts = SECTIONS.flatMap(one => Object.values(french[one] ?? {}));
    expect(texts.flatMap(misprintsIn)).toEqual([]);
  });
});
