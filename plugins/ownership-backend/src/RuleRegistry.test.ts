import { AnyRule, rules } from '@pillars/plugin-ownership-common';
import { RuleRegistry } from './RuleRegistry';
import { unclassifiedData } from './testing/ownershipRules/unclassifiedData';

const PAGE = '# What it finds';

const named = (id: string): AnyRule => ({ ...unclassifiedData, id });

describe('RuleRegistry', () => {
  it('puts the rules of others after the book, in the same order at each start', () => {
    const registry = new RuleRegistry();
    registry.addRule(named('b-rule'), { page: PAGE });
    registry.addRule(named('a-rule'), { page: PAGE });
    expect(registry.rules.slice(0, rules.length)).toEqual(rules);
    expect(registry.rules.slice(rules.length).map(one => one.id)).toEqual([
      'a-rule',
      'b-rule',
    ]);
  });

  it('has the page of each', async () => {
    const registry = new RuleRegistry();
    registry.addRule(unclassifiedData, { page: PAGE });
    expect(await registry.pageOf(unclassifiedData, 'fr')).toBe(PAGE);
    expect(await registry.pageOf(rules[0], 'en')).toContain(
      `# ${rules[0].title}`,
    );
  });

  it('gives no id twice, and names who has it', () => {
    const registry = new RuleRegistry();
    expect(() => registry.addRule(named('thin-owner'), { page: PAGE })).toThrow(
      'The rule id "thin-owner" is taken: the rule book has "The owning team is one person". Give the rule "Nobody says what data it keeps" another.',
    );
    registry.addRule(named('a-rule'), { page: PAGE });
    expect(() =>
      registry.addRule(
        { ...named('a-rule'), title: 'Something else' },
        { page: PAGE },
      ),
    ).toThrow(
      'The rule id "a-rule" is taken: another module has "Nobody says what data it keeps". Give the rule "Something else" another.',
    );
  });

  it.each([
    ['NoData'],
    ['no data'],
    ['no--data'],
    ['-data'],
    ['acme/data'],
    [''],
  ])('refuses the id %j', id => {
    expect(() => new RuleRegistry().addRule(named(id), { page: PAGE })).toThrow(
      `The rule id "${id}" is not in kebab-case`,
    );
  });

  it.each([[undefined], [null]])('refuses %s as a default', value => {
    const rule: AnyRule = { ...unclassifiedData, options: { max: value } };
    expect(() => new RuleRegistry().addRule(rule, { page: PAGE })).toThrow(
      'The rule acme-unclassified-data has no default for its option "max"',
    );
  });

  it('refuses a rule without a page', () => {
    expect(() =>
      new RuleRegistry().addRule(unclassifiedData, { page: ' ' }),
    ).toThrow('The rule acme-unclassified-data has no page');
  });
});
